using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace SmartSpec.Histories;

/// <content>
/// A history as a file of JSON lines. Each event is <c>{"hash":"64 hex digits","event":{…}}</c>, where <c>{…}</c> is the
/// event's exact line; the last line is <c>{"closed":{"length":n,"head":"64 hex digits"}}</c>, so that a cut is seen.
/// </content>
public sealed partial class History
{
    private const int HashAt = 9;
    private const int EventAt = HashAt + (2 * Hash.Size) + 10;

    private static ReadOnlySpan<byte> DocumentStart => "{\"smartspec\":"u8;

    /// <summary>The history as a whole file of JSON lines, with hashes and a closing line by which a cut is seen.</summary>
    public byte[] Write()
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var recorded in Events)
        {
            Put(bytes, $"{{\"hash\":\"{recorded.Hash}\",\"event\":");
            bytes.Write(recorded.Line.Span);
            Put(bytes, "}\n");
        }

        var head = Length == 0 ? default : Events[^1].Hash;
        Put(bytes, $"{{\"closed\":{{\"length\":{Length},\"head\":\"{head}\"}}}}\n");
        return bytes.WrittenSpan.ToArray();

        static void Put(ArrayBufferWriter<byte> bytes, string text) => bytes.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a whole file, and verifies it.</summary>
    /// <param name="file">The file's bytes, as <see cref="Write"/> gives them.</param>
    /// <exception cref="MalformedException">
    /// The file is no history, or not as it was written; the error names the line.
    /// </exception>
    public static History Read(ReadOnlySpan<byte> file)
    {
        var events = ImmutableList.CreateBuilder<RecordedEvent>();
        Walk(
                file,
                verify: true,
                (reader, happened, line, hash) =>
                    events.Add(
                        new()
                        {
                            Envelope = reader.Envelope,
                            Event = happened,
                            Line = line.ToArray(),
                            Hash = hash,
                        }
                    )
            )
            .Whole();
        return new(events.ToImmutable());
    }

    /// <summary>The strategy that a whole file gives, read event by event, without all of them in memory.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="verify">
    /// Whether each hash is computed and compared. Default: true. With false the hashes are not checked, only form, order,
    /// content and end are: for a file that was verified before, and that cannot have changed since.
    /// </param>
    /// <exception cref="MalformedException">
    /// The file is no history, or not as it was written; the error names the line.
    /// </exception>
    /// <exception cref="InvalidOperationException">The history is empty.</exception>
    public static Strategy Replay(ReadOnlySpan<byte> file, bool verify = true)
    {
        var fold = new Fold(Strategy.Unfounded);
        var intact = Walk(file, verify, (reader, happened, _, _) => fold.Add(happened, reader.Envelope)).Whole();
        return intact.Length == 0 ? Empty.Replay() : fold.Complete(intact.Head);
    }

    /// <summary>Verifies a whole file: every line, number and hash, and the end.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="head">A head stored elsewhere that the history must contain; none by default.</param>
    public static Verification Verify(ReadOnlySpan<byte> file, Hash? head = null)
    {
        var wentThrough = head is null;
        return Walk(file, verify: true, (_, _, _, hash) => wentThrough |= hash == head).Through(head, wentThrough);
    }

    private delegate void EachInFile(EventLineReader reader, Event happened, ReadOnlySpan<byte> line, Hash hash);

    private static Verification Walk(ReadOnlySpan<byte> file, bool verify, EachInFile each)
    {
        var walk = new HistoryWalk(verify, before: EventAt);
        for (var line = 1L; ; line++)
        {
            var end = file.IndexOf((byte)'\n');
            if (end < 0)
                return file.StartsWith(DocumentStart)
                    ? Misformed(file, line)
                    : Verification.Broken.At(line, HistoryFault.Cut, new(file.IsEmpty ? "history.cut" : "history.cut.within"));
            var bytes = file[..end];
            file = file[(end + 1)..];
            if (bytes.StartsWith("{\"closed\":"u8))
                return Close(bytes, file, line, walk.Head);
            if (
                bytes.Length <= EventAt
                || !bytes.StartsWith("{\"hash\":\""u8)
                || bytes[^1] != '}'
                || !bytes[(HashAt + (2 * Hash.Size))..].StartsWith("\",\"event\":"u8)
                || !Hash.TryParse(bytes.Slice(HashAt, 2 * Hash.Size), out var hash)
            )
                return Misformed(bytes, line);
            var written = bytes[EventAt..^1];
            if (walk.Next(written, line, hash, out var happened) is { } broken)
                return broken;
            each(walk.Reader, happened, written, hash);
        }
    }

    /// <summary>The fault of a line without the form of one, with the cause where it is a common one.</summary>
    private static Verification.Broken Misformed(ReadOnlySpan<byte> bytes, long line)
    {
        var (cause, column, key) =
            bytes.StartsWith("\uFEFF"u8) ? (MalformedCause.ByteOrderMark, 1, "history.byte-order-mark")
            : bytes is [.., (byte)'\r'] ? (MalformedCause.LineEnds, bytes.Length, "history.line-ends")
            : bytes.IndexOf((byte)0) is >= 0 and var zero ? (MalformedCause.ZeroBytes, zero + 1, "history.zero-bytes")
            : bytes.StartsWith(DocumentStart) ? (MalformedCause.Document, 1, "history.document")
            : (MalformedCause.Other, default(int?), "history.form");
        return Verification.Broken.At(line, HistoryFault.Form, new(key)) with { Cause = cause, Column = column };
    }

    private static Verification Close(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> rest, long line, Hash? last)
    {
        var length = line - 1;
        var head = last ?? default;
        var expected = $"{{\"closed\":{{\"length\":{length},\"head\":\"{head}\"}}}}";
        if (Encoding.UTF8.GetString(bytes) != expected)
            return Verification.Broken.At(line, HistoryFault.Closing, new("history.closing", expected));
        return rest.IsEmpty
            ? new Verification.Intact { Length = length, Head = head }
            : Verification.Broken.At(line + 1, line, HistoryFault.Closing, new("history.after"));
    }
}
