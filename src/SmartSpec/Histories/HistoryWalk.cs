namespace SmartSpec;

/// <summary>Goes through the events of one history, and tells whether each one follows on those before it.</summary>
/// <param name="verify">Whether each hash is computed and compared.</param>
/// <param name="document">
/// The strategy on which the events follow; from the beginning where it is null or has not been founded.
/// </param>
/// <param name="before">How many bytes stand before each event on its line: columns are counted with them.</param>
internal sealed class HistoryWalk(bool verify, Strategy? document = null, int before = 0)
{
    private readonly long start = document?.Length ?? 0;

    // The heads that the walk has gone through, where each is verified: that after the event numbered start, and so on.
    private readonly List<Hash> heads = [];

    private Id<Strategy> strategy = document?.Id ?? default;

    /// <summary>Reads the lines: who and when of the event that was read last.</summary>
    public EventLineReader Told { get; } = new();

    /// <summary>The hash of the last event; null before the first.</summary>
    public Hash? Head { get; private set; } = document is { Length: > 0 } ? document.Head : null;

    /// <summary>Reads the next event; what is wrong with it, or null where nothing is.</summary>
    public Verification.Broken? Next(ReadOnlySpan<byte> line, long number, Hash hash, out Event happened)
    {
        happened = null!;
        try
        {
            happened = Told.Read(line, number);
        }
        catch (MalformedException malformed)
        {
            var column = malformed.Column + before;
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Content,
                Details = column is null ? malformed.Expected : $"column {column}, {malformed.Path}: {malformed.Expected}",
                Column = column,
                Path = malformed.Path,
                Cause = malformed.Cause,
                About = malformed.About,
            };
        }

        if (ForkedAfter(line, number, hash) is { } last)
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Forked,
                Details = Fork.Of(Told.Number, last),
            };
        var expected = verify ? (Head ?? Hash.Root(Told.Strategy)).Next(line) : hash;
        if (hash != expected)
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Hash,
                Details =
                    $"The hash here is {hash}; the line and those before it give {expected}: a byte was changed, or a line before this one dropped, added or moved.",
            };
        if (Told.Number != number || (number > 1 && Told.Strategy != strategy))
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Order,
                Details = $"Event {number} should stand here, not event {Told.Number} of strategy {Told.Strategy}.",
            };
        if (happened is IFounding founding ? number != 1 || founding.Strategy != Told.Strategy : number == 1)
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Order,
                Details = "A history begins with the founding, or the taking over, of its own strategy, and has only one.",
            };
        if (verify && heads.Count == 0)
            heads.Add(Head ?? Hash.Root(Told.Strategy));
        if (verify)
            heads.Add(hash);
        (Head, strategy) = (hash, Told.Strategy);
        return null;
    }

    /// <summary>
    /// The number of the last event before the line, where the line follows on an earlier one; null where it does not. Only a walk
    /// that verifies tells.
    /// </summary>
    private long? ForkedAfter(ReadOnlySpan<byte> line, long number, Hash hash) =>
        Told.Number < number
        && Told.Strategy == strategy
        && Told.Number - 1 - start is >= 0 and var at
        && at < heads.Count
        && heads[(int)at].Next(line) == hash
            ? number - 1
            : null;
}
