using Spectre.Console.Rendering;

namespace SmartSpec.Tool.Tests;

/// <summary>Texts that would break a line or a screen.</summary>
public sealed partial class SafeOutputTests
{
    /// <summary>A value with line ends shows them, and begins no line that looks like one of the program's.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void No_text_begins_a_line_of_its_own(string command)
    {
        const string text = "\nq\r\nq ✓ q\u2028q\u0085q";
        Spoil(text, quoted: text);
        foreach (var start in Starts[command])
        {
            string[] args = [.. Named(command), .. start, .. StorageArguments(command)];
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
                .Start([.. Named(command), .. start, .. StorageArguments(command)])
                .Output.Split('\n')
                .Should()
                .OnlyContain(line =>
                    new Segment(line).CellCount() <= 80 && !line.Contains("\\u{D83D}", StringComparison.Ordinal)
                );
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
            string[] args = [.. Named(command), .. start, .. StorageArguments(command)];
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

        if (command is not ("" or "settle" or "verify" or "diagram" or "schema" or "definition" or "permissions"))
            string.Concat(shown.Where(letter => !char.IsWhiteSpace(letter))).Should().Contain(text);
    }
}
