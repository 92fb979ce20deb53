using System.IO.Compression;
using System.Xml;

namespace SmartSpec.Import;

/// <summary>
/// The parts of a workbook (<c>.xlsx</c>), which is a zip of XML: a list of sheets, a file for each, and the texts that they share. Both
/// kinds of the format, transitional and strict, are read, since the names of elements are the same.
/// </summary>
/// <remarks>Source: ECMA-376, Office Open XML, part 1 (SpreadsheetML) and part 2 (packaging).</remarks>
/// <param name="zip">The file.</param>
internal sealed class WorkbookFile(ZipArchive zip)
{
    /// <summary>The sheets, in their order: their names, whether they are shown, and the path of each; those that are charts too.</summary>
    public IReadOnlyList<(string Name, bool IsShown, string Path)> Sheets()
    {
        var book = Related("").Single(related => IsOfType(related, "officeDocument")).Path;
        var parts = Related(book)
            .Where(related => IsOfType(related, "worksheet"))
            .ToDictionary(part => part.Id, part => part.Path);
        List<(string, bool, string)> sheets = [];
        using var xml = Open(book);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && parts.TryGetValue(IdOf(xml), out var path))
                sheets.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is null or "visible", path));
        return sheets;
    }

    /// <summary>The path of the texts that cells refer to; null where there are none.</summary>
    public string? Texts() =>
        Related("")
            .Where(related => IsOfType(related, "officeDocument"))
            .SelectMany(book => Related(book.Path))
            .FirstOrDefault(related => IsOfType(related, "sharedStrings"))
            .Path;

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader Open(string path) =>
        XmlReader.Create(
            (zip.GetEntry(path) ?? throw new InvalidDataException($"There is no part {path}.")).Open(),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true }
        );

    /// <summary>What a part refers to.</summary>
    /// <param name="path">The part; empty for the whole file.</param>
    private List<(string Id, string Type, string Path)> Related(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        List<(string, string, string)> related = [];
        using var xml = Open($"{folder}_rels/{path[folder.Length..]}.rels");
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Target") is { } target)
                related.Add(
                    (
                        xml.GetAttribute("Id") ?? "",
                        xml.GetAttribute("Type") ?? "",
                        target.StartsWith('/') ? target[1..] : $"{folder}{target}"
                    )
                );
        return related;
    }

    private static bool IsOfType((string Id, string Type, string Path) related, string type) =>
        related.Type.EndsWith($"/{type}", StringComparison.Ordinal);

    /// <summary>The identifier in the namespace of relationships, of which there are two.</summary>
    private static string IdOf(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
            if (xml is { LocalName: "id", NamespaceURI: var space } && space.EndsWith("/relationships", StringComparison.Ordinal))
                id = xml.Value;
        xml.MoveToElement();
        return id;
    }
}
