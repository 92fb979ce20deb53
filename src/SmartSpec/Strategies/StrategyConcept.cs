namespace SmartSpec;

/// <summary>Strategies: what the rest of the library reads of them.</summary>
internal static class StrategyConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Strategies",
            Commands = [typeof(StrategyCommand)],
            Events = [typeof(StrategyEvent)],
            Acts =
            [
                StrategyCommand.Found.Act,
                StrategyCommand.TakeOver.Act,
                StrategyCommand.Launch.Act,
                StrategyCommand.Abandon.Act,
                StrategyCommand.WindDown.Act,
                StrategyCommand.Close.Act,
                StrategyCommand.StateVision.Act,
                StrategyCommand.AppointManagingBody.Act,
                StrategyCommand.AddGoal.Act,
                StrategyCommand.AlignWithSdgs.Act,
                StrategyCommand.NameSuccessor.Act,
                StrategyCommand.NamePredecessor.Act,
                StrategyCommand.ConvertCurrency.Act,
            ],
            Refusals = [.. StrategyRefusals.All, .. TakingOverRefusals.All],
            Objects =
            [
                new StrategyObject(),
                new ConceptObject<RegionalGoal>(SubjectKind.Goal, state => state.Goals) { Name = goal => goal.Name },
            ],
            Json = StrategyJson.Default,
        };

    private sealed record StrategyObject() : ConceptObject(SubjectKind.Strategy)
    {
        public override GateSubject? Find(Strategy state, string id) => id == state.Id.Value ? GateSubject.Of(state) : null;
    }
}
