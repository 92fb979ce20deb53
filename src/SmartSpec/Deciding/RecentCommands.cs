namespace SmartSpec;

/// <summary>The identifiers of the last thousand commands, so that a repeated one is known also where only the document is kept. Immutable.</summary>
/// <remarks>Most of them stand in blocks, with their hashes in one array, which a search reads at once; the newest in a short one that is copied for each command.</remarks>
internal sealed class RecentCommands : IEquatable<RecentCommands>
{
    /// <summary>So many are known, where there have been so many.</summary>
    public const int Kept = 1_000;

    private const int Block = 32;

    private readonly Id<Command>[][] older;
    private readonly int[] hashes;
    private readonly Id<Command>[] newest;

    private RecentCommands(Id<Command>[][] older, int[] hashes, Id<Command>[] newest) => (this.older, this.hashes, this.newest) = (older, hashes, newest);

    public static RecentCommands None { get; } = new([], [], []);

    /// <summary>The last thousand, oldest first: those that are kept longer, until room is made, count no more.</summary>
    public IEnumerable<Id<Command>> All => older.SelectMany(block => block).Skip(Passed).Concat(newest);

    private int Passed => Math.Max(0, hashes.Length + newest.Length - Kept);

    public static RecentCommands Of(IReadOnlyList<Id<Command>> commands)
    {
        var inBlocks = commands.Count / Block * Block;
        return new(
            [.. commands.Take(inBlocks).Chunk(Block)], [.. commands.Take(inBlocks).Select(command => command.GetHashCode())], [.. commands.Skip(inBlocks)]);
    }

    public bool Contains(Id<Command> command)
    {
        if (newest.AsSpan().Contains(command))
            return true;
        var hash = command.GetHashCode();
        for (var from = Passed; hashes.AsSpan(from).IndexOf(hash) is >= 0 and var at; from += at + 1)
            if (older[(from + at) / Block][(from + at) % Block] == command)
                return true;
        return false;
    }

    /// <summary>With a command added; the same where it was the last.</summary>
    public RecentCommands With(Id<Command> command)
    {
        if (newest.Length > 0 ? newest[^1] == command : older.Length > 0 && older[^1][^1] == command)
            return this;
        if (newest.Length < Block)
            return new(older, hashes, [.. newest, command]);
        var passed = Math.Max(0, hashes.Length + Block + 1 - Kept) / Block;
        return new(
            [.. older.AsSpan(passed), newest],
            [.. hashes.AsSpan(passed * Block), .. Array.ConvertAll(newest, held => held.GetHashCode())],
            [command]);
    }

    /// <summary>Whether the same are known; how they are kept makes no difference.</summary>
    public bool Equals(RecentCommands? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as RecentCommands);

    public override int GetHashCode() => Math.Min(Kept, hashes.Length + newest.Length);
}
