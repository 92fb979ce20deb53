namespace SmartSpec;

/// <summary>Actors and delegations: what the rest of the library reads of them.</summary>
internal static class DelegationConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Actors",
            Commands = [typeof(DelegationCommand)],
            Events = [typeof(DelegationEvent)],
            Acts = [DelegationCommand.Grant.Act, DelegationCommand.Revoke.Act],
            Refusals = [.. ActorRefusals.All],
            Json = DelegationJson.Default,
        };
}
