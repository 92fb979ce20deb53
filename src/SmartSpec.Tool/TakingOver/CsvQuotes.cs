using CsvHelper;

namespace SmartSpec.Tool.TakingOver;

/// <summary>Quotation marks that are not as CSV has them: which cell of a row, and in words.</summary>
internal static class CsvQuotes
{
    private const byte Mark = (byte)'"';

    /// <summary>The first cell of the reader's row whose quotation marks are misplaced, from 0.</summary>
    public static int FirstBadCell(CsvReader csv)
    {
        for (var i = 0; i < csv.FieldCount; i++)
            if (!IsGood(csv.GetRawSpan(i)))
                return i;
        return csv.FieldCount - 1;
    }

    public static Words Said(CsvMalformedReason reason) =>
        IsUnclosed(reason)
            ? new(
                "här öppnas ett citattecken som aldrig stängs. Stäng det, eller ta bort det.",
                "a quotation mark begins here and is never closed. Close it, or remove it."
            )
            : new(
                "ett citattecken står fel. Dubblera citattecken inne i en cell, och sätt citattecken runt hela cellen.",
                "a quotation mark is misplaced. Double one within a cell, and put the whole cell in quotation marks."
            );

    /// <summary>Whether a quotation mark is opened and never closed.</summary>
    public static bool IsUnclosed(CsvMalformedReason reason) =>
        reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes;

    private static bool IsGood(ReadOnlySpan<byte> raw)
    {
        if (!raw.StartsWith([Mark]))
            return !raw.Contains(Mark);
        if (raw.Length < 2 || raw[^1] != Mark)
            return false;
        for (var within = raw[1..^1]; within.IndexOf(Mark) is >= 0 and var at; within = within[(at + 2)..])
            if (at + 1 >= within.Length || within[at + 1] != Mark)
                return false;
        return true;
    }
}
