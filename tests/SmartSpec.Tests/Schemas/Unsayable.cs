using System.Text.Json.Nodes;

namespace SmartSpec.Tests;

/// <summary>
/// What the reader requires and no schema of this draft can express; see the remarks of <see cref="CommandJson.Schema"/>.
/// </summary>
internal static class Unsayable
{
    /// <summary>Whether the JSON has members in another order than the reader requires.</summary>
    public static bool IsOutOfOrder(JsonNode? json) =>
        json switch
        {
            JsonObject members => IsAfter(members, "gate")
                || IsAfter(members, "is")
                || (members.Count == 2 && members.ContainsKey("commitment") && IsAfter(members, "uri"))
                || members.Any(member => IsOutOfOrder(member.Value)),
            JsonArray items => items.Any(IsOutOfOrder),
            _ => false,
        };

    /// <summary>
    /// Whether a definition, alone or in a document, has what only its identifiers or values beside each other show.
    /// </summary>
    public static bool InDefinition(MalformedException fault) =>
        (
            fault.Message.Contains("occurs twice", StringComparison.Ordinal)
            && (
                fault.Message.Contains("each criterion", StringComparison.Ordinal)
                || fault.Message.Contains("each checkpoint", StringComparison.Ordinal)
                || fault.Message.Contains("The gate 'region.", StringComparison.Ordinal)
            )
        )
        || fault.Message.Contains("days in one year", StringComparison.Ordinal)
        || fault.Message.Contains("Expected another score than the worst", StringComparison.Ordinal)
        || fault.Message.Contains("no less at risk than on track", StringComparison.Ordinal)
        || fault.Message.Contains("a checkpoint has a label", StringComparison.Ordinal);

    private static bool IsAfter(JsonObject members, string name) => members.ContainsKey(name) && members.First().Key != name;
}
