namespace SmartSpec;

/// <summary>Gates and checkpoints: what the rest of the library reads of them.</summary>
internal static class CheckpointConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Gates",
            Commands = [typeof(CheckpointCommand)],
            Events = [typeof(CheckpointEvent)],
            Acts = [CheckpointCommand.Tick.Act, CheckpointCommand.WithdrawTick.Act],
            Refusals = [.. GateRefusals.All],
            Json = CheckpointJson.Default,
        };
}
