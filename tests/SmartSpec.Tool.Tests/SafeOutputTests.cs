using System.CommandLine;
using System.Reflection;
using System.Text.Json;
using SmartSpec.Tool.Commands;
using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Tests;

/// <summary>Whatever stands in a strategy, a file or an argument, no character that acts on a terminal is written as it is: by
/// any command, in any language, as JSON, or in an error.</summary>
public sealed class SafeOutputTests : IDisposable
{
    /// <summary>How each command is started on a strategy that is kept in <c>bad.smartspec</c>; the program's own name is that of
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
    };

    private readonly Folder folder = new();

    public SafeOutputTests()
    {
        folder.Put("bad.json", Hostile.Of(Folder.Kalmar));
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
        folder.Put("text.txt", Hostile.Line);
        folder.Start("run", "bad.json", "--file", "bad.smartspec", "--until", "2028-06-30").Exit.Should().Be(0);
    }

    public static TheoryData<string> Commands { get; } = [.. Starts.Keys];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_command_is_tried() =>
        Tree()
            .Subcommands.Select(command => command.Name)
            .Append("")
            .Should()
            .BeEquivalentTo(Starts.Keys, "a new command is tried here too");

    [Fact]
    public void Every_free_text_of_a_command_is_tried()
    {
        string[] ofASet = ["nuts", "timeZone", "gate", "rule", "kind", "id", "name", "value"];
        Strings(typeof(SmartSpec.Command))
            .Should()
            .BeEquivalentTo(
                Hostile.FreeProperties.Except(["sv", "en"]).Concat(ofASet),
                "a new text has to be among Hostile.FreeProperties, and in a shipped scenario"
            );
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_command_writes_a_control_character(string command)
    {
        var shown = "";
        foreach (var start in Starts[command])
        {
            foreach (var language in (string[])["sv", "en"])
            {
                string[] args = [.. Named(command), .. start, .. Kept(command), "--lang", language];
                var said = Safe(folder.Start(args), args);
                said.Exit.Should()
                    .Be(
                        start.Intersect(["efforts.csv", "wrong.csv"]).Any() ? 2
                            : start.Contains("refused.json") ? 1
                            : 0,
                        said.Error
                    );
                if (command != "schema" && !start.Contains("--template"))
                    said.Output.Split('\n')
                        .Should()
                        .OnlyContain(line => new Segment(line).CellCount() <= 80, "columns are as wide as what is shown in them");
                shown += said.Said;
                Safe(folder.StartOnTerminal(args), args, onTerminal: true);
            }

            string[] json = [.. Named(command), .. start, .. Kept(command), "--json"];
            foreach (var line in Safe(folder.Start(json), json).Lines)
                if (!start.Contains("--template"))
                    JsonDocument.Parse(line).Dispose();
        }

        if (command is not ("" or "settle" or "verify" or "diagram" or "schema"))
            shown
                .Should()
                .Contain("\\u{1B}[38;5;99mR")
                .And.Contain("\\u{202E}")
                .And.Contain("👩\u200d🚀a\u030a", "they stay as they are");
    }

    /// <summary>A value with line ends shows them, and begins no line that looks like one of the program's.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void No_text_begins_a_line_of_its_own(string command)
    {
        const string text = "\nq\r\nq ✓ q\u2028q\u0085q";
        Spoil(text, quoted: text);
        foreach (var start in Starts[command])
        {
            string[] args = [.. Named(command), .. start, .. Kept(command)];
            foreach (
                var run in (Result[])[folder.Start(args), folder.StartOnTerminal(args), folder.Start([.. args, "--lang", "en"])]
            )
                $"{run.Output}\n{run.Error}"
                    .Split('\n')
                    .Should()
                    .NotContain(line => line.Trim() == "q" || line.Trim() == "q ✓ q");
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void However_long_a_word_is_a_line_is_within_80_columns_and_no_character_is_broken(string command)
    {
        Spoil(
            new string('x', 200) + string.Concat(Enumerable.Repeat("日本", 50)) + string.Concat(Enumerable.Repeat("🚀", 99)),
            "x"
        );
        foreach (var start in Starts[command].Where(start => command != "schema" && !start.Contains("--template")))
            folder
                .Start([.. Named(command), .. start, .. Kept(command)])
                .Output.Split('\n')
                .Should()
                .OnlyContain(line =>
                    new Segment(line).CellCount() <= 80 && !line.Contains("\\u{D83D}", StringComparison.Ordinal)
                );
    }

    private static readonly string[] LongValues =
    [
        new('x', 10_000),
        string.Concat(Enumerable.Repeat("日本", 3_000)),
        string.Concat(Enumerable.Repeat("👩\u200d🚀", 2_000)),
        "a" + new string('\u0301', 10_000),
        string.Join(' ', Enumerable.Repeat("ord", 3_000)),
        new('\u001b', 5_000),
        "a\nFEL: b",
    ];

    /// <summary>However long a value is, and whether it has spaces or not, a message is short and its lines are within 80
    /// columns.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void No_value_makes_a_message_long_or_a_line_wide(string command)
    {
        var parsed = command.Length == 0 ? Tree() : Tree().Subcommands.Single(sub => sub.Name == command);
        var options = parsed
            .Options.Concat(Tree().Options)
            .Where(option => option.HelpName is not null)
            .Select(option => option.Name)
            .Distinct()
            .ToList();
        foreach (var value in LongValues)
        {
            foreach (var option in options)
                Check([.. Named(command), option, value]);
            Check([.. Named(command), value]);
            Check([.. Named(command), value, value]);
            Spoil("", value);
            foreach (
                var start in Starts[command].Where(start => start.Intersect(["efforts.csv", "wrong.csv", "refused.json"]).Any())
            )
                Check([.. Named(command), .. start, .. Kept(command)]);
        }

        void Check(string[] args)
        {
            var error = folder.Start(args).Error;
            error
                .Split('\n')
                .Should()
                .OnlyContain(
                    line => new Segment(line).CellCount() <= 80 && !line.StartsWith("FEL"),
                    error[..Math.Min(error.Length, 500)]
                );
            error.Length.Should().BeLessThan(3_000, error[..Math.Min(error.Length, 500)]);
        }
    }

    /// <summary>Puts a text at the end of every free text, and another in files that cannot be read.</summary>
    private void Spoil(string text, string quoted)
    {
        var json = JsonSerializer.Serialize(quoted);
        var cell = '"' + quoted + '"';
        folder.Put("opening.json", Hostile.Of(folder.Start("take-over", "--template").Output, text));
        folder.Put("efforts.csv", $"id;area;name;description;step;{cell}\n{cell};hav;x;x;{cell};x\n");
        folder.Put("wrong.csv", $"effort;financier;source;year;paid\ntang;rs;regional;2025;{cell}\n");
        folder.Put("refused.json", "{\"strategy.state-vision\":{\"vision\":{\"sv\":" + json + "}," + json + ":1}}\n");
        if (text.Length == 0)
            return;
        folder.Put("bad.json", Hostile.Of(Folder.Kalmar, text));
        folder.Put("taken.json", Hostile.Of(Folder.Shipped("exempelkusten.json"), text));
        File.Delete(folder.In("bad.smartspec"));
        folder.Start("run", "bad.json", "--file", "bad.smartspec", "--until", "2028-06-30").Exit.Should().Be(0);
    }

    /// <summary>What the renderer of screens would make a picture and colours of.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void No_text_is_read_as_markup(string command)
    {
        const string text = ":key:[red]x[/][[link]]:smiley:";
        Spoil(text, text);
        folder.Put("refused.json", $"{{\"strategy.state-vision\":{{\"vision\":{{\"sv\":\"{text}\"}}}}}}\n");
        var shown = "";
        foreach (var start in Starts[command])
        {
            string[] args = [.. Named(command), .. start, .. Kept(command)];
            foreach (
                var run in (Result[])
                    [
                        folder.Start(args),
                        folder.StartOnTerminal(args),
                        folder.Start([.. args, "--json"]),
                        folder.Start([.. args, "--lang", "en"]),
                    ]
            )
            {
                shown += run.Output + run.Error;
                $"{run.Output}{run.Error}".Should().NotContainAny("🔑", "😃");
            }
        }

        if (command is not ("" or "settle" or "verify" or "diagram" or "schema"))
            string.Concat(shown.Where(letter => !char.IsWhiteSpace(letter))).Should().Contain(text);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_mistake_in_an_argument_writes_a_control_character(string command)
    {
        var parsed = command.Length == 0 ? Tree() : Tree().Subcommands.Single(sub => sub.Name == command);
        var values = parsed
            .Options.Concat(Tree().Options)
            .Where(option => option.HelpName is not null)
            .Select(option => option.Name)
            .Distinct();
        foreach (var start in Starts[command])
        {
            string[][] mistakes =
            [
                .. values.Select(option => (string[])[option, Hostile.Line]),
                .. values.Select(option => (string[])[$"{option}={Hostile.Line}"]),
                .. values.Select(option => (string[])[option, "text.txt"]),
                [Hostile.Line],
                [Hostile.Line, Hostile.Line],
                [$"--{Hostile.Line}"],
                ["--file", $"{Hostile.Line}/x"],
                ["--db", $"{Hostile.Line}/x"],
            ];
            foreach (var mistake in mistakes)
            foreach (var language in (string[])["sv", "en"])
            {
                Try([.. Named(command), .. mistake, "--lang", language]);
                Try([.. Named(command), .. start, .. mistake, "--lang", language]);
                Try([.. Named(command), .. start, .. mistake, "--json"]);
            }

            break;
        }

        void Try(string[] args) => Safe(folder.Start(args), args);
    }

    [Fact]
    public void As_JSON_every_text_is_whole()
    {
        var status = folder
            .Start("status", "--file", "bad.smartspec", "--json")
            .Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();

        status[0].GetProperty("name").GetString().Should().EndWith(Hostile.Text);
        status
            .Select(line => line.TryGetProperty("decision", out var decision) ? decision.GetString() : null)
            .Should()
            .Contain("EXEMPEL-2" + Hostile.Text);
        var events = folder.Start("history", "--file", "bad.smartspec", "--json").Lines;
        events.Should().HaveCount(HistoryFile.Read(folder.Read("bad.smartspec")).Events.Count);
        foreach (var (line, kept) in events.Zip(HistoryFile.Read(folder.Read("bad.smartspec")).Events))
            JsonElement
                .DeepEquals(JsonDocument.Parse(line).RootElement, JsonDocument.Parse(kept.Line).RootElement)
                .Should()
                .BeTrue();
    }

    [Fact]
    public void A_scenario_that_ends_otherwise_or_cannot_be_read_writes_none_either()
    {
        folder.Put(
            "otherwise.json",
            Hostile.Of(
                Folder.Kalmar.Replace(
                    "\"expect\": [\"four-eyes\"]",
                    "\"expect\": [\"decision-recorded\"]",
                    StringComparison.Ordinal
                )
            )
        );
        folder.Put(
            "unknown.json",
            Folder.Kalmar.Replace("\"about\"", JsonSerializer.Serialize(Hostile.Text), StringComparison.Ordinal)
        );
        folder.Put($"{Hostile.Colour}.json", "{");
        foreach (var file in (string[])["otherwise.json", "unknown.json", $"{Hostile.Colour}.json"])
        foreach (
            var more in (string[][])
                [
                    [],
                    ["--json"],
                    ["--lang", "en"],
                ]
        )
            Safe(folder.Start(["run", file, .. more]), [file]).Exit.Should().NotBe(0);
    }

    [Fact]
    public void A_history_that_was_tampered_with_writes_none_either()
    {
        folder.Put("cut.smartspec", folder.Read("bad.smartspec")[..^300]);
        folder.Put("spoilt.smartspec", "{\"hash\":\"" + Hostile.Line + "\",\"event\":{\"" + Hostile.Line + "\":1}}\n");
        foreach (var file in (string[])["cut.smartspec", "spoilt.smartspec"])
        foreach (
            var args in (string[][])
                [
                    ["verify"],
                    ["verify", "--json"],
                    ["status"],
                    ["status", "--lang", "en"],
                ]
        )
            Safe(folder.Start([.. args, "--file", file]), [.. args, file]).Exit.Should().NotBe(0);
    }

    [Fact]
    public void A_database_shows_the_same()
    {
        folder.Start("run", "bad.json", "--db", "bad.db").Exit.Should().Be(0);
        foreach (
            var args in (string[][])
                [
                    ["status"],
                    ["history"],
                    ["next", "--as", "process-lead"],
                    ["status", "--json"],
                ]
        )
            Safe(folder.Start([.. args, "--db", "bad.db"]), args).Exit.Should().Be(0);
    }

    [Fact]
    public void An_error_that_nothing_foresaw_is_shown_as_safely_with_an_exit_code_of_its_own()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Host.Run(["status", "--file", "bad.smartspec"], new(output, error, folder.Path, new Broken())).Should().Be(3);
        Hostile.RawIn(error.ToString()).Should().BeEmpty();
        error
            .ToString()
            .Should()
            .StartWith("Ett oväntat fel inträffade:")
            .And.Contain("\\u{1B}[38;5;99mR")
            .And.Contain(nameof(Broken));
    }

    private static RootCommand Tree()
    {
        using var nothing = new StringWriter();
        using var choices = new Choices(new(nothing, nothing, "", SystemClock.Instance), "sv", new Secrets([]));
        return CommandTree.Of(choices);
    }

    private static string[] Named(string command) => command.Length == 0 ? [] : [command];

    private static string[] Kept(string command) =>
        command is "" or "run" or "take-over" or "schema" ? [] : ["--file", "bad.smartspec"];

    private static Result Safe(Result start, string[] args, bool onTerminal = false)
    {
        var (output, error) = (
            Hostile.RawIn(args[0] == "diagram" ? start.Output.Replace('\t', ' ') : start.Output, onTerminal),
            Hostile.RawIn(start.Error)
        );
        output.Should().BeEmpty("{0}: {1}", JsonSerializer.Serialize(args), start.Output[..Math.Min(start.Output.Length, 300)]);
        error.Should().BeEmpty("{0}: {1}", JsonSerializer.Serialize(args), start.Error);
        start.Exit.Should().BeOneOf([0, 1, 2], "{0}: {1}", JsonSerializer.Serialize(args), start.Error);
        return start;
    }

    /// <summary>The names, as in JSON, of all properties of commands and what they hold that are plain strings.</summary>
    private static HashSet<string> Strings(Type root)
    {
        var seen = new HashSet<Type>();
        var names = new HashSet<string>();
        Walk(root);
        return names;

        void Walk(Type type)
        {
            if (type.IsGenericType)
                foreach (var argument in type.GetGenericArguments())
                    Walk(argument);
            if (
                type.Assembly != root.Assembly
                || type.IsEnum
                || type.Name.StartsWith("Id`", StringComparison.Ordinal)
                || type == typeof(SmartSpec.Text)
                || !seen.Add(type)
            )
                return;
            foreach (var derived in type.Assembly.GetTypes().Where(other => other != type && other.IsAssignableTo(type)))
                Walk(derived);
            foreach (
                var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.CanWrite)
            )
                if (property.PropertyType == typeof(string) || property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)))
                    names.Add(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
                else
                    Walk(property.PropertyType);
        }
    }

    private sealed class Broken : IClock
    {
        public Instant GetCurrentInstant() => throw new InvalidOperationException(Hostile.Text);
    }
}
