using System.Text;

namespace SmartSpec.Tests.Histories;

/// <summary>The lines of a history with some text replaced, and hashes that fit: as recorded by another version.</summary>
internal static class RewrittenHistory
{
    public static IReadOnlyList<RecordedLine> Lines(History history, string from, string to)
    {
        var head = Hash.Root(history.Events[0].Envelope.Strategy);
        var lines = new List<RecordedLine>();
        foreach (var recorded in history.Events)
        {
            var text = Encoding.UTF8.GetString(recorded.Line.Span).Replace(from, to, StringComparison.Ordinal);
            var line = Encoding.UTF8.GetBytes(text);
            head = head.Next(line);
            lines.Add(new(line, head));
        }

        return lines;
    }

    public static byte[] File(IReadOnlyList<RecordedLine> lines) =>
        Encoding.UTF8.GetBytes(
            string.Concat(
                lines.Select(line => $"{{\"hash\":\"{line.Hash}\",\"event\":{Encoding.UTF8.GetString(line.Line.Span)}}}\n")
            ) + $"{{\"closed\":{{\"length\":{lines.Count},\"head\":\"{lines[^1].Hash}\"}}}}\n"
        );
}
