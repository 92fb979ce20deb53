namespace SmartSpec.Testing;

/// <summary>The simplest model of a stored strategy.</summary>
internal sealed class ModelStrategy
{
    public List<RecordedLine> Lines { get; } = [];

    public Dictionary<Id<Command>, CommandEvents> Commands { get; } = [];

    public Instant? DueAt { get; set; }

    public StoredDocument? Document { get; set; }
}
