namespace SmartSpec;

/// <summary>The identifiers of the last thousand commands, so that a repeated one is known also where only the document is kept. Immutable.</summary>
/// <remarks>Most of them stand in one array with their hashes, which a search reads at once; the newest in a short one that is copied for each command.</remarks>
internal sealed class RecentCommands : IEquatable<RecentCommands>
{
    /// <summary>So many are known, where there have been so many.</summary>
    public const int Kept = 1_000;

    private const int Short = 32;

    private readonly Id<Command>[] older;
    private readonly int[] hashes;
    private readonly Id<Command>[] newest;

    private RecentCommands(Id<Command>[] older, int[] hashes, Id<Command>[] newest) => (this.older, this.hashes, this.newest) = (older, hashes, newest);

    public static RecentCommands None { get; } = new([], [], []);

    /// <summary>The last thousand, oldest first: those that are kept longer, until room is made, count no more.</summary>
    public IEnumerable<Id<Command>> All => older.Skip(Passed).Concat(newest);

    private int Passed => Math.Max(0, older.Length + newest.Length - Kept);

    public static RecentCommands Of(IReadOnlyList<Id<Command>> commands)
    {
        Id<Command>[] kept = [.. commands];
        return new(kept, Array.ConvertAll(kept, command => command.GetHashCode()), []);
    }

    public bool Contains(Id<Command> command)
    {
        if (newest.AsSpan().Contains(command))
            return true;
        var hash = command.GetHashCode();
        for (var from = Passed; hashes.AsSpan(from).IndexOf(hash) is >= 0 and var at; from += at + 1)
            if (older[from + at] == command)
                return true;
        return false;
    }

    /// <summary>With a command added; the same where it was the last.</summary>
    public RecentCommands With(Id<Command> command)
    {
        if (newest.Length > 0 ? newest[^1] == command : older.Length > 0 && older[^1] == command)
            return this;
        if (newest.Length < Short)
            return new(older, hashes, [.. newest, command]);
        var passed = Math.Max(0, older.Length + Short - Kept);
        return new(
            [.. older.AsSpan(passed), .. newest],
            [.. hashes.AsSpan(passed), .. Array.ConvertAll(newest, held => held.GetHashCode())],
            [command]);
    }

    /// <summary>Whether the same are known; how they are kept makes no difference.</summary>
    public bool Equals(RecentCommands? other) => other is not null && (ReferenceEquals(this, other) || All.SequenceEqual(other.All));

    public override bool Equals(object? obj) => Equals(obj as RecentCommands);

    public override int GetHashCode() => older.Length + newest.Length;
}
