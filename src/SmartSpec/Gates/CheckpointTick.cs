namespace SmartSpec.Model;

/// <summary>A checkpoint that has been ticked for one object.</summary>
public sealed record CheckpointTick
{
    /// <summary>The checkpoint of the definition.</summary>
    public required Id<Checkpoint> Checkpoint { get; init; }

    /// <summary>The object for which it was ticked.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The person who ticked it.</summary>
    public required Id<Actor> By { get; init; }

    /// <summary>The evidence.</summary>
    public required Text Evidence { get; init; }

    /// <summary>The documents that show it.</summary>
    public required EquatableArray<Document> Documents { get; init; }

    /// <summary>The number of the event that recorded it; null in the event itself.</summary>
    public long? RecordedIn { get; init; }

    /// <summary>Why it was withdrawn; null where it was not.</summary>
    public Text? WithdrawnBecause { get; init; }
}
