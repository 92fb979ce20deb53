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
            var sentence = malformed.Sentence!;
            return Verification.Broken.At(
                number,
                HistoryFault.Content,
                column is null ? sentence : new("history.content.at", $"{column}", malformed.Path) { Form = sentence }
            ) with
            {
                Column = column,
                Path = malformed.Path,
                Cause = malformed.Cause,
                About = malformed.About,
            };
        }

        if (ForkedAfter(line, number, hash) is { } last)
            return Verification.Broken.At(number, HistoryFault.Forked, Fork.Of(Reader.Number, last));
        var expected = verify ? (Head ?? Hash.Root(Reader.Strategy)).Next(line) : hash;
        if (hash != expected)
            return Verification.Broken.At(number, HistoryFault.Hash, new("history.hash", $"{hash}", $"{expected}"));
        if (Reader.Number != number || (number > 1 && Reader.Strategy != strategy))
            return Verification.Broken.At(
                number,
                HistoryFault.Order,
                new("history.order", $"{number}", $"{Reader.Number}", $"{Reader.Strategy}")
            );
        if (happened is IFounding founding ? number != 1 || founding.Strategy != Reader.Strategy : number == 1)
            return Verification.Broken.At(number, HistoryFault.Order, new("history.founding"));
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
