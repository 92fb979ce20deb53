using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace SmartSpec.Import.Tests;

/// <summary>
/// A workbook as Excel stores it, written by hand: texts are shared, numbers are numbers, <c>#N/A</c> is an error, null is blank.
/// </summary>
internal sealed class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>A text as it is stored, in parts.</summary>
    public sealed record Runs(string Xml);

    private readonly List<(string Name, bool IsHidden, object?[][] Rows)> sheets = [];
    private readonly List<string> shared = [];

    public static byte[] Of(params object?[][] rows) => new Workbook().Sheet("Blad1", rows).Bytes();

    public Workbook Sheet(string name, object?[][] rows, bool isHidden = false)
    {
        sheets.Add((name, isHidden, rows));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            var parts = sheets.Select((_, i) => $"xl/worksheets/sheet{i + 1}.xml").ToList();
            for (var i = 0; i < sheets.Count; i++)
                Add(zip, parts[i], Xml(sheets[i].Rows));
            Add(
                zip,
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">{string.Concat(shared.Select(text => $"<si>{text}</si>"))}</sst>"
            );
            Add(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")} r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"
            );
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                Related([
                    .. parts.Select((part, i) => ($"rId{i + 1}", "worksheet", part[3..])),
                    ("rIdS", "sharedStrings", "sharedStrings.xml"),
                ])
            );
            Add(zip, "_rels/.rels", Related([("rId1", "officeDocument", "xl/workbook.xml")]));
            const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            Add(
                zip,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}sheet.main+xml\"/>"
                    + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{kind}sharedStrings+xml\"/>"
                    + string.Concat(parts.Select(part => $"<Override PartName=\"/{part}\" ContentType=\"{kind}worksheet+xml\"/>"))
                    + "</Types>"
            );
        }

        return stream.ToArray();
    }

    private static string Related(IEnumerable<(string Id, string Type, string Target)> all) =>
        $"<Relationships xmlns=\"{Packages}/relationships\">{string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Relations}/{one.Type}\" Target=\"{one.Target}\"/>"))}</Relationships>";

    private string Xml(object?[][] rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].All(cell => cell is null))
                continue;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
                xml.Append(Cell($"{Column(c)}{r + 1}", rows[r][c]));
            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(string at, object? value)
    {
        if (value is null)
            return $"<c r=\"{at}\" s=\"0\"/>";
        var stored = value switch
        {
            Runs runs => runs.Xml,
            string text when !text.StartsWith('#') => $"<t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t>",
            _ => null,
        };
        if (stored is not null)
        {
            shared.Add(stored);
            return $"<c r=\"{at}\" t=\"s\"><v>{shared.Count - 1}</v></c>";
        }

        return value is string error
            ? $"<c r=\"{at}\" t=\"e\"><f>NA()</f><v>{error}</v></c>"
            : $"<c r=\"{at}\"><v>{((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)}</v></c>";
    }

    private static string Column(int number) =>
        number < 26 ? $"{(char)('A' + number)}" : $"{(char)('A' + number / 26 - 1)}{(char)('A' + number % 26)}";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{xml}"));
    }
}
