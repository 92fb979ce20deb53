namespace SmartSpec.Testing;

/// <summary>A step of a scenario that has been done, with its outcome.</summary>
/// <param name="Step">The step.</param>
/// <param name="Outcome">The outcome.</param>
public sealed record ScenarioResult(ScenarioEntry.Step Step, Outcome Outcome)
{
    /// <summary>The events, settling included; none where it was refused.</summary>
    public IReadOnlyList<RecordedEvent> Events => Outcome is Outcome.Accepted accepted ? accepted.Events : [];

    /// <summary>Every reason why not; none where it was accepted.</summary>
    public IReadOnlyList<Reason> Reasons => Outcome is Outcome.Refused refused ? refused.Reasons : [];

    /// <summary>The codes of the reasons, each once.</summary>
    public IEnumerable<string> Codes => Reasons.Select(reason => reason.Code).Distinct();

    /// <summary>Whether the result is as the step expects: accepted, or refused for exactly the expected reasons.</summary>
    public bool IsAsExpected =>
        Step.Expected is { } expected
            ? Outcome is Outcome.Refused && Codes.ToHashSet().SetEquals(expected)
            : Outcome is Outcome.Accepted;
}
