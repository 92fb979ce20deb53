using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with the definition's checkpoints.</summary>
[JsonDerivedType(typeof(Tick), "checkpoint.tick")]
public abstract record CheckpointCommand : Command
{
    private CheckpointCommand()
    {
    }

    /// <summary>Tick a checkpoint for one object, with evidence.</summary>
    public sealed record Tick(Id<Checkpoint> Checkpoint, Subject Subject, Text Evidence, Items<Document> Documents = default)
        : CheckpointCommand;
}
