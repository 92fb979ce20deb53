using CsvHelper;

namespace SmartSpec.Tool.TakingOver;

/// <summary>Collects the rows of a CSV file, and reports those that are not of its form.</summary>
/// <param name="headings">The headings.</param>
/// <param name="separator">What separates the cells.</param>
/// <param name="reading">Where faults are reported, and the currency of amounts.</param>
internal sealed class CsvRows(CsvHeadings headings, char separator, CsvReading reading)
{
    private readonly Findings findings = reading.Findings;
    private readonly CsvSplits? splits = separator == ',' ? new(headings.Under, reading.Currency) : null;
    private readonly StrayQuotes stray = new(headings, separator);
    private readonly List<SheetRow> all = [];

    public IReadOnlyList<SheetRow> All => all;

    /// <summary>Whether every line of the file is in a row that could be told from the others.</summary>
    public bool AreWhole { get; private set; } = true;

    /// <summary>Adds the reader's row.</summary>
    public void Add(CsvReader csv, CsvMalformedRecord? malformed)
    {
        if (malformed is { } broken)
        {
            var bad = CsvQuotes.FirstBadCell(csv);
            Add(csv.LineNumber, csv, broken);

            // A cell before the mark that is misplaced can have lines of its own.
            var lines = CsvTable.Raw(csv)[..bad].Sum(cell => cell.Count(letter => letter is '\n'));
            AddSwallowed(csv.LineNumber, lines + 1, broken.RawRecord);
        }
        else if (stray.RowsIn(csv.RawRecord) is { } rows)
        {
            var opens = Array.FindIndex(CsvTable.Raw(csv), cell => cell.Contains('\n', StringComparison.Ordinal));
            AddStray(csv.LineNumber, rows, opens);
        }
        else
        {
            Add(csv.LineNumber, CsvTable.Cells(csv), Raw(csv));
        }
    }

    private string[] Raw(CsvReader csv) => splits is null ? [] : CsvTable.Raw(csv);

    private void Add(long line, string[] cells, string[] raw)
    {
        if (cells.Length == headings.Written.Length && splits?.Find(raw) is { } split)
            AddSplit(line, cells, split);
        else if (!cells.All(string.IsNullOrWhiteSpace))
            Add(line, cells);
    }

    /// <summary>Adds the rows between two stray quotation marks, as they are without them.</summary>
    private void AddStray(long line, string[] rows, int cell)
    {
        var last = line + rows.Length - 1;
        findings.Add(
            At(line, cell),
            $"citattecknet som öppnas här stängs först på rad {last}. Ta bort båda, eller stäng det på rad {line}.",
            $"the quotation mark that opens here closes only on line {last}. Remove both, or close it on line {line}."
        );
        var left = new UncheckedLines();
        foreach (var (i, cells) in rows.Select(stray.Cells).Index())
        {
            if (i == 0 || cells.Length == headings.Written.Length || stray.Begins(cells))
                Add(line + i, cells, cells);
            else
                left.Add(line + i, cells);
        }

        Add(left, line);
    }

    /// <summary>Reports lines that can be rows or text, which nobody can tell before a quotation mark is corrected.</summary>
    private void Add(UncheckedLines left, long line)
    {
        if (left.Said(line) is not { } said)
            return;
        AreWhole = false;
        findings.Add(Spot.OfLine(headings.File, left.First), said);
    }

    /// <summary>Adds what stands before an amount that a comma may have split: of what follows nobody knows under which
    /// heading it belongs.</summary>
    private void AddSplit(long line, string[] cells, int split)
    {
        var (amount, next) = (cells[split].Trim(), cells[split + 1].Trim());
        findings.Add(
            At(line, split),
            new Words(
                $"'{amount}' och '{next}' kan vara två värden, eller ett belopp som ett komma har delat. ",
                $"'{amount}' and '{next}' can be two values, or one amount that a comma has split. "
            )
                + new Words(
                    $"Skriv \"{amount}\",\"{next}\" eller \"{amount},{next}\", eller spara filen med semikolon mellan cellerna.",
                    $"Write \"{amount}\",\"{next}\" or \"{amount},{next}\", or save the file with semicolons between its cells."
                )
        );
        all.Add(new(headings, line, cells[..split]));
    }

    private void Add(long line, string[] cells)
    {
        var count = headings.Written.Length;

        // Also where the last cells are blank: a separator within a text or an amount has moved what follows it.
        var tooLong = cells.Length > count;

        // Of a row that is too long nobody knows under which headings its cells belong, but for the first.
        all.Add(new(headings, line, tooLong ? cells[..1] : cells));
        if (tooLong)
        {
            var (what, inEnglish) =
                separator == ','
                    ? ("text och belopp som innehåller komma", "text and amounts with commas in them")
                    : ("text som innehåller semikolon", "text with semicolons in it");
            findings.Add(
                At(line, count),
                new Words($"raden har {cells.Length} celler, ", $"the row has {cells.Length} cells, ")
                    + Headings(count)
                    + new Words($" Sätt citattecken runt {what}.", $" Put quotation marks around {inEnglish}.")
            );
        }
        else if (cells.Length < count)
        {
            var (swedish, english) = cells.Length == 1 ? ("cell", "cell") : ("celler", "cells");
            findings.Add(
                At(line, cells.Length),
                new Words($"raden har bara {cells.Length} {swedish}, ", $"the row has only {cells.Length} {english}, ")
                    + Headings(count)
            );
        }
        else
        {
            foreach (var (i, cell) in cells.Take(count).Index())
                if (string.IsNullOrWhiteSpace(headings.Written[i]) && !string.IsNullOrWhiteSpace(cell))
                    findings.Add(
                        At(line, i),
                        $"cellen '{cell.Trim()}' har ingen rubrik.",
                        $"the cell '{cell.Trim()}' has no heading."
                    );
        }
    }

    private static Words Headings(int count) =>
        count == 1
            ? new("men det finns 1 rubrik.", "but there is 1 heading.")
            : new($"men det finns {count} rubriker.", $"but there are {count} headings.");

    /// <summary>Adds what stands before the quotation mark that is misplaced.</summary>
    private void Add(long line, CsvReader csv, CsvMalformedRecord broken)
    {
        var bad = CsvQuotes.FirstBadCell(csv);
        findings.Add(At(line, bad), CsvQuotes.Said(broken.Reason));
        all.Add(new(headings, line, CsvTable.Cells(csv)[..bad]));
    }

    /// <summary>Adds the rows that a misplaced quotation mark has made part of a cell: the lines after it, but for those that
    /// can be text of the cell.</summary>
    /// <param name="line">The line on which the row begins.</param>
    /// <param name="first">The number of its first line after the mark, from 0.</param>
    /// <param name="raw">The row as it is written.</param>
    private void AddSwallowed(long line, int first, string raw)
    {
        var start = 0;
        for (var i = 0; i < first; i++)
        {
            if (raw.IndexOf('\n', start) is not (>= 0 and var end))
                return;
            start = end + 1;
        }

        var malformed = default(CsvMalformedRecord?);
        using var csv = CsvTable.Reader(raw[start..], separator, found => malformed = found, linesInCells: false);
        var left = new UncheckedLines();
        for (; csv.Read(); malformed = null)
        {
            var (at, cells) = (line + first - 1 + csv.LineNumber, CsvTable.Cells(csv));
            var isWhole = cells.Length == headings.Written.Length;
            if (malformed is { } broken)
            {
                if (isWhole || CsvQuotes.IsUnclosed(broken.Reason) || stray.Begins(cells[..CsvQuotes.FirstBadCell(csv)]))
                    Add(at, csv, broken);
                else
                    left.Add(at, cells);
            }
            else if (isWhole || stray.Begins(cells))
            {
                Add(at, cells, Raw(csv));
            }
            else
            {
                left.Add(at, cells);
            }
        }

        Add(left, line);
    }

    private Spot At(long line, int cell) =>
        Spot.OfCell(
            headings.File,
            line,
            cell + 1,
            headings.Written.ElementAtOrDefault(cell)?.Trim() is { Length: > 0 } heading ? heading : null
        );
}
