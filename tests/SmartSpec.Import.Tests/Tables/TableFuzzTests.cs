using System.Text;
using CsCheck;

namespace SmartSpec.Import.Tests;

/// <summary>Whatever is in a file, it gives a table or faults in whole sentences, and never an exception.</summary>
[Trait("lane", "laws")]
public sealed class TableFuzzTests
{
    private static readonly byte[][] Samples =
    [
        Encoding.UTF8.GetBytes(TableFiles.EurostatTsv),
        Encoding.UTF8.GetBytes(TableFiles.EurostatCsv),
        Encoding.UTF8.GetBytes(TableFiles.ScbCsv),
        Encoding.Latin1.GetBytes(TableFiles.ScbCsv),
        TableFiles.Gzip(Encoding.UTF8.GetBytes(TableFiles.EurostatTsv)),
        Workbook.Of(TableFiles.ScbSheet),
        Workbook.Of(TableFiles.EurostatSheet),
        "region;A;2.10;Totalt\nSE;9;9;18\nSE213;1;2;3\nSE212;3;4,5;7,5\n"u8.ToArray(),
    ];

    private static readonly string[] Pieces =
    [
        "region",
        "näringsgren SNI 2007",
        "geo\\TIME_PERIOD",
        "OBS_VALUE",
        "år",
        "2021",
        "2022 ",
        "Anställda 2021",
        "08 Kalmar län",
        "A Jordbruk",
        "SE213",
        "TOTAL",
        "Riket",
        ":",
        ": c",
        "..",
        "-",
        "1 234,5",
        "1,234",
        "12",
        "#N/A",
        "\"",
        ";",
        ";",
        ";",
        ",",
        "\t",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\ufeff",
        "\0",
        "",
    ];

    private static readonly TableLayout[] Layouts =
    [
        new(),
        new() { Region = "#1", Activity = "#2" },
        new() { HeadingLine = 2, RegionsAcross = true },
        new()
        {
            Choose = new Dictionary<string, string> { ["unit"] = "PER" },
            DecimalMark = ',',
        },
        new()
        {
            Value = "#3",
            Year = "#9",
            TotalActivity = "A",
            Sheet = "Blad1",
        },
    ];

    [Fact]
    public void Random_bytes() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, Layouts.Length - 1])
            .Sample((bytes, layout) => Check(bytes, Layouts[layout]), iter: Rounds.Of(2000), threads: 1);

    [Fact]
    public void Random_pieces_of_files() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 60], Gen.Int[0, Layouts.Length - 1])
            .Sample(
                (pieces, layout) => Check(Encoding.UTF8.GetBytes(string.Concat(pieces.Select(i => Pieces[i]))), Layouts[layout]),
                iter: Rounds.Of(3000),
                threads: 1
            );

    [Fact]
    public void Files_that_are_cut() =>
        Gen.Select(Gen.Int[0, Samples.Length - 1], Gen.Double[0, 1])
            .Sample(
                (sample, part) => Check(Samples[sample][..(int)(Samples[sample].Length * part)], Layouts[0]),
                iter: Rounds.Of(1000),
                threads: 1
            );

    [Fact]
    public void Files_with_changed_bytes() =>
        Gen.Select(
                Gen.Int[0, Samples.Length - 1],
                Gen.Select(Gen.Double[0, 1], Gen.Byte).Array[1, 6],
                Gen.Int[0, Layouts.Length - 1]
            )
            .Sample(
                (sample, changes, layout) =>
                {
                    byte[] bytes = [.. Samples[sample]];
                    foreach (var (at, value) in changes)
                        bytes[Math.Min((int)(at * bytes.Length), bytes.Length - 1)] = value;
                    Check(bytes, Layouts[layout]);
                },
                iter: Rounds.Of(3000),
                threads: 1
            );

    /// <summary>What is inside a workbook, where the packing is whole.</summary>
    [Fact]
    public void Sheets_with_random_cells() =>
        Gen.Select(Gen.Int[0, Pieces.Length + 2].Array[0, 6].Array[0, 8], Gen.Int[0, Layouts.Length - 1])
            .Sample(
                (rows, layout) => Check(Workbook.Of([.. rows.Select(row => row.Select(Piece).ToArray())]), Layouts[layout]),
                iter: Rounds.Of(1000),
                threads: 1
            );

    private static object? Piece(int number) =>
        number < Pieces.Length ? Pieces[number].Replace("\0", "", StringComparison.Ordinal)
        : number == Pieces.Length ? 2021
        : number == Pieces.Length + 1 ? 2.5
        : null;

    private static void Check(byte[] bytes, TableLayout layout)
    {
        var import = TableImport.Read(new("fil", bytes), layout);
        import.IsRead.Should().Be(import.Faults.Count == 0);
        foreach (var fault in import.Faults.Concat(import.Notes))
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
            fault.What(texts, _ => "").Should().MatchRegex(@"[.)]$").And.NotContainAny("{", "import.");
        if (!import.IsRead)
            return;
        for (var r = 0; r < import.Table.Regions.Count; r++)
        for (var a = 0; a < import.Table.Activities.Count; a++)
            (import.Table[r, a].Value ?? 0).Should().BeGreaterThanOrEqualTo(0);
    }
}
