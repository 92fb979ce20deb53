namespace SmartSpec;

/// <summary>Efforts: what the rest of the library reads of them.</summary>
internal static class EffortConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Efforts",
            Commands = [typeof(EffortCommand)],
            Events = [typeof(EffortEvent)],
            Acts =
            [
                EffortCommand.Propose.Act,
                EffortCommand.Prioritise.Act,
                EffortCommand.Finance.Act,
                EffortCommand.Start.Act,
                EffortCommand.Pause.Act,
                EffortCommand.Resume.Act,
                EffortCommand.LoseFunding.Act,
                EffortCommand.Complete.Act,
                EffortCommand.Cancel.Act,
                EffortCommand.Trace.Act,
                EffortCommand.Assign.Act,
                EffortCommand.Schedule.Act,
                EffortCommand.Budget.Act,
                EffortCommand.Reprioritise.Act,
                EffortCommand.Involve.Act,
            ],
            Refusals = [.. EffortRefusals.All],
            Objects =
            [
                new ConceptObject<Effort>(SubjectKind.Effort, state => state.Efforts, GateSubject.Of)
                {
                    Name = effort => effort.Name,
                },
            ],
            Json = EffortJson.Default,
        };
}
