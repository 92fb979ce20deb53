using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>A finding of a rule on a day, for which a signal is raised. It is computed, and nothing is recorded.</summary>
public sealed record SignalCause
{
    /// <summary>The rule, such as <c>effort-not-started</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The key of the act that removes the cause, such as <c>indicator.measure</c>; null where the rule is not known.
    /// </summary>
    [JsonIgnore]
    public string? Act => SignalRule.ActOf(Rule);

    /// <summary>The version of the rule.</summary>
    public required int Version { get; init; }

    /// <summary>The object that it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The area that it concerns; null where it concerns none, or several.</summary>
    public required Id<Area>? Area { get; init; }

    /// <summary>The details that the rule found.</summary>
    public required EquatableArray<SignalDetail> Details { get; init; }

    /// <summary>Its sentence, in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>A sentence about its object with the finding.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Format(texts, $"signal.{Rule}", Subject, Details);
}
