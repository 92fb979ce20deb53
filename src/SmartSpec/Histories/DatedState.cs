using System.Collections;

namespace SmartSpec;

/// <summary>
/// A strategy as in force on a day: the facts effective on that day or before, with what falls due by itself until then.
/// </summary>
internal static class DatedState
{
    /// <summary>A state on a later day: what falls due until then has happened.</summary>
    public static Strategy On(Strategy state, LocalDate day)
    {
        // Not the last event's instant, which can be after the day.
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
    /// The events in force on a day, in the order in which they were recorded: those recorded until then, those recorded later
    /// with an effective day until then, and those that they depend on. A currency conversion is in force from the rate's day,
    /// and from any earlier day with an amount in the new currency, so that all amounts are in one.
    /// </summary>
    public static IEnumerable<RecordedEvent> InForce(IReadOnlyList<RecordedEvent> events, DateTimeZone zone, LocalDate day)
    {
        var inForce = new bool[events.Count];
        var late = new HashSet<Subject>();
        var inNewCurrency = false;

        // Backwards: what was recorded late depends on its objects' earlier events, not on their later ones.
        for (var at = events.Count - 1; at >= 0; at--)
        {
            var isLate = zone.DayOf(events[at].Envelope.At) > day;
            inForce[at] =
                !isLate
                || events[at].Envelope.Effective <= day
                || Makes(events[at].Event, late)
                || (inNewCurrency && events[at].Event is StrategyEvent.CurrencyConverted);
            if (!isLate || !inForce[at])
                continue;
            late.UnionWith(SubjectFinder.Subjects(events[at].Event));
            inNewCurrency |= StatesMoney(events[at].Event);
        }

        return events.Where((_, at) => inForce[at]);
    }

    /// <summary>Whether an event creates one of the objects, or is any event of a plan or a change among them.</summary>
    internal static bool Makes(Event happened, HashSet<Subject> objects) =>
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

    /// <summary>An id source for views: nothing is recorded, so no identifiers are used.</summary>
    private sealed class Unrecorded : IIdSource
    {
        public static readonly Unrecorded Ids = new();
        public static readonly GateKeeper Gates = new([]);

        public string Next() => "view";
    }
}
