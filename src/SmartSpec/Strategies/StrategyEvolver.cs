namespace SmartSpec;

internal static class StrategyEvolver
{
    public static Strategy Evolve(Strategy state, StrategyEvent happened, Instant at) =>
        happened switch
        {
            StrategyEvent.Founded founded => state with
            {
                Id = founded.Strategy,
                Charter = founded.Charter,
                Definition = founded.Definition,
            },
            StrategyEvent.TakenOver taken => Begun(OpeningEvolver.Evolve(state, taken), at),
            StrategyEvent.VisionStated stated => state with { Vision = stated.Vision },
            StrategyEvent.ManagingBodyAppointed appointed => state with { ManagingBody = appointed.Organisation },
            StrategyEvent.GoalAdded added => state with { Goals = state.Goals.Put(added.Goal) },
            StrategyEvent.AlignedWithSdgs aligned => state with { Sdgs = aligned.Sdgs },
            StrategyEvent.SuccessorNamed named => state with { Successor = named.Successor },
            StrategyEvent.PredecessorNamed named => state with { Predecessor = named.Predecessor },
            StrategyEvent.CurrencyConverted e => StrategyConversion.Apply(
                state,
                new(e.From, e.To, e.Rate, state.Charter.Zone.DayOf(at))
            ),
            StrategyEvent.Launched => Begun(state with { Step = StrategyStep.Running }, at),
            StrategyEvent.Abandoned => state with { Step = StrategyStep.Abandoned },
            StrategyEvent.WoundDown => state with { Step = StrategyStep.WindingDown },
            StrategyEvent.Closed => Settlement.WithNextDue(state with { Step = StrategyStep.Closed, SignalsDueOn = null }),
            _ => state,
        };

    /// <summary>From now on it runs, and signals are looked for.</summary>
    private static Strategy Begun(Strategy state, Instant at) =>
        Settlement.WithNextDue(state with { SignalsDueOn = SignalSettlement.First(state, at) });
}
