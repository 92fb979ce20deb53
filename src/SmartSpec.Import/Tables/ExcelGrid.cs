using System.IO.Compression;
using System.Xml;

namespace SmartSpec.Import;

/// <summary>The cells of a sheet of a workbook (<c>.xlsx</c>).</summary>
internal static class ExcelGrid
{
    /// <summary>Reads a sheet; null where it cannot be read, which is then reported.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="content">The workbook.</param>
    /// <param name="name">The sheet; null for the first that is not hidden.</param>
    /// <param name="faults">Where faults are reported.</param>
    public static Grid? Read(string file, ReadOnlyMemory<byte> content, string? name, TableFaults faults)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return zip.Entries.Sum(entry => entry.Length) > TableImport.MostBytes
                ? TableFile.TooLarge(faults)
                : Read(file, new WorkbookFile(zip), name, faults);
        }
        catch (Exception exception)
            when (exception
                    is InvalidDataException
                        or XmlException
                        or FormatException
                        or OverflowException
                        or ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
                        or IOException
            )
        {
            // What is wrong inside a zip of XML helps nobody: it is opened in Excel, and saved again.
            faults.AddOfFile("excel-broken");
            return null;
        }
    }

    private static Grid? Read(string file, WorkbookFile book, string? name, TableFaults faults)
    {
        var sheets = book.Sheets();
        var chosen = sheets.FirstOrDefault(sheet =>
            name is null ? sheet.IsShown : Spelling.Same(sheet.Name, Spelling.Plain(name))
        );
        if (chosen.Path is null)
        {
            faults.AddOfFile(
                "sheet-unknown",
                [
                    .. name is null ? (Parameter[])[] : [FaultText.Value("name", name)],
                    new Parameter("sheets", [.. sheets.Select(sheet => sheet.Name)]),
                ]
            );
            return null;
        }

        using var sheet = book.Open(chosen.Path);
        if (ExcelCells.Read(sheet, Texts(book)) is { } rows)
            return new(file, chosen.Name, null, rows);
        faults.AddOfFile("cells-many", FaultText.Value("most", Grid.MostCells));
        return null;
    }

    private static List<string> Texts(WorkbookFile book)
    {
        if (book.Texts() is not { } path)
            return [];
        using var xml = book.Open(path);
        return ExcelCells.Texts(xml);
    }
}
