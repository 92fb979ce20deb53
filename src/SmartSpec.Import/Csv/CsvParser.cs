using System.Text;

namespace SmartSpec.Import;

/// <summary>Splits text into the records of a CSV file, and goes on after one with misplaced quotation marks.</summary>
/// <param name="text">The text.</param>
/// <param name="separator">The separator of cells.</param>
/// <param name="linesInCells">Whether a cell within quotation marks can go on in the next line.</param>
internal sealed class CsvParser(string text, char separator, bool linesInCells)
{
    private readonly StringBuilder cell = new();
    private int at;
    private long line = 1;
    private bool isMisplaced;
    private bool isUnclosed;

    /// <summary>The records, without empty lines.</summary>
    public static IEnumerable<CsvRecord> Read(string text, char separator, bool linesInCells = true)
    {
        var parser = new CsvParser(text, separator, linesInCells);
        while (parser.at < text.Length)
            if (!parser.SkipsLineEnd())
                yield return parser.Next();
    }

    private CsvRecord Next()
    {
        var (start, first) = (at, line);
        var (cells, raw, bad, unclosed) = (new List<string>(), new List<string>(), default(int?), false);
        while (true)
        {
            var begins = at;
            (isMisplaced, isUnclosed) = (false, false);
            cells.Add(Cell());
            raw.Add(text[begins..at]);
            if (bad is null && (isMisplaced || isUnclosed))
                (bad, unclosed) = (cells.Count - 1, isUnclosed);
            if (at >= text.Length || text[at] != separator)
                break;
            at++;
        }

        var record = new CsvRecord(first, text[start..at], [.. cells], [.. raw], bad, unclosed);
        SkipsLineEnd();
        return record;
    }

    private string Cell()
    {
        cell.Clear();
        if (at < text.Length && text[at] == '"')
            Quoted();
        else
            isMisplaced = Rest().Contains('"');
        return cell.ToString();
    }

    /// <summary>Reads from a quotation mark to the one that closes it, and what stands after that.</summary>
    private void Quoted()
    {
        at++;
        while (at < text.Length)
        {
            if (text[at] is '\n' or '\r')
            {
                if (!linesInCells)
                    break;
                line += text[at] == '\n' || at + 1 == text.Length || text[at + 1] != '\n' ? 1 : 0;
            }
            else if (text[at] == '"')
            {
                if (at + 1 == text.Length || text[at + 1] != '"')
                {
                    at++;
                    isMisplaced = Rest().Length > 0;
                    return;
                }

                at++;
            }

            cell.Append(text[at++]);
        }

        isUnclosed = true;
    }

    /// <summary>Reads to the next separator or line end, as it stands.</summary>
    private ReadOnlySpan<char> Rest()
    {
        var rest = text.AsSpan(at);
        var length = rest.IndexOfAny(separator, '\n', '\r');
        rest = length < 0 ? rest : rest[..length];
        at += rest.Length;
        cell.Append(rest);
        return rest;
    }

    private bool SkipsLineEnd()
    {
        if (at >= text.Length || text[at] is not ('\n' or '\r'))
            return false;
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        line++;
        return true;
    }
}
