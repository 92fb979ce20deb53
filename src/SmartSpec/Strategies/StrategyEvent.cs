using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of the strategy as a whole.</summary>
[JsonDerivedType(typeof(Founded), "strategy.founded.v1")]
[JsonDerivedType(typeof(TakenOver), "strategy.taken-over.v1")]
[JsonDerivedType(typeof(VisionStated), "strategy.vision-stated.v1")]
[JsonDerivedType(typeof(ManagingBodyAppointed), "strategy.managing-body-appointed.v1")]
[JsonDerivedType(typeof(GoalAdded), "strategy.goal-added.v1")]
[JsonDerivedType(typeof(AlignedWithSdgs), "strategy.aligned-with-sdgs.v1")]
[JsonDerivedType(typeof(Launched), "strategy.launched.v1")]
[JsonDerivedType(typeof(Abandoned), "strategy.abandoned.v1")]
[JsonDerivedType(typeof(WoundDown), "strategy.wound-down.v1")]
[JsonDerivedType(typeof(Closed), "strategy.closed.v1")]
[JsonDerivedType(typeof(SuccessorNamed), "strategy.successor-named.v1")]
[JsonDerivedType(typeof(PredecessorNamed), "strategy.predecessor-named.v1")]
[JsonDerivedType(typeof(CurrencyConverted), "strategy.currency-converted.v1")]
[JsonDerivedType(typeof(GapCrossed), "strategy.gap-crossed.v1")]
[JsonDerivedType(typeof(DefinitionReplaced), "strategy.definition-replaced.v1")]
public abstract record StrategyEvent : Event
{
    private StrategyEvent() { }

    /// <summary>The strategy was founded, under a process definition that is part of the record.</summary>
    /// <param name="Strategy">The identifier that the strategy got.</param>
    /// <param name="Charter">What it was founded with.</param>
    /// <param name="Definition">The process definition under which it runs, in full.</param>
    public sealed record Founded(Id<Strategy> Strategy, Charter Charter, ProcessDefinition Definition) : StrategyEvent, IFounding
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            (state.Id, state.Charter, state.Definition) = (Strategy, Charter, Definition);
    }

    /// <summary>
    /// The strategy was taken over while it was running, in its state on a day, under a process definition that is part of the
    /// record.
    /// </summary>
    /// <param name="Strategy">The identifier that the strategy got.</param>
    /// <param name="Charter">What it was founded with.</param>
    /// <param name="Definition">The process definition that applies from then on, in full.</param>
    /// <param name="Opening">Its state on the statement's day, with the documents that show it.</param>
    public sealed record TakenOver(Id<Strategy> Strategy, Charter Charter, ProcessDefinition Definition, OpeningStatement Opening)
        : StrategyEvent,
            IFounding
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            (state.Id, state.Charter, state.Definition) = (Strategy, Charter, Definition);
            Opening.ApplyTo(state);
            Begin(state, recordedAt);
        }

        internal override void Apply(Strategy state, Envelope envelope)
        {
            Apply(state, envelope.At);
            state.TakenOver = state.TakenOver! with { By = Proposer.PersonsOf(envelope) };
        }
    }

    /// <summary>The vision was stated.</summary>
    /// <param name="Vision">The vision from now on.</param>
    public sealed record VisionStated(Text Vision) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Vision = Vision;
    }

    /// <summary>The managing body was appointed.</summary>
    /// <param name="Organisation">The organisation that is responsible from now on.</param>
    public sealed record ManagingBodyAppointed(Id<Organisation> Organisation) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.ManagingBody = Organisation;
    }

    /// <summary>A regional goal was added.</summary>
    /// <param name="Goal">The goal as it was added.</param>
    public sealed record GoalAdded(RegionalGoal Goal) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Goals = state.Goals.Put(Goal);
    }

    /// <summary>The global goals that the strategy serves were named.</summary>
    /// <param name="Sdgs">All the global goals that it serves from now on.</param>
    public sealed record AlignedWithSdgs(EquatableArray<Sdg> Sdgs) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Sdgs = Sdgs;
    }

    /// <summary>The strategy was launched.</summary>
    /// <param name="Decision">The recorded decision behind it; null where the definition requires none.</param>
    public sealed record Launched(Id<Decision>? Decision = null) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            (state.Step, state.Decision) = (StrategyStep.Running, Decision);
            Begin(state, recordedAt);
        }
    }

    /// <summary>The preparation was given up.</summary>
    /// <param name="Reason">Why it was given up.</param>
    public sealed record Abandoned(Text Reason) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Step = StrategyStep.Abandoned;
    }

    /// <summary>The strategy takes on nothing new.</summary>
    /// <param name="Decision">The recorded decision behind it; null where the definition requires none.</param>
    /// <param name="Decided">
    /// What was decided and had not taken effect, with what becomes of it: what is rescinded or voided by the events before.
    /// Empty where there was nothing, and where it was not stated: what begins something then lapses on its day.
    /// </param>
    public sealed record WoundDown(Id<Decision>? Decision = null, EquatableArray<DecidedItem> Decided = default) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            (state.Step, state.Decision) = (StrategyStep.WindingDown, Decision);
            foreach (var item in Decided)
                if (item is { Fate: DecidedFate.TakesEffect, Subject.Kind: SubjectKind.Change })
                    state.Changes = state.Changes.Change(item.Subject.Id, change => change with { LetTakeEffect = true });
        }
    }

    /// <summary>The strategy ended.</summary>
    /// <param name="Decision">The recorded decision behind it; null where the definition requires none.</param>
    /// <param name="Waivers">The waivable gates that were passed without being met, each with the reason; empty for none.</param>
    /// <param name="OpenItems">What was still open, each with the reason why it may stay so; empty where nothing was.</param>
    public sealed record Closed(Id<Decision>? Decision, EquatableArray<Waiver> Waivers, EquatableArray<OpenItem> OpenItems)
        : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            (state.Step, state.Decision, state.SignalsDueOn) = (StrategyStep.Closed, Decision, null);
    }

    /// <summary>The strategy of the next period was named.</summary>
    /// <param name="Successor">The strategy that follows this one.</param>
    public sealed record SuccessorNamed(Id<Strategy> Successor) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Successor = Successor;
    }

    /// <summary>The strategy of the period before was named.</summary>
    /// <param name="Predecessor">The strategy that this one follows.</param>
    public sealed record PredecessorNamed(Id<Strategy> Predecessor) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Predecessor = Predecessor;
    }

    /// <summary>
    /// All money was converted to another currency: each sum of an effort divided by the rate and rounded to the cent, half a
    /// cent away from zero, and its parts rounded up or down so that they add up to it.
    /// </summary>
    /// <param name="Rate">How much of the old currency was one unit of the new.</param>
    /// <param name="From">The currency in which money was stated until then.</param>
    /// <param name="To">The currency in which it is stated since.</param>
    /// <param name="Source">The legal act that fixes the rate.</param>
    public sealed record CurrencyConverted(decimal Rate, Currency From, Currency To, string Source) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            StrategyConversion.Apply(state, new(From, To, Rate, state.Charter.Zone.DayOf(recordedAt)));
    }

    /// <summary>
    /// Somebody confirmed that the clock is right though the last event was long ago:
    /// <see cref="StrategyEngine.SettleAcrossGap"/>.
    /// </summary>
    /// <param name="From">The day of the last event before, in the strategy's time zone.</param>
    /// <param name="To">The day on which it was confirmed.</param>
    /// <param name="Days">How many days lie between them: more than 800.</param>
    public sealed record GapCrossed(LocalDate From, LocalDate To, int Days) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) { }
    }

    /// <summary>
    /// Another process definition came into force: the one in the proposal of the change. It applies to what is recorded
    /// after this event.
    /// </summary>
    /// <param name="Change">The change that moved the strategy to it.</param>
    /// <param name="Definition">The definition's identifier.</param>
    /// <param name="Version">Its version.</param>
    /// <param name="Fingerprint">Its fingerprint.</param>
    public sealed record DefinitionReplaced(Id<Change> Change, string Definition, int Version, string Fingerprint) : StrategyEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            DefinitionMoves.Apply(state, Change, state.Charter.Zone.DayOf(recordedAt));

        internal override void Apply(Strategy state, Envelope envelope) =>
            DefinitionMoves.Apply(state, Change, envelope.Effective ?? state.Charter.Zone.DayOf(envelope.At));
    }

    /// <summary>The strategy runs from now on, and signals are looked for.</summary>
    private static void Begin(Strategy state, Instant recordedAt) =>
        state.SignalsDueOn = SignalSettlement.First(state, recordedAt);
}
