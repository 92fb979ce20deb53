using System.CommandLine;
using System.Reflection;
using System.Text.Json;
using SmartSpec.Tool.Commands;
using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Tests;

/// <summary>Whatever is in a strategy, a file or an argument, no character that acts on a terminal is written as it is: by
/// any command, in any language, as JSON, or in an error.</summary>
public sealed partial class SafeOutputTests : IDisposable
{
    private readonly Folder folder = new();

    public SafeOutputTests() => folder.Put(Whole.Value);

    public static TheoryData<string> Commands => [.. Starts.Keys];

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
                string[] args = [.. Named(command), .. start, .. StorageArguments(command), "--lang", language];
                var result = Safe(folder.Start(args), args);
                result
                    .Exit.Should()
                    .Be(
                        start.Intersect(["efforts.csv", "wrong.csv", "wrong-table.csv"]).Any() ? 2
                            : start.Contains("refused.json") || (command == "definition" && start.Contains("preview")) ? 1
                            : 0,
                        result.Error
                    );
                if (command != "schema" && !start.Contains("--template"))
                    result
                        .Output.Split('\n')
                        .Should()
                        .OnlyContain(line => new Segment(line).CellCount() <= 80, "columns are as wide as what is shown in them");
                shown += result.Text;
                Safe(folder.StartOnTerminal(args), args, onTerminal: true);
            }

            string[] json = [.. Named(command), .. start, .. StorageArguments(command), "--json"];
            foreach (var line in Safe(folder.Start(json), json).Lines)
                if (!start.Contains("--template"))
                    JsonDocument.Parse(line).Dispose();
        }

        if (command is not ("" or "settle" or "verify" or "diagram" or "schema" or "definition" or "permissions"))
            shown
                .Should()
                .Contain("\\u{1B}[38;5;99mR")
                .And.Contain("\\u{202E}")
                .And.Contain("👩\u200d🚀a\u030a", "they stay as they are");
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
        events.Should().HaveCount(History.Read(folder.Read("bad.smartspec")).Events.Count);
        foreach (var (line, recorded) in events.Zip(History.Read(folder.Read("bad.smartspec")).Events))
            JsonElement
                .DeepEquals(JsonDocument.Parse(line).RootElement, JsonDocument.Parse(recorded.Line).RootElement)
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
        folder.Put("corrupted.smartspec", "{\"hash\":\"" + Hostile.Line + "\",\"event\":{\"" + Hostile.Line + "\":1}}\n");
        foreach (var file in (string[])["cut.smartspec", "corrupted.smartspec"])
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

    private static string[] StorageArguments(string command) =>
        command is "" or "run" or "take-over" or "analyse" or "schema" or "definition" or "permissions"
            ? []
            : ["--file", "bad.smartspec"];

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
