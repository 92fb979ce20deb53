using System.Text;
using System.Text.Json.Nodes;
using SmartSpec.Tests;

namespace SmartSpec.Conventions.Tests;

/// <summary>
/// The fingerprints of samples, as this version and all later ones compute them: a retry after an upgrade is still a repeat. The
/// samples stand in the file as JSON, so that a new optional member does not change them. A line whose fingerprint changes is a
/// fault; a new command adds its lines.
/// </summary>
public sealed class FingerprintTests
{
    private const string Approved = "tests/SmartSpec.Conventions.Tests/Approved/Fingerprints.txt";

    [Fact]
    public void Fingerprints_of_commands_are_approved()
    {
        var file = Path.Combine(Approval.Root(), Approved);
        var samples = File.Exists(file)
            ? File.ReadAllLines(file)
                .Where(line => line.Length > 0)
                .Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])
                .ToList()
            : [];
        samples.AddRange(Actors.Concat(Missing(samples)).Where(sample => !samples.Contains(sample)));
        Approval.Verify(string.Join('\n', samples.Select(sample => $"{Fingerprint(sample)} {sample}")), Approved);
    }

    /// <summary>One command by actors of every kind, and none by the system: settling.</summary>
    private static IEnumerable<string> Actors =>
        [
            """{"by":"smartspec","commands":[]}""",
            """{"by":"person","commands":[{"area.begin-analysis":{"area":"food"}}]}""",
            """{"by":"person","for":"other","commands":[{"area.begin-analysis":{"area":"food"}}]}""",
            """{"by":"person","body":"region","commands":[{"area.begin-analysis":{"area":"food"}}]}""",
            """{"by":"person","commands":[{"area.begin-analysis":{"area":"food"}},{"area.begin-analysis":{"area":"wood"}}]}""",
        ];

    private static IEnumerable<string> Missing(List<string> samples)
    {
        foreach (
            var name in CommandNames.All.Where(name =>
                !samples.Exists(sample => sample.Contains($"[{{\"{name}\":", StringComparison.Ordinal))
            )
        )
        {
            yield return Sample(CommandSample.Full(name));
            if (Sample(CommandSample.Shortest(name)) is var shortest && shortest != Sample(CommandSample.Full(name)))
                yield return shortest;
        }
    }

    private static string Sample(JsonObject command) =>
        $$"""{"by":"person","commands":[{{Encoding.UTF8.GetString(CommandJson.Write(CommandJson.Read(Encoding.UTF8.GetBytes(command.ToJsonString()))))}}]}""";

    private static Hash Fingerprint(string sample)
    {
        var example = JsonNode.Parse(sample)!;
        var by = new Actor((string)example["by"]!, [])
        {
            OnBehalfOf = (string?)example["for"] is { } other ? other : default(Id<Actor>?),
            Body = (string?)example["body"] is { } body ? body : default(Id<Organisation>?),
        };
        Command[] commands =
        [
            .. example["commands"]!
                .AsArray()
                .Select(command => CommandJson.Read(Encoding.UTF8.GetBytes(command!.ToJsonString()))),
        ];
        return Command.FingerprintOf(commands, by);
    }
}
