namespace SmartSpec;

/// <summary>Decisions: what the rest of the library reads of them.</summary>
internal static class DecisionConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Decisions",
            Commands = [typeof(DecisionCommand)],
            Events = [typeof(DecisionEvent)],
            Acts =
            [
                DecisionCommand.Record.Act,
                DecisionCommand.Annul.Act,
                DecisionCommand.Reinstate.Act,
                DecisionCommand.Replace.Act,
                DecisionCommand.Replace.OnArea,
                DecisionCommand.Replace.OnReview,
                DecisionCommand.Replace.OnPlan,
                DecisionCommand.Replace.OnEffort,
                DecisionCommand.Replace.OnEvaluation,
                DecisionCommand.Replace.OnChange,
            ],
            Refusals = [.. DecisionRefusals.All],
            Objects = [new ConceptObject<Decision>(SubjectKind.Decision, state => state.Decisions)],
            Json = DecisionJson.Default,
        };
}
