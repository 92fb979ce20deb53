namespace SmartSpec;

/// <summary>References: what the rest of the library reads of them.</summary>
internal static class ReferenceConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "References",
            Commands = [typeof(ReferenceCommand)],
            Events = [typeof(ReferenceEvent)],
            Acts = [ReferenceCommand.Link.Act, ReferenceCommand.Unlink.Act],
            Json = ReferenceJson.Default,
        };
}
