namespace SmartSpec;

/// <summary>Corrections: what the rest of the library reads of them.</summary>
internal static class CorrectionConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Corrections",
            Commands = [typeof(CorrectionCommand)],
            Events = [typeof(CorrectionEvent)],
            Acts = [CorrectionCommand.Correct.Act],
            Refusals = [.. CorrectionRefusals.All],
            Json = CorrectionJson.Default,
        };
}
