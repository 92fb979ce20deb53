namespace SmartSpec;

/// <summary>A walk through the events of one history, which checks that each one follows those before it.</summary>
/// <param name="verify">Whether each hash is computed and compared.</param>
/// <param name="document">The strategy that the events follow; null or unfounded for a whole history.</param>
/// <param name="before">The number of bytes before each event on its line: columns include them.</param>
internal sealed class HistoryWalk(bool verify, Strategy? document = null, int before = 0)
{
    private readonly long start = document?.Length ?? 0;

    // The heads so far, where they are verified: that after the event numbered start, and so on.
    private readonly List<Hash> heads = [];

    private Id<Strategy> strategy = document?.Id ?? default;

    /// <summary>The reader of the lines, with the envelope of the event that was read last.</summary>
    public EventLineReader Reader { get; } = new();

    /// <summary>The hash of the last event; null before the first.</summary>
    public Hash? Head { get; private set; } = document is { Length: > 0 } ? document.Head : null;

    /// <summary>Reads the next event and returns its fault; null where it has none.</summary>
    public Verification.Broken? Next(ReadOnlySpan<byte> line, long number, Hash hash, out Event happened)
    {
        happened = null!;
        try
        {
            happened = Reader.Read(line, number);
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
                Details = Fork.Of(Reader.Number, last),
            };
        var expected = verify ? (Head ?? Hash.Root(Reader.Strategy)).Next(line) : hash;
        if (hash != expected)
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Hash,
                Details =
                    $"The hash here is {hash}; the line and those before it give {expected}: "
                    + "a byte was changed, or a line before this one dropped, added or moved.",
            };
        if (Reader.Number != number || (number > 1 && Reader.Strategy != strategy))
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Order,
                Details = $"Event {number} was expected here, not event {Reader.Number} of strategy {Reader.Strategy}.",
            };
        if (happened is IFounding founding ? number != 1 || founding.Strategy != Reader.Strategy : number == 1)
            return new()
            {
                Line = number,
                Event = number,
                Fault = HistoryFault.Order,
                Details = "A history begins with the founding, or the taking over, of its own strategy, and has only one.",
            };
        if (verify && heads.Count == 0)
            heads.Add(Head ?? Hash.Root(Reader.Strategy));
        if (verify)
            heads.Add(hash);
        (Head, strategy) = (hash, Reader.Strategy);
        return null;
    }

    /// <summary>
    /// The number of the last event before the line, where the line follows an earlier one; null where it does not, and always
    /// null without verifying.
    /// </summary>
    private long? ForkedAfter(ReadOnlySpan<byte> line, long number, Hash hash) =>
        Reader.Number < number
        && Reader.Strategy == strategy
        && Reader.Number - 1 - start is >= 0 and var at
        && at < heads.Count
        && heads[(int)at].Next(line) == hash
            ? number - 1
            : null;
}
