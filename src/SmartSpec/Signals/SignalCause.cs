namespace SmartSpec.Model;

/// <summary>A finding of a rule on a day, for which a signal is raised. It is computed, and nothing is recorded.</summary>
/// <param name="Rule">The rule, such as <c>effort-not-started</c>.</param>
/// <param name="Version">The version of the rule.</param>
/// <param name="Subject">The object that it is about.</param>
/// <param name="Area">The area that it concerns; null where it concerns none, or several.</param>
/// <param name="Details">The details that the rule found.</param>
public sealed record SignalCause(string Rule, int Version, Subject Subject, Id<Area>? Area, EquatableArray<SignalDetail> Details)
{
    /// <summary>Its sentence, in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>A sentence about its object, which says what was found.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => SignalDetail.Format(texts, $"signal.{Rule}", Subject, Details);
}
