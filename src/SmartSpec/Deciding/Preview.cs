namespace SmartSpec;

/// <summary>A preview of what commands would do; nothing is recorded.</summary>
public sealed record Preview
{
    /// <summary>
    /// The outcome of the commands, as
    /// <see cref="StrategyEngine.Execute(Strategy, IReadOnlyList{Command}, Actor, Id{Command}?, StrategyVersion?)"/> would return
    /// it.
    /// </summary>
    public required Outcome Outcome { get; init; }

    /// <summary>
    /// The state that would result: after the commands, on the requested day. The current state where they are refused.
    /// </summary>
    public required StrategyView Strategy { get; init; }

    /// <summary>
    /// All that would happen, in order: by the commands, and by itself until the day. None where the commands are refused.
    /// </summary>
    public required IReadOnlyList<RecordedEvent> Events { get; init; }

    /// <summary>
    /// The objects that would be touched, each once, in the order in which something happens to them first; what happens to each
    /// is in <see cref="EventsOn"/>.
    /// </summary>
    public IEnumerable<Subject> Subjects => Events.Select(About).Distinct();

    /// <summary>The events that would happen to one object, in order.</summary>
    /// <param name="subject">One of those that would be touched.</param>
    public IEnumerable<RecordedEvent> EventsOn(Subject subject) => Events.Where(recorded => About(recorded) == subject);

    /// <summary>The object of an event: the one it names first, or the strategy as a whole.</summary>
    private static Subject About(RecordedEvent recorded) =>
        recorded.Event is not StrategyEvent
        && SubjectFinder.Subjects(recorded.Event).Cast<Subject?>().FirstOrDefault() is { } first
            ? first
            : Subject.Of(recorded.Envelope.Strategy);
}
