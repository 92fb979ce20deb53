namespace SmartSpec;

/// <summary>
/// The identifiers of the last thousand commands with their fingerprints, so that a repeated one is recognised also where only
/// the document is stored. Immutable.
/// </summary>
/// <remarks>
/// They are stored in blocks, with the hashes of the full ones in one array for searching. The newest block has free places,
/// shared by the instances that grow from one another: a command is added in place where that is free, or else in a copy. The
/// fingerprint of a command that was replayed from events is not known; two that differ only in what is known of fingerprints
/// are equal.
/// </remarks>
internal sealed class RecentCommands : IEquatable<RecentCommands>
{
    /// <summary>The largest number of commands.</summary>
    public const int Capacity = 1_000;

    private const int Size = 32;

    private readonly Block[] full;
    private readonly int[] hashes;
    private readonly Block newest;
    private readonly int inNewest;

    private RecentCommands(Block[] full, int[] hashes, Block newest, int inNewest) =>
        (this.full, this.hashes, this.newest, this.inNewest) = (full, hashes, newest, inNewest);

    public static RecentCommands None { get; } = new([], [], new(0), 0);

    /// <summary>The last thousand, oldest first. Older ones still in a block do not count.</summary>
    public IEnumerable<Id<Command>> All => Entries.Select(entry => entry.Command);

    /// <summary>Those of the last thousand whose fingerprints are known, oldest first.</summary>
    public IEnumerable<RecentCommand> Fingerprinted =>
        Entries
            .Where(entry => entry.Fingerprint is not null)
            .Select(entry => new RecentCommand(entry.Command, entry.Fingerprint!.Value));

    private IEnumerable<(Id<Command> Command, CommandFingerprint? Fingerprint)> Entries =>
        full.SelectMany(block => block.Entries(Size)).Skip(Passed).Concat(newest.Entries(inNewest));

    private int Passed => Math.Max(0, hashes.Length + inNewest - Capacity);

    /// <summary>Commands, oldest first, with the fingerprints of those that are known.</summary>
    public static RecentCommands Of(
        IReadOnlyList<Id<Command>> commands,
        IReadOnlyDictionary<Id<Command>, Hash>? fingerprints = null
    )
    {
        var blocks = commands.Chunk(Size).Select(chunk => Block.Of(chunk, fingerprints)).ToList();
        var (whole, rest) = Math.DivRem(commands.Count, Size);
        var hashes = commands.Take(whole * Size).Select(command => HashOf(command.Value));
        return new([.. blocks.Take(whole)], [.. hashes], rest == 0 ? new(Size) : blocks[^1], rest);
    }

    public bool Contains(Id<Command> command) => Contains(command, out _);

    /// <summary>Whether a command is among the last thousand.</summary>
    /// <param name="command">The command.</param>
    /// <param name="fingerprint">Its fingerprint; null where it is not known.</param>
    public bool Contains(Id<Command> command, out CommandFingerprint? fingerprint)
    {
        fingerprint = null;
        if (newest.Ids.AsSpan(0, inNewest).IndexOf(command.Value) is >= 0 and var place)
        {
            fingerprint = newest.Fingerprints[place];
            return true;
        }

        var hash = HashOf(command.Value);
        for (var from = Passed; hashes.AsSpan(from).IndexOf(hash) is >= 0 and var at; from += at + 1)
        {
            var (block, within) = (full[(from + at) / Size], (from + at) % Size);
            if (block.Ids[within] != command.Value)
                continue;
            fingerprint = block.Fingerprints[within];
            return true;
        }

        return false;
    }

    /// <summary>With a command added; the same where it was the last.</summary>
    /// <remarks>
    /// Computes the fingerprint of the last one, so that no command but the latest stays in memory.
    /// </remarks>
    public RecentCommands With(Id<Command> command, CommandFingerprint? fingerprint = null)
    {
        if (Last == command.Value)
            return this;
        _ = LastFingerprint?.Value;
        if (inNewest < newest.Ids.Length)
        {
            var shares = Interlocked.CompareExchange(ref newest.Ids[inNewest], command.Value, null) is null;
            return new(
                full,
                hashes,
                (shares ? newest : newest.Copy(inNewest)).With(inNewest, command, fingerprint),
                inNewest + 1
            );
        }

        var passed = Math.Max(0, hashes.Length + newest.Ids.Length + 1 - Capacity) / Size;
        return new(
            newest.Ids.Length == 0 ? [] : [.. full.AsSpan(passed), newest],
            [.. hashes.AsSpan(passed * Size), .. Array.ConvertAll(newest.Ids, HashOf)],
            new Block(Size).With(0, command, fingerprint),
            1
        );
    }

    /// <summary>
    /// With the fingerprints of some, as a document has them; those of unknown commands are ignored.
    /// </summary>
    public RecentCommands With(EquatableArray<RecentCommand> known)
    {
        var fingerprints = new Dictionary<Id<Command>, Hash>(known.Count);
        foreach (var command in known)
            fingerprints[command.Id] = command.Fingerprint;
        return Of([.. All], fingerprints);
    }

    /// <summary>Whether the same commands are known; layout and fingerprints make no difference.</summary>
    public bool Equals(RecentCommands? other) =>
        other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as RecentCommands);

    public override int GetHashCode() => Math.Min(Capacity, hashes.Length + inNewest);

    private string? Last =>
        inNewest > 0 ? newest.Ids[inNewest - 1]
        : full.Length > 0 ? full[^1].Ids[^1]
        : null;

    private CommandFingerprint? LastFingerprint =>
        inNewest > 0 ? newest.Fingerprints[inNewest - 1]
        : full.Length > 0 ? full[^1].Fingerprints[^1]
        : null;

    private static int HashOf(string? command) => command!.GetHashCode(StringComparison.Ordinal);

    private sealed class Block(int size)
    {
        public string?[] Ids { get; } = new string?[size];

        public CommandFingerprint?[] Fingerprints { get; } = new CommandFingerprint?[size];

        public IEnumerable<(Id<Command> Command, CommandFingerprint? Fingerprint)> Entries(int count) =>
            Enumerable.Range(0, count).Select(at => (new Id<Command>(Ids[at]!), Fingerprints[at]));

        public static Block Of(Id<Command>[] commands, IReadOnlyDictionary<Id<Command>, Hash>? fingerprints)
        {
            var block = new Block(Size);
            for (var at = 0; at < commands.Length; at++)
            {
                var known = default(Hash);
                var isKnown = fingerprints is not null && fingerprints.TryGetValue(commands[at], out known);
                block.With(at, commands[at], isKnown ? new(known) : null);
            }

            return block;
        }

        public Block Copy(int count)
        {
            var copy = new Block(Size);
            Ids.AsSpan(0, count).CopyTo(copy.Ids);
            Fingerprints.AsSpan(0, count).CopyTo(copy.Fingerprints);
            return copy;
        }

        /// <summary>Sets a command in a place that the caller owns.</summary>
        public Block With(int at, Id<Command> command, CommandFingerprint? fingerprint)
        {
            (Ids[at], Fingerprints[at]) = (command.Value, fingerprint);
            return this;
        }
    }
}
