using System.Text.RegularExpressions;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

/// <summary>
/// What was released, recovered, ticked or cannot be judged is on the screens where a reader needs it; and nothing else is.
/// </summary>
public sealed class StandingTests : IDisposable
{
    private const string File = "kalmar.smartspec";

    private static readonly Instant Now = Instant.FromUtc(2025, 6, 2, 9, 0);

    private readonly Folder folder = new();

    public StandingTests() => folder.PutPlayed("--until", "2025-06-01");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_released_or_recovered_money_no_screen_names_any()
    {
        foreach (
            var args in (string[][])
                [
                    ["status"],
                    ["diff", "2024-01-01"],
                    ["preview", Retiring()],
                ]
        )
            folder.StartOn(Now, args).Text.ToUpperInvariant().Should().NotContainAny("FRIGJORT", "ÅTERKRÄVT", "NETTO");
    }

    [Theory]
    [InlineData("sv", "Frigjort", "Återkrävt", "Återbetalt", "Netto utbetalat", "Summa")]
    [InlineData("en", "Released", "Demanded back", "Repaid", "Paid net", "Total")]
    public void Released_and_recovered_money_is_part_of_the_difference_and_adds_up(string language, params string[] words)
    {
        var (was, now) = (FundingSums.Of(Stored().FundingRows()), Recover());

        var table = Plain(folder.StartOn(Now, "diff", "2025-06-01", "--lang", language).Text);

        (now.Committed + now.Released).Should().Be(was.Committed);
        foreach (
            var (name, amount) in ((string, Func<FundingSums, decimal>)[])
                [
                    (words[0], sums => sums.Released),
                    (words[1], sums => sums.DemandedBack),
                    (words[2], sums => sums.Repaid),
                    (words[3], sums => sums.Paid - sums.Repaid),
                ]
        )
        {
            var group = table[table.IndexOf(name, StringComparison.Ordinal)..];
            var change = amount(now) - amount(was);
            group[group.IndexOf(words[4], StringComparison.Ordinal)..]
                .Should()
                .StartWith(
                    FormattableString.Invariant(
                        $"{words[4]} {amount(was)} {amount(now)} {(change > 0 ? "+" : "−")}{Math.Abs(change)} "
                    )
                );
        }
    }

    [Theory]
    [InlineData("sv", "frigjort 1000; återkrävt 600; återbetalt 200", ", frigjort 1000, återkrävt 600, återbetalt 200;")]
    [InlineData("en", "released 1000; demanded back 600; repaid 200", ", released 1000, demanded back 600, repaid 200;")]
    public void Released_and_recovered_money_stays_with_its_effort_in_the_status_and_in_a_preview(
        string language,
        string ofEffort,
        string ofAll
    )
    {
        Recover();

        Plain(folder.StartOn(Now, "status", "--lang", language).Text).Should().Contain(": " + ofEffort);
        Plain(folder.StartOn(Now, "preview", Retiring(), "--lang", language).Text)
            .Should()
            .Contain("; " + ofEffort)
            .And.Contain(ofAll);
    }

    [Theory]
    [InlineData("sv", "över sin gräns", "gränsen kan inte bedömas, värde saknas för Företag som får stöd (exempel)")]
    [InlineData("en", "over its bound", "the bound cannot be judged, there is no value of Companies supported (example)")]
    public void A_value_whose_bound_has_none_is_shown_as_not_judged_until_it_has(string language, string over, string unjudged)
    {
        var bound = Stored().Indicators.Single(indicator => indicator.Id.Value == "o-innovation");
        Do(
            new IndicatorCommand.Define(
                new("grown"),
                IndicatorKind.Output,
                bound.Area,
                bound.Terms with
                {
                    Name = Text.Swedish("Företag som växer"),
                    NotAbove = bound.Id,
                },
                bound.Effort
            ),
            new IndicatorCommand.Measure(new("grown"), new(2025, 5, 30), 7)
        );

        folder.StartOn(Now, "status", "--lang", language).Text.Should().Contain("Företag som växer: " + unjudged);
        folder.StartOn(Now, "diff", "2025-06-01", "--lang", language).Text.Should().Contain(unjudged);
        Do(new IndicatorCommand.Measure(bound.Id, new(2025, 5, 29), 9));
        folder.StartOn(Now, "status", "--lang", language).Text.Should().NotContain(unjudged).And.NotContain(over);
    }

    [Theory]
    [InlineData(
        "2022-05-21",
        "sv",
        "✗ Stämd av mot Det öppna Skåne 2030: Handlingsplan 1, Livsmedel. Inte avprickad, och krävs för att anta handlingsplanen (beslutsorgan)."
    )]
    [InlineData(
        "2022-05-21",
        "en",
        "✗ Checked against The Open Skåne 2030: Action plan 1, Food. Not ticked, and needed to adopt the action plan (decision body)."
    )]
    [InlineData(
        "2022-05-24",
        "sv",
        "✓ Stämd av mot Det öppna Skåne 2030: Handlingsplan 1, Livsmedel. Avprickad 2022-05-24 av beslutsorgan p-2. Underlag: Exempel: bidrar till två av visionsmålen."
    )]
    [InlineData(
        "2022-05-24",
        "en",
        "✓ Checked against The Open Skåne 2030: Action plan 1, Food. Ticked on 2022-05-24 by decision body p-2. Evidence: Example: contributes to two of the vision goals."
    )]
    public void A_checkpoint_is_shown_with_when_by_whom_and_on_what_or_as_missing(string day, string language, string line)
    {
        folder.Put("skane.json", Folder.Shipped("skane.json"));
        folder.Start("run", "skane.json", "--until", day, "--file", "skane.smartspec").Exit.Should().Be(0);

        folder
            .StartOn(Instant.FromUtc(2022, 5, 25, 5, 0), "status", "--file", "skane.smartspec", "--lang", language)
            .Text.Should()
            .Contain(line);
    }

    [Theory]
    [InlineData("kalmar.json", "2025-06-01")]
    [InlineData("skane.json", "2023-01-24")]
    public void Settling_and_next_steps_agree_that_a_gap_is_to_be_confirmed_whether_or_not_anything_is_due(
        string scenario,
        string day
    )
    {
        var late = Instant.FromUtc(2029, 1, 1, 12, 0);
        folder.Put(scenario, Folder.Shipped(scenario));
        folder.Start("run", scenario, "--until", day, "--file", "gap").Exit.Should().Be(0);

        var settled = folder.StartOn(late, "settle", "--file", "gap");

        settled.Exit.Should().Be(1);
        folder.StartOn(late, "next", "--as", "process-lead", "--file", "gap").Text.Should().Contain(settled.Text);
        folder.StartOn(late, "settle", "--file", "gap", "--across-gap").Exit.Should().Be(0);
        folder.StartOn(late, "settle", "--file", "gap").Exit.Should().Be(0);
        folder.StartOn(late, "next", "--as", "process-lead", "--file", "gap").Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        """{ "change": "rename", "area": "tra", "name": { "sv": "Trä" } }""",
        "Skog och trä (exempel): byter namn till Trä"
    )]
    [InlineData("""{ "change": "rescope", "area": "tra", "description": { "sv": "Hus" } }""", "får en ny beskrivning: Hus")]
    [InlineData("""{ "change": "open-review", "area": "tra", "review": "r" }""", "Skog och trä (exempel): omprövas")]
    [InlineData(
        """{ "change": "revise-plan", "area": "livsmedel", "kind": "action", "plan": "ny" }""",
        "får en ny version, Handlingsplan 2, Livsmedel (exempel)"
    )]
    [InlineData("""{ "change": "retire", "area": "livsmedel" }""", "Livsmedel (exempel): upphör")]
    [InlineData(
        """{ "change": "join", "areas": ["vatten"], "into": "livsmedel" }""",
        "Vatten (exempel): blir Livsmedel (exempel)"
    )]
    public void Every_kind_of_change_says_in_the_present_what_it_does(string proposal, string says)
    {
        folder.Put("change", $$"""{ "proposal": {{proposal}}, "effectiveFrom": "2026-03-01" }""");

        folder
            .StartOn(Now, "preview", "change")
            .Text.Should()
            .Contain(says)
            .And.NotContainAny("avslutades", "fördes över", "trädde");
    }

    private string Retiring()
    {
        folder.Put("retire", """{ "proposal": { "change": "retire", "area": "livsmedel" }, "effectiveFrom": "2026-03-01" }""");
        return "retire";
    }

    /// <summary>Releases, demands back and enters a repayment; the sums after.</summary>
    private FundingSums Recover()
    {
        var (effort, line) = Stored()
            .Efforts.SelectMany(effort => effort.Funding.Select(line => (effort.Id, line)))
            .First(one => one.line.Paid > 1000 && one.line.Committed > one.line.Paid);
        var why = Text.Swedish("Dyrare än tänkt");
        Do(
            new FundingCommand.Release(effort, line.Financier, line.Source, line.Year, new(1000, Currency.Sek), why),
            new FundingCommand.DemandBack(
                effort,
                line.Financier,
                line.Source,
                line.Year,
                new(600, Currency.Sek),
                new(2025, 6, 2),
                why,
                RegistryNumber: "EXEMPEL-9"
            )
        );
        var demand = Stored().Efforts[effort].Funding.SelectMany(one => one.Recoveries).Single().Number;
        Do(new FundingCommand.EnterRepayment(effort, demand, new(200, Currency.Sek)));
        return FundingSums.Of(Stored().FundingRows());
    }

    private void Do(params Command[] commands)
    {
        var history = History.Read(folder.Read(File));
        var outcome = new StrategyEngine(new FakeClock(Now)).Execute(
            history.Replay(),
            commands,
            new("p-1", [Role.ProcessLead, Role.DecisionBody])
        );
        outcome.Should().BeOfType<Outcome.Accepted>((outcome as Outcome.Refused)?.Reasons[0].ToString());
        folder.Put(File, history.Append(outcome).Write());
    }

    private Strategy Stored() => History.Read(folder.Read(File)).Replay();

    private static string Plain(string text) =>
        Regex.Replace(text.Replace("\u00a0", "", StringComparison.Ordinal), @"(?<=\d),(?=\d{3})", "");
}
