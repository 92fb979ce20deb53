using System.Collections.Immutable;

namespace SmartSpec.Histories;

/// <summary>The history of one strategy: its events in order, each chained to those before it. Immutable.</summary>
public sealed partial class History
{
    internal History(ImmutableList<RecordedEvent> events) => Events = events;

    /// <summary>The history in which nothing has happened.</summary>
    public static History Empty { get; } = new([]);

    /// <summary>The events, in order.</summary>
    public ImmutableList<RecordedEvent> Events { get; }

    /// <summary>The number of events.</summary>
    public int Length => Events.Count;

    /// <summary>The history with the events of a command's outcome; the same where it was refused.</summary>
    /// <exception cref="ArgumentNullException">The outcome is null.</exception>
    /// <exception cref="ArgumentException">The events do not follow this history.</exception>
    public History Append(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome is Outcome.Accepted accepted ? Append(accepted.Events) : this;
    }

    /// <summary>The history with events added.</summary>
    /// <exception cref="ArgumentNullException">There are none given.</exception>
    /// <exception cref="ArgumentException">The events do not follow this history.</exception>
    public History Append(IReadOnlyList<RecordedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var previous = Length == 0 ? default(Hash?) : Events[^1].Hash;
        for (var i = 0; i < events.Count; i++)
        {
            var next = events[i];
            var expected = (previous ?? Hash.Root(next.Envelope.Strategy)).Next(next.Line.Span);
            if (next.Envelope.Number != Length + i + 1 || next.Hash != expected)
                throw new ArgumentException(
                    Forks(next)
                        ? Fork.Of(next.Envelope.Number, Length + i).In(Texts.English)
                        : $"Event {next.Envelope.Number} does not follow event {Length + i} of this history.",
                    nameof(events)
                );
            previous = next.Hash;
        }

        return new(Events.AddRange(events));
    }

    /// <summary>Whether an event follows on an earlier event of this history than the last.</summary>
    private bool Forks(RecordedEvent next) =>
        next.Envelope.Number is > 1 and var number
        && number <= Length
        && Events[(int)number - 2].Hash.Next(next.Line.Span) == next.Hash;

    /// <summary>The strategy that these events make; the founding must be among them.</summary>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public Strategy Replay() =>
        Length == 0
            ? throw new InvalidOperationException("An empty history makes no strategy: found one first.")
            : ReplayOnto(Strategy.Unfounded);

    /// <summary>The beginning of the history, to an event.</summary>
    /// <param name="number">The number of the last event in it; 0 for the empty history.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such event.</exception>
    public History UpTo(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Length);
        return number == Length ? this : new(Events.GetRange(0, (int)number));
    }

    /// <summary>The strategy as it was recorded by an instant; null where it had not been founded by then.</summary>
    /// <param name="instant">The instant; what was recorded at it counts.</param>
    public StrategyView? AsRecordedBy(Instant instant)
    {
        var fold = new Fold(Strategy.Unfounded);
        Hash head = default;
        foreach (var recorded in Events)
        {
            if (recorded.Envelope.At > instant)
                break;
            fold.Add(recorded);
            head = recorded.Hash;
        }

        return fold.Length == 0 ? null : new(fold.Complete(head), instant);
    }

    /// <summary>
    /// The strategy as in force on a day, by what was recorded by an instant: the facts effective on the day or before. For a day
    /// to come it shows what has been decided so far.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    /// <param name="recordedBy">The instant; what was recorded at it counts. Default: all that is recorded.</param>
    /// <returns>The view; null where the strategy had not been founded by then.</returns>
    public StrategyView? AsInForceOn(LocalDate day, Instant? recordedBy = null)
    {
        var known = Events.TakeWhile(recorded => recordedBy is not { } instant || recorded.Envelope.At <= instant).ToList();
        if (
            known.Count == 0
            || known[0].Event is not IFounding founding
            || founding.Charter.Zone.DayOf(known[0].Envelope.At) > day
        )
            return null;
        var fold = new Fold(Strategy.Unfounded);
        foreach (var recorded in DatedState.InForce(known, founding.Charter.Zone, day))
            fold.Add(recorded);
        return fold.Length == 0 ? null : new(DatedState.On(fold.Complete(), day), recordedBy ?? known[^1].Envelope.At, day);
    }

    /// <summary>The events that name an object, in order: how it came to be what it is. None where no event does.</summary>
    /// <param name="subject">
    /// The object. The strategy itself is also named by what happened to it as a whole, such as its launching.
    /// </param>
    public IEnumerable<RecordedEvent> Of(Subject subject) =>
        Events.Where(recorded =>
            SubjectFinder.Subjects(recorded.Event).Contains(subject)
            || (
                subject == Subject.Of(recorded.Envelope.Strategy)
                && recorded.Event is StrategyEvent or CorrectionEvent.Corrected { Right: Fact.Chartered }
            )
        );

    /// <summary>The stored lines of the events after a number, in order.</summary>
    /// <param name="number">The number of the last event that is left out; 0 for all of them.</param>
    public IEnumerable<RecordedLine> LinesAfter(long number) =>
        Events
            .Where(recorded => recorded.Envelope.Number > number)
            .Select(recorded => new RecordedLine(recorded.Line, recorded.Hash));

    /// <summary>A strategy with the later events of this history applied, such as one from a document.</summary>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    /// <exception cref="ArgumentException">The strategy is not a state of this history.</exception>
    public Strategy ReplayOnto(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        if (strategy.Length > Length || (strategy.Length > 0 && Events[(int)strategy.Length - 1].Hash != strategy.Head))
            throw new ArgumentException(
                $"The strategy {strategy.Id} with {strategy.Length} events is not a state of this history.",
                nameof(strategy)
            );
        if (Length == 0 || Events[^1].Envelope.Number <= strategy.Length)
            return strategy;
        var fold = new Fold(strategy);
        foreach (var recorded in Events)
            if (recorded.Envelope.Number > strategy.Length)
                fold.Add(recorded);
        return fold.Complete(Events[^1].Hash);
    }
}
