using System.Buffers;
using System.Text;

namespace SmartSpec;

/// <summary>
/// A history as a file of JSON lines. Each event is <c>{"hash":"64 hex digits","event":{…}}</c>, where <c>{…}</c> is the event's exact
/// line; the last line is <c>{"closed":{"length":n,"head":"64 hex digits"}}</c>, so that a cut is seen.
/// </summary>
public static class HistoryFile
{
    private const int HashAt = 9;
    private const int EventAt = HashAt + (2 * Hash.Size) + 10;

    /// <summary>The whole file.</summary>
    /// <exception cref="ArgumentNullException">The history is null.</exception>
    public static byte[] Write(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var recorded in history.Events)
        {
            Put(bytes, $"{{\"hash\":\"{recorded.Hash}\",\"event\":");
            bytes.Write(recorded.Line.Span);
            Put(bytes, "}\n");
        }

        var head = history.Length == 0 ? default : history.Events[^1].Hash;
        Put(bytes, $"{{\"closed\":{{\"length\":{history.Length},\"head\":\"{head}\"}}}}\n");
        return bytes.WrittenSpan.ToArray();

        static void Put(ArrayBufferWriter<byte> bytes, string text) => bytes.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a whole file, and verifies it.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="verify">
    /// Whether each hash is computed and compared. Default: true. With false the hashes are taken at their word, and only form, order,
    /// content and end are checked: for a file that its keeper has verified, where an unnoticed change is ruled out by other means.
    /// </param>
    /// <exception cref="MalformedException">The file is no history, or not as it was written; the error names the line.</exception>
    public static History Read(ReadOnlySpan<byte> file, bool verify = true)
    {
        var events = new List<RecordedEvent>();
        return Walk(file, events, verify) is Verification.Broken broken
            ? throw new MalformedException($"$[{broken.Event - 1}]", broken.Line, null, broken.Details)
            : new History([.. events]);
    }

    /// <summary>Verifies a whole file: every line, number and hash, and the end.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="head">A head kept elsewhere that the history must have gone through; none by default.</param>
    public static Verification Verify(ReadOnlySpan<byte> file, Hash? head = null)
    {
        var events = new List<RecordedEvent>();
        var verification = Walk(file, events, verify: true);
        return verification is Verification.Intact && head is { } kept && !events.Exists(recorded => recorded.Hash == kept)
            ? new Verification.Broken(
                events.Count + 1, events.Count + 1, HistoryFault.Closing,
                $"The head {kept}, kept elsewhere, is of no event here: the history was cut or rewritten after it was kept.")
            : verification;
    }

    private static Verification Walk(ReadOnlySpan<byte> file, List<RecordedEvent> events, bool verify)
    {
        var reader = new EventLineReader();
        Hash? previous = null;
        for (var line = 1L; ; line++)
        {
            var end = file.IndexOf((byte)'\n');
            if (end < 0)
                return new Verification.Broken(line, line, HistoryFault.Cut, file.IsEmpty
                    ? "The file ends here without its closing line: it was cut, or lines were removed from its end."
                    : "The file ends within this line: it was cut.");
            var bytes = file[..end];
            file = file[(end + 1)..];
            if (bytes.StartsWith("{\"closed\":"u8))
                return Close(bytes, file, line, events);
            if (Next(bytes, line, verify, reader, previous, events) is { } broken)
                return broken;
            previous = events[^1].Hash;
        }
    }

    private static Verification.Broken? Next(
        ReadOnlySpan<byte> bytes, long number, bool verify, EventLineReader reader, Hash? previous, List<RecordedEvent> events)
    {
        if (bytes.Length <= EventAt || !bytes.StartsWith("{\"hash\":\""u8) || bytes[^1] != '}'
            || !bytes[(HashAt + (2 * Hash.Size))..].StartsWith("\",\"event\":"u8)
            || !Hash.TryParse(bytes.Slice(HashAt, 2 * Hash.Size), out var hash))
            return new(number, number, HistoryFault.Form, "This line is not {\"hash\":\"64 hex digits\",\"event\":{…}}.");
        var line = bytes[EventAt..^1].ToArray();
        try
        {
            var (envelope, happened) = reader.Read(line, number);
            var expected = verify ? HashChain.Next(previous ?? HashChain.Root(envelope.Strategy), line) : hash;
            if (hash != expected)
                return new(number, number, HistoryFault.Hash, $"The hash here is {hash}; the line and those before it give {expected}: a byte was changed, or a line before this one dropped, added or moved.");
            if (envelope.Number != number || (events.Count > 0 && envelope.Strategy != events[0].Envelope.Strategy))
                return new(number, number, HistoryFault.Order, $"Event {number} should stand here, not event {envelope.Number} of strategy {envelope.Strategy}.");
            if (happened is StrategyEvent.Founded founded ? number != 1 || founded.Strategy != envelope.Strategy : number == 1)
                return new(number, number, HistoryFault.Order, "A history begins with the founding of its own strategy, and has only one.");
            events.Add(new(envelope, happened, line, hash));
            return null;
        }
        catch (MalformedException malformed)
        {
            return new(number, number, HistoryFault.Content, malformed.Message);
        }
    }

    private static Verification Close(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> rest, long line, List<RecordedEvent> events)
    {
        var head = events.Count == 0 ? default : events[^1].Hash;
        var expected = $"{{\"closed\":{{\"length\":{events.Count},\"head\":\"{head}\"}}}}";
        if (Encoding.UTF8.GetString(bytes) != expected)
            return new Verification.Broken(line, line, HistoryFault.Closing, $"The closing line should be {expected}: events were removed before it, or it was changed.");
        return rest.IsEmpty
            ? new Verification.Intact(events.Count, head)
            : new Verification.Broken(line + 1, line, HistoryFault.Closing, "Something stands after the closing line.");
    }
}
