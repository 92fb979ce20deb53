using System.Collections;

namespace SmartSpec;

/// <summary>
/// A strategy as in force on a day: the facts that hold from that day or before, with what falls due by itself until then.
/// </summary>
internal static class DatedState
{
    /// <summary>A state on a later day: what falls due until then has happened.</summary>
    public static Strategy On(Strategy state, LocalDate day)
    {
        // Not the last event's instant: what was recorded late brings nothing with it that falls due after the day.
        var context = new DecisionContext(
            state,
            Settlement.DueAt(state.Charter, day),
            Actor.System,
            "view",
            CommandFingerprint.OfSettling,
            Unrecorded.Ids,
            Unrecorded.Gates
        );
        Settlement.Settle(context);
        return context.State;
    }

    /// <summary>
    /// The events that hold on a day, in the order in which they were recorded: those of days until then, what was recorded
    /// later to hold from then or before, and what these cannot be without. A conversion holds from the rate's day, and from
    /// any earlier day on which something holds that was stated in the new currency: all figures are in one.
    /// </summary>
    public static IEnumerable<RecordedEvent> Holding(IReadOnlyList<RecordedEvent> events, DateTimeZone zone, LocalDate day)
    {
        var holds = new bool[events.Count];
        var late = new HashSet<Subject>();
        var inNewCurrency = false;

        // Backwards: what was recorded late rests on how its objects had come to be by then, and they on theirs; not on what
        // became of them later.
        for (var at = events.Count - 1; at >= 0; at--)
        {
            var isLate = zone.DayOf(events[at].Envelope.At) > day;
            holds[at] =
                !isLate
                || events[at].Envelope.Effective <= day
                || Makes(events[at].Event, late)
                || (inNewCurrency && events[at].Event is StrategyEvent.CurrencyConverted);
            if (!isLate || !holds[at])
                continue;
            late.UnionWith(SubjectFinder.Subjects(events[at].Event));
            inNewCurrency |= StatesMoney(events[at].Event);
        }

        return events.Where((_, at) => holds[at]);
    }

    /// <summary>
    /// Whether an event tells how a plan or a change came to be as it was decided, or makes one of the other objects.
    /// </summary>
    private static bool Makes(Event happened, HashSet<Subject> objects) =>
        SubjectFinder.Subjects(happened).FirstOrDefault() is var about
        && objects.Contains(about)
        && happened
            is PlanEvent
                or ChangeEvent
                or DecisionEvent
                or EffortEvent.Proposed
                or IndicatorEvent.Defined
                or EvidenceEvent.Recorded
                or CallEvent
                or AreaEvent.Proposed
                or OrganisationEvent.Registered
                or ConsultationEvent.Opened;

    private static bool StatesMoney(object? value) =>
        value switch
        {
            null or string or ProcessDefinition => false,
            Money => true,
            IEnumerable many => many.Cast<object?>().Any(StatesMoney),
            _ => InputValidation.Values(value).Any(StatesMoney),
        };

    /// <summary>Nothing that is found out for a view is recorded, so that no identifiers are taken.</summary>
    private sealed class Unrecorded : IIdSource
    {
        public static readonly Unrecorded Ids = new();
        public static readonly GateKeeper Gates = new([]);

        public string Next() => "view";
    }
}
