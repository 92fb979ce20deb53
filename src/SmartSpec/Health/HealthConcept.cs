namespace SmartSpec;

/// <summary>Health: what the rest of the library reads of it.</summary>
internal static class HealthConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Health",
            Commands = [typeof(HealthCommand)],
            Events = [typeof(HealthEvent)],
            Acts = [HealthCommand.Judge.Act, HealthCommand.Judge.ActOnArea],
            Json = HealthJson.Default,
        };
}
