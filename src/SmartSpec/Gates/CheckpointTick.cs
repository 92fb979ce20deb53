namespace SmartSpec.Model;

/// <summary>A checkpoint that has been ticked for one object.</summary>
/// <param name="Checkpoint">The checkpoint of the definition.</param>
/// <param name="Subject">For which object.</param>
/// <param name="By">Who ticked it.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Documents">The documents that show it.</param>
public sealed record CheckpointTick(
    Id<Checkpoint> Checkpoint,
    Subject Subject,
    Id<Actor> By,
    Text Evidence,
    EquatableArray<Document> Documents
);
