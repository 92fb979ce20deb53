using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SmartSpec.Tool.Tests;

/// <summary>The assessed areas are weighed: their order, and how much the weights matter.</summary>
public sealed class WeighTests : IDisposable
{
    private readonly Folder folder = new();

    public WeighTests() => folder.PutPlayed();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_order_and_what_would_alter_it_are_shown_in_Swedish() =>
        folder
            .Start("weigh", "--choose", "2", "--as-of", "2023-06-12")
            .Output.Replace('\u00a0', ' ')
            .Should()
            .Be(
                """
                De 2 bästa enligt vägd summa

                 Plats Område                       Poäng 0–1 Bland de bästa Av alla viktningar
                ────────────────────────────────────────────────────────────────────────────────
                     1 Livsmedel (exempel)               0,85 ja                           82 %
                     2 Skog och trä (exempel)            0,78 ja                           50 %
                     3 Vatten (exempel)                  0,75 nej                          61 %
                     4 E-hälsa (exempel)                 0,60 nej                           7 %
                     5 Besöksnäring (exempel)            0,53 nej                           0 %
                     6 Övrig tillverkning (exempel)      0,40 nej                           0 %

                Vikter som ger samma val

                 Kriterium                      Vikt nu Samma val
                ───────────────────────────────────────────────────────
                 Kritisk massa                     30 % 26,3 % – 100 %
                 Tillväxtmöjlighet                 20 % 0 % – 27,3 %
                 Koppling till forskning           20 % 0 % – 42,9 %
                 Bidrag till samhällsutmaningar    30 % 0 % – 36,4 %

                  · Minsta ändring som ändrar valet: Vatten (exempel) kommer ikapp Skog och trä
                    (exempel) när Kritisk massa 30 % → 26,7 %, Tillväxtmöjlighet 20 % → 23,3 %.
                  ※ Talen är råd. Människor beslutar, med sina skäl.

                """
            );

    [Fact]
    public void The_same_in_English() =>
        folder
            .Start("weigh", "--choose", "1", "--as-of", "2023-06-12", "--lang", "en")
            .Output.Replace('\u00a0', ' ')
            .Should()
            .Be(
                """
                The best by weighted sum

                 Rank Area                          Score 0–1 Among the best Of all weightings
                ───────────────────────────────────────────────────────────────────────────────
                    1 Food (example)                     0.85 yes                         56 %
                    2 Forest and wood (example)          0.78 no                          16 %
                    3 Water (example)                    0.75 no                          28 %
                    4 E-health (example)                 0.60 no                           0 %
                    5 Tourism (example)                  0.53 no                           0 %
                    6 Other manufacturing (example)      0.40 no                           0 %

                Weights that give the same choice

                 Criterion                           Weight now Same choice
                ───────────────────────────────────────────────────────────────
                 Critical mass                             30 % 12.5 % – 100 %
                 Growth potential                          20 % 0 % – 100 %
                 Link to research                          20 % 0 % – 38.5 %
                 Contribution to societal challenges       30 % 0 % – 100 %

                  · The smallest change that alters the choice: Water (example) catches up with
                    Food (example) when Critical mass 30 % → 16.7 %, Link to research 20 % →
                    33.3 %.
                  ※ The figures are advice. People decide, with their reasons.

                """
            );

    [Fact]
    public void As_many_are_chosen_as_were_selected_also_those_that_ended_since()
    {
        Chosen().Should().HaveCount(5);
        folder.PutPlayed("--until", "2028-06-30");
        Chosen().Should().HaveCount(5);

        IEnumerable<JsonElement> Chosen() =>
            Json("weigh").Where(line => line.TryGetProperty("chosen", out var chosen) && chosen.GetBoolean());
    }

    [Fact]
    public void As_JSON_each_area_has_its_rank_and_the_weights_for_which_it_is_chosen()
    {
        var lines = Json("weigh", "--choose", "2");

        lines[0].GetProperty("area").GetString().Should().Be("livsmedel");
        lines[0].GetProperty("rank").GetInt32().Should().Be(1);
        lines[0].GetProperty("score").GetDecimal().Should().Be(0.85m);
        lines
            .Single(line =>
                line.TryGetProperty("criterion", out var criterion)
                && criterion.GetString() == "growth"
                && line.GetProperty("area").GetString() == "tra"
            )
            .GetProperty("chosenFor")[0]
            .GetString()
            .Should()
            .Be("0..3/11");
        lines[^1].GetProperty("challenger").GetString().Should().Be("vatten");
    }

    [Theory]
    [InlineData("sv", "Hur mycket valet beror på vikterna", "Skog och trä (exempel)", "Kritisk massa")]
    [InlineData("en", "How far the choice depends on the weights", "Forest and wood (example)", "Critical mass")]
    public void The_picture_is_in_the_language_with_its_text_alternative(
        string language,
        string title,
        string area,
        string criterion
    )
    {
        var run = folder.Start("weigh", "--choose", "2", "--out", "weights.svg", "--lang", language);

        run.Exit.Should().Be(0, run.Error);
        run.Output.Should().StartWith("✓ weights.svg: ").And.EndWith($"{title}\n");
        XNamespace svg = "http://www.w3.org/2000/svg";
        var root = XDocument.Load(folder.In("weights.svg")).Root!;
        root.Element(svg + "title")!.Value.Should().Be(title);
        root.Element(svg + "desc")!.Value.Should().Contain(area).And.Contain(criterion);
    }

    [Fact]
    public void Areas_that_cannot_be_compared_are_named_and_left_out()
    {
        var kalmar = JsonNode.Parse(Folder.Kalmar)!;
        var commands = kalmar["steps"]!
            .AsArray()
            .Select(step => step!["commands"])
            .Single(several => several?[0]?["area.assess"] is not null)!
            .AsArray();
        var last = commands.Last(command => command!["area.assess"]!["area"]!.GetValue<string>() == "industri");
        commands.Remove(last);
        var steps = kalmar["steps"]!.AsArray();
        var assessed = steps.IndexOf(steps.Single(step => step!["commands"] == commands));
        while (steps.Count > assessed + 1)
            steps.RemoveAt(assessed + 1);
        folder.Put("case.json", kalmar.ToJsonString());
        folder.Start("run", "case.json", "--file", "case.smartspec").Exit.Should().Be(0);

        var run = folder.Start("weigh", "--file", "case.smartspec");

        run.Exit.Should().Be(0, run.Error);
        run.Text.Should().Contain("Vägs inte, utan alla bedömningar: Övrig tillverkning (exempel)");
        run.Output.Split("Vikter som ger")[0].Should().NotContain("Övrig tillverkning");
    }

    [Theory]
    [InlineData("--choose 0", "--choose: ”0” går inte; ange ett heltal från 1 till 6.", "expected a whole number from 1 to 6.")]
    [InlineData("--choose 7", "--choose: ”7” går inte; ange ett heltal från 1 till 6.", "--choose: '7' cannot be;")]
    [InlineData("--choose many", "--choose: ”many” går inte; ange", "--choose: 'many' cannot be;")]
    [InlineData("--out a.json", "--out: ”a.json” ska sluta på .svg.", "--out: 'a.json' has to end in .svg.")]
    [InlineData("--out taken.svg", "taken.svg: filen finns redan; välj en annan.", "taken.svg: the file exists already;")]
    [InlineData("--as-of 2023-01-20", "inget område är bedömt efter alla kriterier", "no area is assessed by every criterion")]
    [InlineData("--as-of soon", "--as-of: ”soon”", "--as-of: 'soon'")]
    [InlineData("--file none.smartspec", "none.smartspec: det finns ingen sådan fil.", "none.smartspec: there is no such file.")]
    public void Bad_input_names_its_place_in_both_languages(string args, string swedish, string english)
    {
        folder.Put("taken.svg", "mine");
        foreach (var (language, expected) in ((string, string)[])[("sv", swedish), ("en", english)])
        {
            var run = folder.Start(["weigh", .. args.Split(' '), "--lang", language]);
            run.Exit.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Text.Should().Contain(expected);
        }

        folder.Read("taken.svg").Should().Equal("mine"u8.ToArray());
    }

    private List<JsonElement> Json(params string[] args) =>
        [.. folder.Start([.. args, "--json"]).Lines.Select(line => JsonDocument.Parse(line).RootElement)];
}
