namespace SmartSpec;

/// <content>Queries about checkpoints.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The ticks of the checkpoints on an object, oldest first; also those of earlier rounds and those withdrawn, which no longer
    /// count.
    /// </summary>
    public IEnumerable<CheckpointTick> TicksOn(Subject subject) => Ticks.Where(tick => tick.Subject == subject);

    /// <summary>
    /// Whether a tick counts: it was given in its object's current round, and has not been withdrawn. A round begins when the
    /// object is returned, reconsidered, redrafted or assessed again, or loses its funding. An object without rounds has one.
    /// </summary>
    /// <exception cref="ArgumentNullException">The tick is null.</exception>
    public bool Counts(CheckpointTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return tick.WithdrawnBecause is null && (RoundOf(tick.Subject) is not { } from || from < tick.RecordedIn);
    }

    /// <summary>Whether a checkpoint is ticked on an object in its current round.</summary>
    internal bool IsTicked(Id<Checkpoint> checkpoint, Subject subject)
    {
        foreach (var tick in Ticks)
            if (tick.Checkpoint == checkpoint && tick.Subject == subject && Counts(tick))
                return true;
        return false;
    }

    /// <summary>The number of the event with which an object's current round began; null where it is in its first.</summary>
    private long? RoundOf(Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Area => Areas.Find(subject.Id)?.RoundFrom,
            SubjectKind.Plan => Plans.Find(subject.Id)?.RoundFrom,
            SubjectKind.Effort => Efforts.Find(subject.Id)?.RoundFrom,
            SubjectKind.Report => FindReport(subject.Id)?.RoundFrom,
            SubjectKind.Evaluation => Evaluations.Find(subject.Id)?.RoundFrom,
            SubjectKind.Change => Changes.Find(subject.Id)?.RoundFrom,
            _ => null,
        };
}
