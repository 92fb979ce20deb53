using CsvHelper;

namespace SmartSpec.Samples.TakingOver;

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
            Add(csv.LineNumber, csv, broken);
            AddSwallowed(csv.LineNumber, broken.RawRecord);
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
            $"the quotation mark that opens here closes only on line {last}. Remove both, or close it on line {line}.");
        foreach (var (i, cells) in rows.Select(stray.Cells).Index())
        {
            if (cells.Length == headings.Written.Length)
                Add(line + i, cells, cells);
            else
                AreWhole = false;
        }
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
                $"'{amount}' and '{next}' can be two values, or one amount that a comma has split. ")
            + new Words(
                $"Skriv \"{amount}\",\"{next}\" eller \"{amount},{next}\", eller spara filen med semikolon mellan cellerna.",
                $"Write \"{amount}\",\"{next}\" or \"{amount},{next}\", or save the file with semicolons between its cells."));
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
            var (what, inEnglish) = separator == ','
                ? ("text och belopp som innehåller komma", "text and amounts with commas in them")
                : ("text som innehåller semikolon", "text with semicolons in it");
            findings.Add(
                At(line, count),
                $"raden har {cells.Length} celler, men det finns {count} rubriker. Sätt citattecken runt {what}.",
                $"the row has {cells.Length} cells, but there are {count} headings. Put quotation marks around {inEnglish}.");
        }
        else if (cells.Length < count)
        {
            var (swedish, english) = cells.Length == 1 ? ("cell", "cell") : ("celler", "cells");
            findings.Add(
                At(line, cells.Length), $"raden har bara {cells.Length} {swedish}, men det finns {count} rubriker.",
                $"the row has only {cells.Length} {english}, but there are {count} headings.");
        }
        else
        {
            foreach (var (i, cell) in cells.Take(count).Index())
                if (string.IsNullOrWhiteSpace(headings.Written[i]) && !string.IsNullOrWhiteSpace(cell))
                    findings.Add(At(line, i), $"cellen '{cell.Trim()}' har ingen rubrik.", $"the cell '{cell.Trim()}' has no heading.");
        }
    }

    /// <summary>Adds what stands before the quotation mark that is misplaced.</summary>
    private void Add(long line, CsvReader csv, CsvMalformedRecord broken)
    {
        var bad = CsvQuotes.FirstBadCell(csv);
        findings.Add(At(line, bad), CsvQuotes.Said(broken.Reason));
        all.Add(new(headings, line, CsvTable.Cells(csv)[..bad]));
    }

    /// <summary>Adds the rows that a misplaced quotation mark has made part of a cell: the lines after the first that are whole
    /// rows by themselves.</summary>
    private void AddSwallowed(long line, string raw)
    {
        if (raw.IndexOf('\n', StringComparison.Ordinal) is not (>= 0 and var end))
            return;
        var malformed = default(CsvMalformedRecord?);
        using var csv = CsvTable.Reader(raw[(end + 1)..], separator, found => malformed = found, linesInCells: false);
        for (; csv.Read(); malformed = null)
        {
            if (malformed is { } broken && CsvQuotes.IsUnclosed(broken.Reason))
                Add(line + csv.LineNumber, csv, broken);
            else if (malformed is null && csv.FieldCount == headings.Written.Length)
                Add(line + csv.LineNumber, CsvTable.Cells(csv), Raw(csv));
            else
                AreWhole = false;
        }
    }

    private Spot At(long line, int cell) =>
        Spot.OfCell(headings.File, line, cell + 1, headings.Written.ElementAtOrDefault(cell)?.Trim() is { Length: > 0 } heading ? heading : null);
}
