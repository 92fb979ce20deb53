using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done about a factual mistake.</summary>
[JsonDerivedType(typeof(Correct), "correction.correct")]
public abstract record CorrectionCommand : Command
{
    private CorrectionCommand() { }

    /// <summary>Say what is right, and why what was recorded is not.</summary>
    /// <param name="Right">
    /// The fact as it should have been recorded, stated whole: what it leaves out falls away. It differs from what stands.
    /// </param>
    /// <param name="Reason">Why what was recorded is not right.</param>
    public sealed record Correct(Fact Right, Text Reason) : CorrectionCommand;
}
