using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with decisions.</summary>
[JsonDerivedType(typeof(Record), "decision.record")]
public abstract record DecisionCommand : Command
{
    private DecisionCommand()
    {
    }

    /// <summary>Record a decision that a body has taken.</summary>
    public sealed record Record(
        Id<Decision> Decision,
        Id<Organisation> Body,
        LocalDate DecidedOn,
        string RegistryNumber,
        Text Rationale,
        string? Paragraph = null,
        Items<Document> Documents = default) : DecisionCommand;
}
