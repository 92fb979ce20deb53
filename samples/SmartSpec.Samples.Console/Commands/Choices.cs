using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>The options that every command has.</summary>
/// <param name="world">What the program meets outside itself.</param>
internal sealed class Choices(Surroundings world)
{
    public const string DefaultFile = "kalmar.smartspec";

    public Option<string?> File { get; } = new("--file") { Description = $"The file of the strategy. Default: {DefaultFile}", HelpName = "PATH" };

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON object a line." };

    public Option<string> Language { get; } = Among("--lang", "The language. Default: sv", "sv", "en");

    public Surroundings World => world;

    public Screen ScreenOf(ParseResult parsed) => new(world.Output, parsed.GetValue(Language)!);

    public bool WantsJson(ParseResult parsed) => parsed.GetValue(Json);

    /// <summary>The file named, or the default one.</summary>
    public FileAt FileOf(ParseResult parsed) => Named(parsed) ?? FileAt.In(world.Folder, DefaultFile);

    /// <summary>The file named; null where none is.</summary>
    public FileAt? Named(ParseResult parsed) => parsed.GetValue(File) is { } named
        ? named.Length > 0 ? FileAt.In(world.Folder, named) : throw new BadInputException("--file: expected a path.")
        : null;

    public void AddTo(System.CommandLine.Command command)
    {
        command.Options.Add(File);
        command.Options.Add(Json);
        command.Options.Add(Language);
    }

    private static Option<string> Among(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
