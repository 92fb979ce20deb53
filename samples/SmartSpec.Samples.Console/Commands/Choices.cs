using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>What can be chosen with any command: the language, JSON, and the file.</summary>
internal sealed class Choices
{
    public const string DefaultFile = "kalmar.smartspec";

    private readonly List<Option<string?>> files = [];

    /// <param name="world">What the program meets outside itself.</param>
    /// <param name="language">The language of all that people read.</param>
    public Choices(Surroundings world, string language)
    {
        (World, Language) = (world, language);
        Screen = new(world.Output, language);
        Json = new("--json") { Description = Screen.Say("Ett JSON-objekt per rad.", "One JSON object a line."), Recursive = true };
        Lang = new("--lang")
        {
            Description = Screen.Say("Språket: sv (om inget annat sägs) eller en.", "The language: sv (unless told otherwise) or en."),
            HelpName = "sv|en",
            Recursive = true,
        };
        Lang.AcceptOnlyFromAmong(Words.InSwedish, Words.InEnglish);
    }

    public Option<bool> Json { get; }

    public Option<string> Lang { get; }

    public Surroundings World { get; }

    public string Language { get; }

    public Screen Screen { get; }

    /// <summary>The language asked for, found before anything else is read, so that mistakes too are told in it; Swedish by default.</summary>
    public static string LanguageIn(string[] args)
    {
        for (var i = args.Length - 1; i >= 0; i--)
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == Words.InEnglish && i > 0 && args[i - 1] == "--lang"))
                return Words.InEnglish;
        return Words.InSwedish;
    }

    public bool WantsJson(ParseResult parsed) => parsed.GetValue(Json);

    /// <summary>The file named, or the default one.</summary>
    public FileAt FileOf(ParseResult parsed) => Named(parsed) ?? FileAt.In(World.Folder, DefaultFile);

    /// <summary>The file named; null where none is.</summary>
    public FileAt? Named(ParseResult parsed) => files.Select(parsed.GetValue).FirstOrDefault(named => named is not null) is { } named
        ? named.Length > 0
            ? FileAt.In(World.Folder, named)
            : throw new BadInputException(new Words("--file: ange en fil.", "--file: expected a file."))
        : null;

    /// <summary>An option for a command's file; what it is for differs between commands.</summary>
    public Option<string?> File(Words purpose)
    {
        var file = new Option<string?>("--file") { Description = purpose.In(Language), HelpName = Screen.Say("FIL", "FILE") };
        files.Add(file);
        return file;
    }
}
