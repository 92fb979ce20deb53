using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Tests;

/// <summary>Values and mistakes in arguments.</summary>
public sealed partial class SafeOutputTests
{
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
                var start in Starts[command]
                    .Where(start => start.Intersect(["efforts.csv", "wrong.csv", "refused.json", "wrong-table.csv"]).Any())
            )
                Check([.. Named(command), .. start, .. StorageArguments(command)]);
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
}
