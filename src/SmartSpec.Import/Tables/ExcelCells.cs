using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SmartSpec.Import;

/// <summary>The rows of a sheet, read one by one.</summary>
internal static class ExcelCells
{
    /// <summary>The texts that cells refer to by their number.</summary>
    public static List<string> Shared(WorkbookPart book)
    {
        List<string> texts = [];
        if (book.SharedStringTablePart is not { } part)
            return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
        return texts;
    }

    /// <summary>The rows that are not blank; null where there are too many cells.</summary>
    public static List<GridRow>? Read(WorksheetPart part, List<string> shared)
    {
        var (rows, count, line) = (new List<GridRow>(), 0L, 0L);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            var number = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
            line = number is null ? line + 1 : long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
            GridCell[] cells = [.. CellsOf(reader, shared)];
            count += cells.Length;
            if (count > Grid.MostCells)
                return null;
            if (cells.Length > 0)
                rows.Add(new(line, cells));
        }

        return rows;
    }

    /// <summary>The cells of the current row, up to the last that is not blank.</summary>
    private static List<GridCell> CellsOf(OpenXmlReader reader, List<string> shared)
    {
        List<GridCell> cells = [];
        if (!reader.ReadFirstChild())
            return cells;
        var next = 0;
        do
        {
            if (reader.ElementType != typeof(Cell) || reader.LoadCurrentElement() is not Cell cell)
                continue;
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : next;
            next = column + 1;
            var read = Read(cell, shared);
            if (read.IsBlank)
                continue;
            while (cells.Count < column)
                cells.Add(new(""));
            if (column < cells.Count)
                throw new InvalidDataException("The cells of a row are not in order.");
            cells.Add(read);
        } while (reader.ReadNextSibling());

        return cells;
    }

    private static GridCell Read(Cell cell, List<string> shared)
    {
        var text = cell.CellValue?.Text ?? "";
        if (cell.DataType is not { } type || type.Value == CellValues.Number)
            return new(text.Trim(), GridCellKind.Number);
        if (type.Value == CellValues.SharedString)
            return new(shared[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)]);
        if (type.Value == CellValues.InlineString)
            return new(cell.InlineString is { } inline ? TextOf(inline) : "");
        return new(text.Trim(), type.Value == CellValues.Error ? GridCellKind.Error : GridCellKind.Text);
    }

    /// <summary>The text of all runs, without how it is pronounced.</summary>
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(
                item.ChildElements.Select(child =>
                    child switch
                    {
                        DocumentFormat.OpenXml.Spreadsheet.Text text => text.Text,
                        Run run => run.Text?.Text ?? "",
                        _ => "",
                    }
                )
            )
            .Trim();

    /// <summary>The number of a column from 0, by a reference such as <c>B7</c>.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
            column = checked(column * 26 + letter - 'A' + 1);
        return column is > 0 and <= 16384 ? column - 1 : throw new InvalidDataException("The reference of a cell is none.");
    }
}
