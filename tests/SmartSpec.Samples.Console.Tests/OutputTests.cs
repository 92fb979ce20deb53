using System.Text.Json;

namespace SmartSpec.Samples.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Nothing_is_wider_than_80_columns_and_no_control_code_is_written_when_piped(string language)
    {
        foreach (var args in Commands())
        {
            var result = folder.Start([.. args, "--lang", language]);
            result.Exit.Should().Be(0, $"{string.Join(' ', args)}: {result.Error}");
            result.Output.Should().NotBeEmpty().And.NotContain("\u001b");
            result.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line == line.TrimEnd());
        }
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_text_is_missing_in_either_language(string language)
    {
        foreach (var args in Commands())
            folder.Start([.. args, "--lang", language]).Said.Should().NotContainAny("{", "}")
                .And.NotMatchRegex(@"\b(step|act|role|event|refusal|source|asset|challenge|helix)\.[a-z]+[.-]?[a-z]*\b");
    }

    [Fact]
    public void With_json_every_line_is_one_object()
    {
        foreach (var args in Commands())
            foreach (var line in folder.Start([.. args, "--json"]).Lines)
                JsonDocument.Parse(line).RootElement.ValueKind.Should().Be(JsonValueKind.Object);
    }

    [Fact]
    public void A_step_as_json_says_time_actor_command_outcome_events_and_reasons()
    {
        var steps = folder.Start("--json").Lines.Where(line => line.StartsWith("{\"step\"", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();

        steps.Should().HaveCountGreaterThan(60);
        var launch = steps[2];
        launch.GetProperty("time").GetString().Should().Be("2023-01-17T08:00:00Z");
        launch.GetProperty("actor").GetString().Should().Be("p-2");
        launch.GetProperty("command")[0].GetString().Should().Be("strategy.launch");
        launch.GetProperty("outcome").GetString().Should().Be("refused");
        launch.GetProperty("events").GetArrayLength().Should().Be(0);
        launch.GetProperty("reasons").EnumerateArray().Select(code => code.GetString())
            .Should().BeEquivalentTo("charter-complete", "managing-body", "regional-goal", "decision-recorded");
        steps[0].GetProperty("events")[0].GetString().Should().Be("strategy.founded.v1");
    }

    [Fact]
    public void Every_role_can_be_asked_about()
    {
        folder.Start();
        foreach (var role in Roles.All)
            folder.Start("next", "--as", role.Code, "--lang", "en").Exit.Should().Be(0);
        folder.Start("next", "--as", "effort-owner").Said.Should().Contain("Innovationsstöd i livsmedelskedjan (exempel) (pågående): låta insatsen vila");
    }

    [Fact]
    public void The_money_shown_adds_up()
    {
        folder.Start();
        folder.Start("status").Said.Replace("\u00a0", "", StringComparison.Ordinal)
            .Should().Contain("Summa 2900000 3300000 1800000 8000000").And.Contain("Budget 12200000 SEK");
    }

    private static string[][] Commands() =>
    [
        [], ["status"], ["next", "--as", "area-lead"], ["history"], ["verify"], ["diagram"], ["diagram", "area", "--file", "kalmar.smartspec"], [], [], [],
    ];
}
