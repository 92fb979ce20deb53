using System.Globalization;
using System.Xml;

namespace SmartSpec.Import;

/// <summary>The rows and cells of a sheet.</summary>
internal static class ExcelCells
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>The texts that cells refer to by their number.</summary>
    public static List<string> Texts(XmlReader xml)
    {
        List<string> texts = [];
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(Text(xml));
        return texts;
    }

    /// <summary>The rows that are not blank; null where there are too many cells.</summary>
    public static List<GridRow>? Read(XmlReader xml, List<string> texts)
    {
        var (rows, count, line) = (new List<GridRow>(), 0L, 0);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "row" })
                continue;
            line = xml.GetAttribute("r") is { } number
                ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)
                : line + 1;
            if (line is < 1 or > MostRows)
                throw new InvalidDataException("The number of a row is none.");
            GridCell[] cells = [.. CellsOf(xml, texts)];
            count += cells.Length;
            if (count > Grid.MostCells)
                return null;
            if (cells.Length > 0)
                rows.Add(new(line, cells));
        }

        return rows;
    }

    /// <summary>The cells of the current row, up to the last that is not blank.</summary>
    private static List<GridCell> CellsOf(XmlReader xml, List<string> texts)
    {
        List<GridCell> cells = [];
        if (xml.IsEmptyElement)
            return cells;
        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            var column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : next;
            next = column + 1;
            var cell = Cell(xml, texts);
            if (cell.IsBlank)
                continue;
            if (column < cells.Count)
                throw new InvalidDataException("The cells of a row are not in order.");
            while (cells.Count < column)
                cells.Add(new(""));
            cells.Add(cell);
        }

        return cells;
    }

    private static GridCell Cell(XmlReader xml, List<string> texts)
    {
        var type = xml.GetAttribute("t");
        var text = "";
        if (!xml.IsEmptyElement)
            for (var depth = xml.Depth; xml.Read() && xml.Depth > depth; )
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "is" })
                    text = Text(xml);
                else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } && xml.Read())
                    text = xml.Value.Trim();
        return type switch
        {
            null or "n" => new(text, GridCellKind.Number),
            "s" => new(texts[int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)]),
            "e" => new(text, GridCellKind.Error),
            _ => new(text),
        };
    }

    /// <summary>The text of all runs of the current element, without how it is pronounced.</summary>
    private static string Text(XmlReader xml)
    {
        var (text, isText) = ("", false);
        if (xml.IsEmptyElement)
            return text;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth; )
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
                Skip(xml);
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                isText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
            else if (isText)
                text += xml.Value;
        return text;
    }

    /// <summary>Goes to the end of the current element.</summary>
    private static void Skip(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth; ) { }
    }

    /// <summary>The number of a column from 0, by a reference such as <c>B7</c>.</summary>
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetterUpper(letter))
                break;
            column = checked(column * 26 + letter - 'A' + 1);
        }

        return column is > 0 and <= MostColumns ? column - 1 : throw new InvalidDataException("The reference of a cell is none.");
    }
}
