namespace SmartSpec;

internal static class CheckpointDecider
{
    public static void Decide(Deliberation d, CheckpointCommand command)
    {
        switch (command)
        {
            case CheckpointCommand.Tick tick:
                Tick(d, tick);
                break;
        }
    }

    private static void Tick(Deliberation d, CheckpointCommand.Tick tick)
    {
        if (!d.Written(tick.Evidence, "evidence") || !DecisionDecider.DocumentsAreGood(d, tick.Documents))
            return;
        if (d.State.Definition.Checkpoint(tick.Checkpoint) is not { } checkpoint)
        {
            d.Unknown(SubjectKind.Checkpoint, tick.Checkpoint.Value);
            return;
        }

        if (!Exists(d, tick.Subject, out var on) || !d.MayIn(checkpoint.Roles, "checkpoint.tick", During.Living, on))
            return;
        d.Append(new CheckpointEvent.Ticked(
            new(tick.Checkpoint, tick.Subject, d.Actor.Id, tick.Evidence, tick.Documents)));
    }

    /// <summary>Finds what a checkpoint is ticked for: also what acts of the dialogue, and on indicators, are done to.</summary>
    private static bool Exists(Deliberation d, Subject subject, out GateSubject on)
    {
        var found = d.Exists(Id<Subject>.IsWellFormed(subject.Id) ? StandsIn(d.State, subject) : subject, out on);
        on = on with { Subject = subject };
        return found;
    }

    private static Subject StandsIn(Strategy state, Subject subject) => subject.Kind switch
    {
        SubjectKind.Consultation => state.Consultations.Find(subject.Id)?.Subject,
        SubjectKind.Point => state.Points.Find(subject.Id)?.Subject,
        SubjectKind.Indicator when state.Indicators.Find(subject.Id) is { } indicator =>
            indicator.Effort is { } effort ? Subject.Of(effort) : Subject.Of(indicator.Area),
        _ => null,
    } ?? subject;
}
