namespace SmartSpec;

/// <summary>Goes through the events of one history, and tells whether each one follows on those before it.</summary>
internal sealed class HistoryWalk(bool verify)
{
    private readonly EventLineReader reader = new();
    private Id<Strategy> strategy;

    /// <summary>The hash of the last event; null before the first.</summary>
    public Hash? Head { get; private set; }

    /// <summary>Reads the next event; what is wrong with it, or null where nothing is.</summary>
    public Verification.Broken? Next(ReadOnlySpan<byte> line, long number, Hash hash, out Envelope envelope, out Event happened)
    {
        (envelope, happened) = (null!, null!);
        try
        {
            (envelope, happened) = reader.Read(line, number);
        }
        catch (MalformedException malformed)
        {
            return new(number, number, HistoryFault.Content, malformed.Message);
        }

        var expected = verify ? HashChain.Next(Head ?? HashChain.Root(envelope.Strategy), line) : hash;
        if (hash != expected)
            return new(number, number, HistoryFault.Hash, $"The hash here is {hash}; the line and those before it give {expected}: a byte was changed, or a line before this one dropped, added or moved.");
        if (envelope.Number != number || (number > 1 && envelope.Strategy != strategy))
            return new(number, number, HistoryFault.Order, $"Event {number} should stand here, not event {envelope.Number} of strategy {envelope.Strategy}.");
        if (happened is IFounding founding ? number != 1 || founding.Strategy != envelope.Strategy : number == 1)
            return new(number, number, HistoryFault.Order, "A history begins with the founding, or the taking over, of its own strategy, and has only one.");
        (Head, strategy) = (hash, envelope.Strategy);
        return null;
    }
}
