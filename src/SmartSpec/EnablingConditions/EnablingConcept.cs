namespace SmartSpec;

/// <summary>The enabling condition: what the rest of the library reads of it.</summary>
internal static class EnablingConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "EnablingConditions",
            Commands = [typeof(EnablingCommand)],
            Events = [typeof(EnablingEvent)],
            Acts = [EnablingCommand.Show.Act, EnablingCommand.SetNotRelevant.Act, EnablingCommand.Withdraw.Act],
            Refusals = [.. EnablingRefusals.All],
            Objects =
            [
                new ConceptObject<EnablingStatement>(SubjectKind.EnablingCriterion, static state => state.EnablingStatements),
            ],
            Json = EnablingJson.Default,
        };
}
