using CsvHelper;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Collects the rows of a CSV file, and reports those that are not of its form.</summary>
/// <param name="headings">The headings.</param>
/// <param name="separator">What separates the cells.</param>
/// <param name="findings">Where faults are reported.</param>
internal sealed class CsvRows(CsvHeadings headings, char separator, Findings findings)
{
    private readonly List<SheetRow> all = [];

    public IReadOnlyList<SheetRow> All => all;

    /// <summary>Whether every line of the file is in a row that could be told from the others.</summary>
    public bool AreWhole { get; private set; } = true;

    /// <summary>Adds the reader's row.</summary>
    public void Add(CsvReader csv, CsvMalformedRecord? malformed)
    {
        if (malformed is not { } broken)
        {
            Add(csv.LineNumber, CsvTable.Cells(csv));
            return;
        }

        Add(csv.LineNumber, csv, broken);
        AddSwallowed(csv.LineNumber, broken.RawRecord);
    }

    private void Add(long line, string[] cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
            return;
        var count = headings.Written.Length;
        var row = new SheetRow(headings.File, line, headings.Columns, cells) { IsFaulty = !headings.AreComplete || cells.Length < count };
        all.Add(row);
        if (cells.Length < count)
        {
            findings.Add(
                At(line, cells.Length), $"raden har bara {Counted(cells.Length, "cell", "celler")}, men det finns {count} rubriker.",
                $"the row has only {Counted(cells.Length, "cell", "cells")}, but there are {count} headings.");
        }

        for (var i = 0; i < cells.Length; i++)
            if (!string.IsNullOrWhiteSpace(cells[i]) && (i >= count || string.IsNullOrWhiteSpace(headings.Written[i])))
                findings.Add(At(line, i), $"cellen '{cells[i].Trim()}' har ingen rubrik.", $"the cell '{cells[i].Trim()}' has no heading.");
    }

    /// <summary>Adds what stands before the quotation mark that is misplaced.</summary>
    private void Add(long line, CsvReader csv, CsvMalformedRecord broken)
    {
        var bad = CsvQuotes.FirstBadCell(csv);
        findings.Add(At(line, bad), CsvQuotes.Said(broken.Reason));
        all.Add(new(headings.File, line, headings.Columns, CsvTable.Cells(csv)[..bad]) { IsFaulty = true });
    }

    /// <summary>Adds the rows that a misplaced quotation mark has made part of a cell: the lines after the first that are whole rows by themselves.</summary>
    private void AddSwallowed(long line, string raw)
    {
        if (raw.IndexOf('\n', StringComparison.Ordinal) is not (>= 0 and var end))
            return;
        AreWhole = false;
        var malformed = default(CsvMalformedRecord?);
        using var csv = CsvTable.Reader(raw[(end + 1)..], separator, found => malformed = found, linesInCells: false);
        for (; csv.Read(); malformed = null)
        {
            if (malformed is { Reason: CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote } broken)
                Add(line + csv.LineNumber, csv, broken);
            else if (malformed is null && csv.FieldCount == headings.Written.Length)
                Add(line + csv.LineNumber, CsvTable.Cells(csv));
        }
    }

    private Spot At(long line, int cell) =>
        Spot.OfCell(headings.File, line, cell + 1, cell < headings.Written.Length ? headings.Written[cell].Trim() : null);

    private static string Counted(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
