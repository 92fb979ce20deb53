using System.Text.Json;
using SmartSpec.Testing;

namespace SmartSpec.Tool.Tests;

/// <summary>Whether the enabling condition is fulfilled, for a member of a board.</summary>
public sealed class DossierTests : IDisposable
{
    private readonly Folder folder = new();

    public DossierTests() => folder.PutPlayed("--until", "2027-12-15");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sv", "Nödvändigt villkor 2027-12-15", "uppfyllt", "händelse", "göras av: indikatorägare")]
    [InlineData("en", "Enabling condition 2027-12-15", "fulfilled", "event", "done by: indicator owner")]
    public void Each_criterion_has_its_status_evidence_and_what_is_missing(
        string language,
        string heading,
        string status,
        string evidence,
        string who
    )
    {
        var run = folder.Start("dossier", "--on", "2027-12-15", "--lang", language);
        run.Output.Should().Contain(heading).And.Contain(status).And.Contain(evidence);
        string.Join(' ', run.Output.Split((char[])['\u00a0', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Should()
            .Contain(who);
        run.Output.Split('\n').Should().OnlyContain(line => line.TrimEnd('\r').Length <= 80);
        foreach (var id in Enumerable.Range(1, 7))
            run.Output.Should().Contain($" {id} ");
    }

    [Fact]
    public void On_a_day_before_the_launch_less_is_fulfilled()
    {
        Statuses("2023-01-31").Should().NotEqual(Statuses("2027-12-15"));
        Statuses("2029-12-31")["4"].Should().Be("not-fulfilled", "the dialogue has grown old by then");
    }

    [Fact]
    public void As_JSON_each_criterion_each_evidence_and_each_gap_is_a_line()
    {
        var lines = Json("2027-12-15");
        lines[0].GetProperty("condition").GetString().Should().Be("eu-2021-1060-1.1");
        lines.Count(line => line.TryGetProperty("criterion", out _)).Should().Be(7);
        lines
            .Where(line => line.TryGetProperty("evidence", out _))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(line => line.GetProperty("event").ValueKind == JsonValueKind.Number);
        lines
            .Where(line => line.TryGetProperty("gap", out _))
            .Should()
            .OnlyContain(line => line.GetProperty("acts").GetArrayLength() > 0);
    }

    private Dictionary<string, string> Statuses(string on) =>
        Json(on)
            .Where(line => line.TryGetProperty("criterion", out _))
            .ToDictionary(line => line.GetProperty("criterion").GetString()!, line => line.GetProperty("status").GetString()!);

    private List<JsonElement> Json(string on) =>
        [
            .. folder
                .Start("dossier", "--on", on, "--json")
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
}
