using System.IO.Compression;
using System.Text;
using SmartSpec.Analysis;

namespace SmartSpec.Import.Tests;

/// <summary>Files of tables in the shapes in which they are published, with made-up numbers.</summary>
internal static class TableFiles
{
    /// <summary>Eurostat's TSV, as its bulk download and API write it: a space after every number, and flags behind it.</summary>
    public const string EurostatTsv =
        "freq,unit,nace_r2,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \n"
        + "A,PER,C,SE212\t23456 \t23500 b\t: c\n"
        + "A,PER,C,SE213\t20100 \t20250 bp\t20300 p\n"
        + "A,PER,I,SE212\t: \t0 e\t0n\n"
        + "A,PER,I,SE213\t3000 \t:c\t: @C\n";

    /// <summary>Eurostat's SDMX-CSV.</summary>
    public const string EurostatCsv =
        "DATAFLOW,LAST UPDATE,freq,unit,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        + "ESTAT:SBS_R_NUTS2021(1.0),12/11/26 23:00:00,A,PER,C,SE212,2021,23456,,\n"
        + "ESTAT:SBS_R_NUTS2021(1.0),12/11/26 23:00:00,A,PER,C,SE213,2021,20100.5,e,\n"
        + "ESTAT:SBS_R_NUTS2021(1.0),12/11/26 23:00:00,A,PER,I,SE212,2021,,,C\n"
        + "ESTAT:SBS_R_NUTS2021(1.0),12/11/26 23:00:00,A,PER,I,SE213,2021,:,m,\n"
        + "ESTAT:SBS_R_NUTS2021(1.0),12/11/26 23:00:00,A,PER,C,SE212,2022,1.234,,\n"
        + "ESTAT:SBS_R_NUTS2021(1.0),12/11/26 23:00:00,A,PER,C,SE213,2022,20250,b,\n";

    /// <summary>CSV of Statistikdatabasen (PxWeb): code and name in one cell, and years over the numbers.</summary>
    public const string ScbCsv =
        "\"region\",\"näringsgren SNI 2007\",\"kön\",\"2021\",\"2022\"\r\n"
        + "\"08 Kalmar län\",\"A Jordbruk, skogsbruk och fiske\",\"totalt\",3210,\"..\"\r\n"
        + "\"08 Kalmar län\",\"B+C Tillverkning och utvinning\",\"totalt\",20100,20250\r\n"
        + "\"07 Kronobergs län\",\"A Jordbruk, skogsbruk och fiske\",\"totalt\",\"-\",12\r\n"
        + "\"07 Kronobergs län\",\"B+C Tillverkning och utvinning\",\"totalt\",18000,18100\r\n";

    /// <summary>
    /// A workbook of Statistikdatabasen: a title, headings over two rows, and the region in the first of its rows only.
    /// </summary>
    public static object?[][] ScbSheet { get; } =
    [
        ["Förvärvsarbetande efter region, näringsgren SNI 2007 och år"],
        [],
        [null, null, "2021", "2022"],
        ["08 Kalmar län", "A Jordbruk, skogsbruk och fiske", 3210, ".."],
        [null, "C Tillverkning", 20100, 20250],
        ["07 Kronobergs län", "A Jordbruk, skogsbruk och fiske", 2900, 2950],
        [null, "C Tillverkning", 18000, 18100],
        [],
        ["Uppgifterna avser november varje år."],
        ["Senaste uppdatering:"],
        ["20261104 08:00"],
        ["Källa:"],
        ["SCB"],
    ];

    /// <summary>
    /// A workbook of Eurostat's data browser: lines about the data, TIME or another dimension over GEO, and flags beside.
    /// </summary>
    public static object?[][] EurostatSheet { get; } =
    [
        ["Data extracted on 12/11/2026 10:00:00 from [ESTAT]"],
        ["Dataset: ", "Employed persons by NUTS 2 region and economic activity [LFST_R_LFE2EN2]"],
        ["Last updated: ", "12/11/2026 23:00"],
        [],
        ["Time frequency", null, "Annual"],
        ["Unit of measure", null, "Thousand persons"],
        ["Time", null, "2024"],
        [],
        ["NACE_R2 (Codes)", "A", null, "B-E", null],
        ["GEO (Codes)"],
        ["SE21", 12.5, null, 88.1, "b"],
        ["SE22", ":", "c", 101, null],
        [],
        ["Special value"],
        [":", "not available"],
        ["Observation flags:"],
        ["b", "break in time series"],
        ["c", "confidential"],
    ];

    public static TableImport Read(string text, TableLayout? layout = null, string name = "tabell.csv") =>
        Read(Encoding.UTF8.GetBytes(text), layout, name);

    public static TableImport Read(byte[] content, TableLayout? layout = null, string name = "tabell.csv") =>
        TableImport.Read(new(name, content), layout);

    /// <summary>The table of a file without faults.</summary>
    public static TableImport Good(this TableImport import)
    {
        import.Faults.Should().BeEmpty();
        import.IsRead.Should().BeTrue();
        return import;
    }

    /// <summary>The sentences of the faults in Swedish.</summary>
    public static IReadOnlyList<string> Lines(this TableImport import) =>
        [.. import.Faults.Select(fault => fault.ToString(Texts.Swedish))];

    /// <summary>A cell in short: its number or state, and its flags.</summary>
    public static string At(this RegionTable table, string region, string activity) =>
        table[region, activity] is var cell ? $"{cell} {cell.Flags}".Trim() : "";

    public static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionMode.Compress))
            gzip.Write(content);
        return stream.ToArray();
    }
}
