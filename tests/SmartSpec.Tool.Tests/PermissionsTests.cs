using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>Who may do what, on the command line: of a file, of a strategy, or of the shipped definition.</summary>
public sealed class PermissionsTests : IDisposable
{
    private const string Swedish = """
        Vem får göra vad: SmartSpecs förvalda processdefinition (smartspec.default,
          version 3)

        Område

          Välja området (area.select)
            Får: beslutsorgan
            Från steget: nominerat
            Strategins steg: pågående
            Villkor: högst 5 valda områden; registrerat beslut; fyra ögon mellan
              personer
        """;

    private const string English = """
        Who may do what: SmartSpec's default process definition (smartspec.default,
          version 3)

        Area

          Select the area (area.select)
            May: decision body
            From the step: nominated
            Step of the strategy: running
            Conditions: at most 5 selected areas; recorded decision; four-eyes between
              persons
        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv", Swedish)]
    [InlineData("en", English)]
    public void An_act_is_shown_with_its_steps_roles_and_gates(string language, string shown)
    {
        var start = folder.Start("permissions", "--act", "area.select", "--lang", language);
        start.Exit.Should().Be(0);
        start.Output.ReplaceLineEndings("\n").TrimEnd().Should().Be(shown.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Everything_is_shown_in_80_columns_and_only_what_a_role_may_where_one_is_named(string language)
    {
        var all = folder.Start("permissions", "--lang", language).Output;
        all.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        all.Should().Be(ProcessDefinition.Default.Permissions().ToText(language == "sv" ? Texts.Swedish : Texts.English));
        var some = folder.Start("permissions", "--role", "evaluator", "--lang", language).Output;
        some.Should().Contain("(evaluation.begin)").And.NotContain("(area.select)");
        folder
            .Start("permissions", "--role", language == "sv" ? "utvärderare" : "evaluator", "--lang", language)
            .Output.Should()
            .Be(some);
    }

    [Fact]
    public void As_JSON_each_act_is_an_object_a_line()
    {
        var lines = folder.Start("permissions", "--json").Output.TrimEnd().Split('\n');
        lines.Should().HaveSameCount(ProcessDefinition.Default.Permissions().Rows);
        using var row = JsonDocument.Parse(lines.Single(line => line.Contains("\"area.select\"", StringComparison.Ordinal)));
        row.RootElement.GetProperty("on").GetString().Should().Be("area");
        row.RootElement.GetProperty("steps")[0].GetString().Should().Be("nominated");
        row.RootElement.GetProperty("stages")[0].GetString().Should().Be("running");
        row.RootElement.GetProperty("roles")[0].GetString().Should().Be("decision-body");
        row.RootElement.GetProperty("fourEyes").GetString().Should().Be("persons");
        row.RootElement.GetProperty("gates")[0].GetString().Should().Be("högst 5 valda områden");
    }

    [Fact]
    public void A_page_is_shown_or_written_to_a_new_file_and_never_over_one_that_exists()
    {
        var page = ProcessDefinition.Default.Permissions().ToHtml(Texts.Swedish);
        folder.Start("permissions", "--html").Output.Should().Be(page);
        var written = folder.Start("permissions", "--out", "page.html");
        (written.Exit, written.Output.Trim()).Should().Be((0, "✓ page.html: behörigheterna är skrivna."));
        File.ReadAllText(folder.In("page.html")).Should().Be(page);
        folder.Start("permissions", "--html", "--out", "page.html").Exit.Should().Be(2);
        folder
            .Start("permissions", "--out", "text.txt", "--json", "--lang", "en")
            .Output.Trim()
            .Should()
            .Be("""{"file":"text.txt"}""");
        File.ReadAllText(folder.In("text.txt")).Should().Be(ProcessDefinition.Default.Permissions().ToText(Texts.English));
    }

    [Fact]
    public void The_definition_of_a_file_or_of_a_strategy_is_shown_with_its_own_roles()
    {
        var own = ProcessDefinition.Default.As(
            "own",
            build =>
                build
                    .RoleNamed(new("gender-officer"), Text.Swedish("jämställdhetsansvarig"))
                    .On("area.pause", act => act.By(new Role("gender-officer")))
                    .RolesAssigned(new Role("gender-officer"))
        );
        folder.Put("own.json", own.ToJson());
        folder
            .Start("permissions", "own.json", "--act", "area.pause")
            .Output.Should()
            .Contain("Får: jämställdhetsansvarig (med en tilldelning som gäller)");
        folder.Start("--file", "kalmar.smartspec").Exit.Should().Be(0);
        folder
            .Start("permissions", "--file", "kalmar.smartspec", "--act", "area.select")
            .Output.Should()
            .Contain("(area.select)");
        folder.Put("own.json", own.ToJson().Replace("\"stakeholder\"", "\"stakholder\"", StringComparison.Ordinal));
        folder.Start("permissions", "own.json").Exit.Should().Be(2, "no strategy can begin under it");
    }
}
