using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

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
            using var stream = new MemoryStream(content.ToArray());
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
                if (zip.Entries.Sum(entry => entry.Length) > TableImport.MostBytes)
                    return TableFile.TooLarge(faults);
            stream.Position = 0;
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return document.WorkbookPart is { } book ? Read(file, book, name, faults) : Broken(faults);
        }
        catch (Exception exception)
            when (exception
                    is InvalidDataException
                        or IOException
                        or XmlException
                        or OpenXmlPackageException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or NotSupportedException
                        or InvalidCastException
                        or OverflowException
                        or IndexOutOfRangeException
                        or NullReferenceException
            )
        {
            // The reader checks little itself: a broken workbook ends in one of these.
            return Broken(faults);
        }
    }

    private static Grid? Read(string file, WorkbookPart book, string? name, TableFaults faults)
    {
        List<(string Name, bool IsShown, WorksheetPart? Part)> sheets =
        [
            .. book.Workbook.Descendants<Sheet>().Select(sheet => (sheet.Name?.Value ?? "", IsShown(sheet), PartOf(book, sheet))),
        ];
        var chosen = sheets.FirstOrDefault(sheet =>
            sheet.Part is not null && (name is null ? sheet.IsShown : Spelling.Same(sheet.Name, Spelling.Plain(name)))
        );
        if (chosen.Part is null)
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

        if (ExcelCells.Read(chosen.Part, ExcelCells.Shared(book)) is { } rows)
            return new(file, chosen.Name, null, rows);
        faults.AddOfFile("cells-many", FaultText.Value("most", Grid.MostCells));
        return null;
    }

    private static bool IsShown(Sheet sheet) => sheet.State is null || sheet.State.Value == SheetStateValues.Visible;

    private static WorksheetPart? PartOf(WorkbookPart book, Sheet sheet) =>
        sheet.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null;

    private static Grid? Broken(TableFaults faults)
    {
        faults.AddOfFile("excel-broken");
        return null;
    }
}
