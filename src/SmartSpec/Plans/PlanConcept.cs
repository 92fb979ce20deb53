namespace SmartSpec;

/// <summary>Plans: what the rest of the library reads of them.</summary>
internal static class PlanConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Plans",
            Commands = [typeof(PlanCommand)],
            Events = [typeof(PlanEvent)],
            Acts =
            [
                PlanCommand.Consult.Act,
                PlanCommand.Mobilise.Act,
                PlanCommand.Submit.Act,
                PlanCommand.Redraft.Act,
                PlanCommand.Return.Act,
                PlanCommand.Adopt.Act,
                PlanCommand.Rescind.Act,
                PlanCommand.Discard.Act,
                PlanCommand.Draft.ActOf(PlanKind.Development),
                PlanCommand.Draft.ActOf(PlanKind.Action),
                PlanCommand.AnalyseOpportunity.Act,
                PlanCommand.DefineField.Act,
                PlanCommand.RemoveField.Act,
                PlanCommand.AssessSustainability.Act,
                PlanCommand.ListEfforts.Act,
                PlanCommand.GroupEfforts.Act,
                PlanCommand.AddEffort.Act,
            ],
            Refusals = [.. PlanRefusals.All],
            Objects = [new ConceptObject<PlanVersion>(SubjectKind.Plan, state => state.Plans, GateSubject.Of), new FieldObject()],
            Json = PlanJson.Default,
            NextDue = static (state, _) => PlanSettlement.NextDue(state),
            Settle = PlanSettlement.Settle,
        };

    /// <summary>A development field, in the newest version that has it.</summary>
    private sealed record FieldObject() : ConceptObject(SubjectKind.Field)
    {
        /// <inheritdoc/>
        public override GateSubject? Find(Strategy state, string id) =>
            state.FindField(id) is { } found ? GateSubject.Of(state, found.Plan) with { Subject = new(Kind, id) } : null;
    }
}
