using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartSpec.Tool.Commands;

/// <summary>
/// A file with one proposal: what a change is to do (<c>proposal</c>), from which day (<c>effectiveFrom</c>), and where they differ
/// from the default the fates (<c>fates</c>) and the calls (<c>callsFrom</c>).
/// </summary>
internal static class ProposalFile
{
    private static readonly string[] Members = ["proposal", "effectiveFrom", "fates", "callsFrom"];

    /// <summary>The proposal and its approval; null where the file is none of one proposal.</summary>
    /// <exception cref="BadInputException">The proposal is not as it should be.</exception>
    public static (ChangeCommand.Propose Propose, ChangeCommand.Approve Approve)? Read(FileAt file)
    {
        if (Parsed(Utf8.WithoutMark(file.Read()).Span) is not { } root || root["proposal"] is not { } proposal)
            return null;
        if (root.Select(member => member.Key).FirstOrDefault(name => !Members.Contains(name)) is { } unknown)
            throw Fault(
                file,
                $"$.{unknown}",
                new(
                    "Finns inte här; en förändring att förhandsvisa har proposal, effectiveFrom, fates och callsFrom.",
                    "There is no such member; a change to preview has proposal, effectiveFrom, fates and callsFrom."
                )
            );
        var propose = new JsonObject
        {
            ["change"] = "what-if",
            ["proposal"] = proposal.DeepClone(),
            ["grounds"] = new JsonObject { ["sv"] = "Förhandsvisning" },
        };
        var approve = new JsonObject { ["change"] = "what-if", ["decision"] = null };
        foreach (var name in Members.Skip(1))
            if (root[name] is { } value)
                approve[name] = value.DeepClone();
        return (
            (ChangeCommand.Propose)Command(file, "change.propose", propose),
            (ChangeCommand.Approve)Command(file, "change.approve", approve)
        );
    }

    private static JsonObject? Parsed(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonNode.Parse(bytes) as JsonObject;
        }
        catch (JsonException)
        {
            // Commands, one a line, or what the reader of commands explains.
            return null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Command Command(FileAt file, string name, JsonObject members)
    {
        try
        {
            return CommandJson.Read(JsonSerializer.SerializeToUtf8Bytes(new JsonObject { [name] = members }));
        }
        catch (MalformedException malformed)
        {
            throw Fault(
                file,
                malformed.Path.Replace($"['{name}']", "", StringComparison.Ordinal),
                Malformations.Explain(malformed),
                malformed
            );
        }
    }

    private static BadInputException Fault(FileAt file, string path, Words what, Exception? inner = null) =>
        new(new Words($"{file}: {path:path}", $"{file}: {path:path}") + Words.Same(": ") + what, inner);
}
