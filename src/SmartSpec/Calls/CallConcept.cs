namespace SmartSpec;

/// <summary>Calls: what the rest of the library reads of them.</summary>
internal static class CallConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Calls",
            Commands = [typeof(CallCommand)],
            Events = [typeof(CallEvent)],
            Acts = [CallCommand.Announce.Act],
            Refusals = [.. CallRefusals.All],
            Objects = [new ConceptObject<Call>(SubjectKind.Call, state => state.Calls) { Name = call => call.Name }],
            Json = CallJson.Default,
        };
}
