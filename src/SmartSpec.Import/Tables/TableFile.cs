using System.IO.Compression;
using System.Text;

namespace SmartSpec.Import;

/// <summary>Opens a file as what its first bytes say that it is.</summary>
internal static class TableFile
{
    private static readonly byte[] Locked = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The cells of a file; null where it cannot be read, which is then reported.</summary>
    public static Grid? Open(ImportFile file, TableLayout layout, TableFaults faults)
    {
        if (file.Content is not { } packed)
            return Refused(faults, "file-unread");
        if (Unpacked(packed, faults) is not { } content)
            return null;
        var bytes = content.Span;
        if (content.Length > TableImport.MostBytes)
            return TooLarge(faults);
        if (bytes.StartsWith("PK"u8))
            return ExcelGrid.Read(file.Name, content, layout.Sheet, faults);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return Refused(faults, bytes.IndexOf(Locked) >= 0 ? "excel-locked" : "excel-old");
        if (file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            return Refused(faults, "excel-not");
        return TableText.Read(file, content, faults) is { } text ? CsvGrid.Read(file.Name, text, faults) : null;
    }

    /// <summary>Reports that a file is too large.</summary>
    public static Grid? TooLarge(TableFaults faults)
    {
        faults.AddOfFile("file-large", FaultText.Value("most", TableImport.MostBytes / (1024 * 1024)));
        return null;
    }

    private static Grid? Refused(TableFaults faults, string code)
    {
        faults.AddOfFile(code);
        return null;
    }

    private static ReadOnlyMemory<byte>? Unpacked(ReadOnlyMemory<byte> content, TableFaults faults)
    {
        if (!content.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return content;
        using var unpacked = new MemoryStream();
        try
        {
            using var packed = new MemoryStream(content.ToArray());
            using var gzip = new GZipStream(packed, CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            int read;
            while ((read = gzip.Read(buffer)) > 0 && unpacked.Length <= TableImport.MostBytes)
                unpacked.Write(buffer, 0, read);
        }
        catch (InvalidDataException)
        {
            faults.AddOfFile("gzip-broken");
            return null;
        }

        return unpacked.ToArray();
    }
}
