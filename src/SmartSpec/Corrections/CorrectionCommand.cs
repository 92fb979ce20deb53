using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done about a factual mistake.</summary>
[JsonDerivedType(typeof(Correct), "correction.correct")]
public abstract record CorrectionCommand : Command
{
    private CorrectionCommand()
    {
    }

    /// <summary>Say what is right, and why what was recorded is not.</summary>
    public sealed record Correct(Fact Right, Text Reason) : CorrectionCommand;
}
