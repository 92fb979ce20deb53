using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has been corrected.</summary>
[JsonDerivedType(typeof(Corrected), "correction.corrected.v1")]
public abstract record CorrectionEvent : Event
{
    private CorrectionEvent()
    {
    }

    /// <summary>A fact was corrected: which event recorded it, what it said, what is right, and the decisions that rested on it.</summary>
    public sealed record Corrected(long Corrects, Fact Was, Fact Right, Text Reason, Items<Id<Decision>> Rested) : CorrectionEvent;
}
