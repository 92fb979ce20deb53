using System.CommandLine;
using System.Text;
using SmartSpec.Analysis;
using SmartSpec.Analysis.Pictures;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>The file of <c>--out</c>, whose ending says what is written in it.</summary>
internal static class OutFile
{
    public const string Report = ".json";
    public const string Picture = ".svg";

    /// <summary>The file, before anything is made; null where none is named.</summary>
    /// <param name="choices">The choices of every command.</param>
    /// <param name="named">The file.</param>
    /// <param name="endings">The endings that it may have.</param>
    /// <exception cref="BadInputException">It has another ending, exists already, or cannot be written.</exception>
    public static FileAt? Of(Choices choices, string? named, params string[] endings)
    {
        if (named is null)
            return null;
        if (named.Length == 0)
            throw new BadInputException(new Words("--out: ange en fil.", "--out: expected a file."));
        if (!endings.Any(ending => HasEnding(named, ending)))
            throw new BadInputException(
                new Words(
                    $"--out: ”{named}” ska sluta på {string.Join(" eller ", endings)}.",
                    $"--out: '{named}' has to end in {string.Join(" or ", endings)}."
                )
            );
        var file = FileAt.In(choices.World.Folder, named);
        file.CheckThatItIsNoFolder();
        if (file.Exists())
            throw new BadInputException(Words.Same($"{file}: ") + Files.Taken);
        file.CheckThatItCanBeWritten("--out");
        return file;
    }

    public static bool IsPicture(this FileAt file) => HasEnding(file.Named, Picture);

    public static void Write(Choices choices, ParseResult parsed, FileAt file, AnalysisReport report)
    {
        file.Write(report.Json.ToArray());
        if (choices.WantsJson(parsed))
            choices.World.Output.WriteJson(line =>
            {
                line.WriteString("file", file.Named);
                line.WriteString("report", report.Content.ToString());
            });
        else
            choices.Screen.Item(
                Mark.Good,
                "",
                choices.Screen.Say($"{file}: rapporten är skriven.", $"{file}: the report is written.")
                    + $" SHA-256 {report.Content}",
                0
            );
    }

    public static void Write(Choices choices, ParseResult parsed, FileAt file, Picture picture)
    {
        file.Write(Encoding.UTF8.GetBytes(picture.Svg));
        if (choices.WantsJson(parsed))
            choices.World.Output.WriteJson(line =>
            {
                line.WriteString("file", file.Named);
                line.WriteString("title", picture.Title);
                line.WriteString("alternative", picture.Alternative);
            });
        else
            choices.Screen.Item(
                Mark.Good,
                "",
                choices.Screen.Say($"{file}: bilden är skriven. ", $"{file}: the picture is written. ") + picture.Title,
                0
            );
    }

    private static bool HasEnding(string named, string ending) => named.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
