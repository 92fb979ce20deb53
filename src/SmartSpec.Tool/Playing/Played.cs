namespace SmartSpec.Tool.Playing;

/// <summary>A step that has been played, and what came of it.</summary>
internal sealed record Played(Entry.Step Step, Outcome Outcome)
{
    public IReadOnlyList<RecordedEvent> Events => Outcome is Outcome.Accepted accepted ? accepted.Events : [];

    public IReadOnlyList<Reason> Reasons => Outcome is Outcome.Refused refused ? refused.Reasons : [];

    /// <summary>The codes of the reasons, each once.</summary>
    public IEnumerable<string> Codes => Reasons.Select(reason => reason.Code).Distinct();

    /// <summary>What came of it, in one word.</summary>
    public string Word =>
        Outcome switch
        {
            Outcome.Accepted => "accepted",
            Outcome.Refused => "refused",
            Outcome.Repeated => "repeated",
            Outcome.IdAlreadyUsed => "id-already-used",
            _ => "conflict",
        };

    public bool IsAsExpected =>
        Step.Expected is { } expected
            ? Outcome is Outcome.Refused && Codes.ToHashSet().SetEquals(expected)
            : Outcome is Outcome.Accepted;
}
