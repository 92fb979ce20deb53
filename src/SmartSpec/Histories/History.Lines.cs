using System.Collections.Immutable;

namespace SmartSpec.Histories;

/// <content>
/// A history as lines and hashes from the host's own store, in the order of their numbers. A fault names the number that the event
/// should have.
/// </content>
public sealed partial class History
{
    /// <summary>Reads a whole history from the lines of a store, and verifies it.</summary>
    /// <param name="lines">All lines, from event 1.</param>
    /// <exception cref="ArgumentNullException">There are no lines given.</exception>
    /// <exception cref="MalformedException">
    /// They are no history, or not as they were written; the error names the number of the event.
    /// </exception>
    public static History Read(IEnumerable<RecordedLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var events = ImmutableList.CreateBuilder<RecordedEvent>();
        Walk(
                lines,
                new(verify: true),
                0,
                (reader, happened, line) =>
                    events.Add(
                        new()
                        {
                            Envelope = reader.Envelope,
                            Event = happened,
                            Line = line.Line,
                            Hash = line.Hash,
                        }
                    )
            )
            .Whole();
        return new(events.ToImmutable());
    }

    /// <summary>The strategy that lines give: all of them, or those that follow a document.</summary>
    /// <param name="lines">All lines, from event 1; or all that come after the document's last event.</param>
    /// <param name="document">The strategy in a document that the lines follow. Default: none.</param>
    /// <param name="verify">
    /// Whether each hash is computed and compared. Default: true. False is for lines that cannot have changed.
    /// </param>
    /// <exception cref="ArgumentNullException">There are no lines given.</exception>
    /// <exception cref="MalformedException">
    /// They are no history, or do not follow the document; the error names the number of the event.
    /// </exception>
    /// <exception cref="InvalidOperationException">There is neither a line nor a document.</exception>
    public static Strategy Replay(IEnumerable<RecordedLine> lines, Strategy? document = null, bool verify = true)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var fold = new Fold(document ?? Strategy.Unfounded);
        var head = Walk(lines, new(verify, document), fold.Length, (reader, happened, _) => fold.Add(happened, reader.Envelope))
            .Whole()
            .Head;
        return fold.Length == 0 ? Empty.Replay() : fold.Complete(head);
    }

    /// <summary>
    /// Verifies the lines of a whole history: every line, number and hash; and with a head stored elsewhere, also that the end was not cut.
    /// </summary>
    /// <param name="lines">All lines, from event 1.</param>
    /// <param name="head">A head stored elsewhere that the history must contain; none by default.</param>
    /// <exception cref="ArgumentNullException">There are no lines given.</exception>
    public static Verification Verify(IEnumerable<RecordedLine> lines, Hash? head = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var through = head is null;
        return Walk(lines, new(verify: true), 0, (_, _, line) => through |= line.Hash == head).Through(head, through);
    }

    private delegate void EachOfLines(EventLineReader reader, Event happened, RecordedLine line);

    private static Verification Walk(IEnumerable<RecordedLine> lines, HistoryWalk walk, long length, EachOfLines each)
    {
        foreach (var line in lines)
        {
            if (walk.Next(line.Line.Span, length + 1, line.Hash, out var happened) is { } broken)
                return broken;
            each(walk.Reader, happened, line);
            length++;
        }

        return new Verification.Intact { Length = length, Head = walk.Head ?? default };
    }
}
