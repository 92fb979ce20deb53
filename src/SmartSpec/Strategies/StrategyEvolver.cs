namespace SmartSpec;

internal static class StrategyEvolver
{
    public static Strategy Evolve(Strategy state, StrategyEvent happened) => happened switch
    {
        StrategyEvent.Founded founded => state with
        {
            Id = founded.Strategy,
            Charter = founded.Charter,
            Definition = founded.Definition,
        },
        StrategyEvent.TakenOver taken => OpeningEvolver.Evolve(state, taken),
        StrategyEvent.VisionStated stated => state with { Vision = stated.Vision },
        StrategyEvent.ManagingBodyAppointed appointed => state with { ManagingBody = appointed.Organisation },
        StrategyEvent.GoalAdded added => state with { Goals = state.Goals.Put(added.Goal) },
        StrategyEvent.AlignedWithSdgs aligned => state with { Sdgs = aligned.Sdgs },
        StrategyEvent.Launched => state with { Step = StrategyStep.Running },
        StrategyEvent.Abandoned => state with { Step = StrategyStep.Abandoned },
        StrategyEvent.WoundDown => state with { Step = StrategyStep.WindingDown },
        StrategyEvent.Closed => Settling.WithNextDue(state with { Step = StrategyStep.Closed }),
        _ => state,
    };
}
