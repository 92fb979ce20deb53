namespace SmartSpec;

/// <summary>Something that a rule finds on a day: what a signal is raised for. It is computed, and nothing is recorded.</summary>
/// <param name="Rule">The rule, such as <c>effort-not-started</c>.</param>
/// <param name="Version">The version of the rule.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Area">The area that it concerns; null where it concerns none, or several.</param>
/// <param name="Details">What the rule found.</param>
public sealed record SignalCause(string Rule, int Version, Subject Subject, Id<Area>? Area, EquatableArray<SignalDetail> Details)
{
    /// <summary>What it tells, in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>What it tells, as a sentence about its object.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Told(texts, $"signal.{Rule}", Subject, Details);
}
