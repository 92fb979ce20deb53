namespace SmartSpec;

/// <summary>The identifiers of the last thousand commands, so that a repeated one is known also where only the document is kept. Immutable.</summary>
/// <remarks>
/// They stand in blocks, with the hashes of the full ones in one array, which a search reads at once. The newest block has room, which those that grow from one
/// another share: a command is added where no other has put one, or else in a copy.
/// </remarks>
internal sealed class RecentCommands : IEquatable<RecentCommands>
{
    /// <summary>So many are known, where there have been so many.</summary>
    public const int Kept = 1_000;

    private const int Block = 32;

    private readonly string?[][] full;
    private readonly int[] hashes;
    private readonly string?[] newest;
    private readonly int inNewest;

    private RecentCommands(string?[][] full, int[] hashes, string?[] newest, int inNewest) =>
        (this.full, this.hashes, this.newest, this.inNewest) = (full, hashes, newest, inNewest);

    public static RecentCommands None { get; } = new([], [], [], 0);

    /// <summary>The last thousand, oldest first: those that are kept longer, until room is made, count no more.</summary>
    public IEnumerable<Id<Command>> All =>
        full.SelectMany(block => block).Skip(Passed).Concat(newest.Take(inNewest)).Select(command => new Id<Command>(command!));

    private int Passed => Math.Max(0, hashes.Length + inNewest - Kept);

    public static RecentCommands Of(IReadOnlyList<Id<Command>> commands)
    {
        var inBlocks = commands.Count / Block * Block;
        var newest = new string?[Block];
        for (var at = inBlocks; at < commands.Count; at++)
            newest[at - inBlocks] = commands[at].Value;
        var full = commands.Take(inBlocks).Select(command => command.Value).ToList();
        return new([.. full.Chunk(Block)], [.. full.Select(HashOf)], newest, commands.Count - inBlocks);
    }

    public bool Contains(Id<Command> command)
    {
        if (newest.AsSpan(0, inNewest).Contains(command.Value))
            return true;
        var hash = HashOf(command.Value);
        for (var from = Passed; hashes.AsSpan(from).IndexOf(hash) is >= 0 and var at; from += at + 1)
            if (full[(from + at) / Block][(from + at) % Block] == command.Value)
                return true;
        return false;
    }

    /// <summary>With a command added; the same where it was the last.</summary>
    public RecentCommands With(Id<Command> command)
    {
        if (Last == command.Value)
            return this;
        if (inNewest < Block)
        {
            var shares = newest.Length > 0 && Interlocked.CompareExchange(ref newest[inNewest], command.Value, null) is null;
            return new(full, hashes, shares ? newest : Begun(newest.AsSpan(0, inNewest), command), inNewest + 1);
        }

        var passed = Math.Max(0, hashes.Length + Block + 1 - Kept) / Block;
        return new(
            [.. full.AsSpan(passed), newest],
            [.. hashes.AsSpan(passed * Block), .. Array.ConvertAll(newest, HashOf)],
            Begun([], command),
            1);
    }

    /// <summary>Whether the same are known; how they are kept makes no difference.</summary>
    public bool Equals(RecentCommands? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as RecentCommands);

    public override int GetHashCode() => Math.Min(Kept, hashes.Length + inNewest);

    private string? Last => inNewest > 0 ? newest[inNewest - 1] : full.Length > 0 ? full[^1][^1] : null;

    private static int HashOf(string? command) => command!.GetHashCode(StringComparison.Ordinal);

    private static string?[] Begun(ReadOnlySpan<string?> commands, Id<Command> added)
    {
        var block = new string?[Block];
        commands.CopyTo(block);
        block[commands.Length] = added.Value;
        return block;
    }
}
