using System.Text.Json;

namespace SmartSpec.Tool.Tests;

/// <summary>How each command is started, and on what.</summary>
public sealed partial class SafeOutputTests
{
    /// <summary>How each command is started on a strategy stored in <c>bad.smartspec</c>; the program's own name is that of
    /// its root.</summary>
    private static readonly Dictionary<string, string[][]> Starts = new()
    {
        [""] =
        [
            ["--file", "new.smartspec"],
        ],
        ["run"] =
        [
            ["bad.json"],
            ["bad.json", "--until", "2028-06-30"],
            ["taken.json"],
        ],
        ["take-over"] =
        [
            ["opening.json", "--check"],
            ["opening.json", "--check", "--efforts", "efforts.csv"],
            ["opening.json", "--check", "--funding", "wrong.csv"],
            ["--template"],
        ],
        ["settle"] =
        [
            [],
            ["--across-gap"],
        ],
        ["status"] =
        [
            [],
            ["--as-of", "2023-06-14"],
            ["--in-force-on", "2028-01-01"],
        ],
        ["next"] =
        [
            ["--as", "process-lead"],
            ["--as", "area-lead,effort-owner,decision-body"],
        ],
        ["due"] =
        [
            [],
            ["--actor", "p-5", "--on", "2023-06-01"],
        ],
        ["signals"] =
        [
            [],
            ["--on", "2027-12-15"],
        ],
        ["follow-up"] =
        [
            [],
            ["--on", "2027-12-15"],
        ],
        ["preview"] =
        [
            ["--until", "2029-01-01"],
            ["commands.json", "--as", "process-lead"],
            ["refused.json", "--as", "reader"],
        ],
        ["lineage"] =
        [
            [],
            ["area:livsmedel"],
            ["effort:innovation"],
        ],
        ["trace"] =
        [
            ["area:livsmedel"],
            ["effort:innovation", "--forward"],
        ],
        ["why"] =
        [
            ["livsmedel"],
        ],
        ["dossier"] =
        [
            [],
            ["--on", "2030-01-01"],
        ],
        ["roll-up"] =
        [
            [],
            ["--on", "2027-06-30"],
        ],
        ["weigh"] =
        [
            [],
            ["--choose", "2", "--as-of", "2023-06-12"],
        ],
        ["analyse"] =
        [
            ["table.csv", "--region", "R1"],
            ["table.csv", "--region", "R1", "--method", "shift-share"],
            ["wrong-table.csv", "--region", "R1"],
        ],
        ["history"] =
        [
            [],
            ["--as-of", "2023-06-14"],
        ],
        ["diff"] =
        [
            ["2023-06-13"],
            ["2026-12-31", "2027-01-11"],
        ],
        ["verify"] =
        [
            [],
        ],
        ["diagram"] =
        [
            [],
            ["area"],
        ],
        ["schema"] =
        [
            ["commands"],
            ["definition"],
            ["document"],
        ],
        ["definition"] =
        [
            ["check", "definition.json"],
            ["preview", "definition.json", "--file", "bad.smartspec"],
        ],
        ["permissions"] =
        [
            [],
            ["definition.json"],
        ],
    };

    /// <summary>The files of a strategy in which every free text is hostile: played once, and copied for each test.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Whole = new(Played);

    private static readonly Dictionary<string, IReadOnlyDictionary<string, byte[]>> Prepared = [];

    private static IReadOnlyDictionary<string, byte[]> Played()
    {
        using var folder = new Folder();
        folder.Put("bad.json", Hostile.Of(Folder.Kalmar));
        folder.Put(
            "definition.json",
            ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", FollowUp = null }).ToJson()
        );
        folder.Put("taken.json", Hostile.Of(Folder.Shipped("exempelkusten.json")));
        folder.Put("opening.json", Hostile.Of(folder.Start("take-over", "--template").Output));
        folder.Put("efforts.csv", $"id;area;name;description;step;{Hostile.Line}\n{Hostile.Line};hav;x;x;{Hostile.Line};x\n");
        folder.Put("wrong.csv", $"effort;financier;source;year;paid\ntang;rs;regional;2025;{Hostile.Line}\n");
        folder.Put(
            "commands.json",
            "{\"strategy.state-vision\":{\"vision\":{\"sv\":" + JsonSerializer.Serialize(Hostile.Text) + "}}}\n"
        );
        folder.Put(
            "refused.json",
            "{\"strategy.state-vision\":{\"vision\":{\"sv\":" + JsonSerializer.Serialize(Hostile.Text) + "}}}\n"
        );
        folder.Put("table.csv", Table('"' + Hostile.Text + '"'));
        folder.Put("wrong-table.csv", WrongTable('"' + Hostile.Line + '"'));
        folder.Put("text.txt", Hostile.Line);
        folder.Start("run", "bad.json", "--file", "bad.smartspec", "--until", "2028-06-30").Exit.Should().Be(0);

        return folder.Files();
    }

    /// <summary>Puts a text at the end of every free text, and another in files that cannot be read.</summary>
    private void Spoil(string text, string quoted)
    {
        if (Prepared.TryGetValue(text, out var files))
        {
            folder.Put(files);
            return;
        }

        var json = JsonSerializer.Serialize(quoted);
        var cell = '"' + quoted + '"';
        folder.Put("opening.json", Hostile.Of(folder.Start("take-over", "--template").Output, text));
        folder.Put("efforts.csv", $"id;area;name;description;step;{cell}\n{cell};hav;x;x;{cell};x\n");
        folder.Put("wrong.csv", $"effort;financier;source;year;paid\ntang;rs;regional;2025;{cell}\n");
        folder.Put("refused.json", "{\"strategy.state-vision\":{\"vision\":{\"sv\":" + json + "}," + json + ":1}}\n");
        folder.Put("table.csv", Table(cell));
        folder.Put("wrong-table.csv", WrongTable(cell));
        if (text.Length == 0)
            return;
        folder.Put("bad.json", Hostile.Of(Folder.Kalmar, text));
        folder.Put("taken.json", Hostile.Of(Folder.Shipped("exempelkusten.json"), text));
        File.Delete(folder.In("bad.smartspec"));
        folder.Start("run", "bad.json", "--file", "bad.smartspec", "--until", "2028-06-30").Exit.Should().Be(0);
        Prepared.Add(text, folder.Files());
    }

    /// <summary>A table of two years with an activity of a name, whose number in the second is missing.</summary>
    private static string Table(string cell) =>
        $"region,activity,year,value\nR1,A,2020,1\nR1,{cell},2020,2\nR2,A,2020,3\nR2,{cell},2020,4\n"
        + $"R1,A,2021,1\nR1,{cell},2021,\nR2,A,2021,3\nR2,{cell},2021,4\n";

    private static string WrongTable(string cell) => $"region,activity,year,value\nR1,A,2020,{cell}\nR1,B,2020,1\n";
}
