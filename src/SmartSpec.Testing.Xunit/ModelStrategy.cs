namespace SmartSpec.Testing;

/// <summary>What a store is to keep of a strategy.</summary>
internal sealed class ModelStrategy
{
    public List<RecordedLine> Lines { get; } = [];

    public Dictionary<Id<Command>, CommandEvents> Commands { get; } = [];

    public Instant? DueAt { get; set; }

    public StoredDocument? Document { get; set; }
}
