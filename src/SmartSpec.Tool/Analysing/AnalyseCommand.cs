using System.CommandLine;
using SmartSpec.Analysis;
using SmartSpec.Analysis.Pictures;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>Makes an analysis of a table in a file, and shows it; or writes the report, or a picture.</summary>
internal static class AnalyseCommand
{
    /// <param name="choices">The choices of every command.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="asked">What is asked for.</param>
    public static int Run(Choices choices, ParseResult parsed, Asked asked)
    {
        var method = AnalysisMethods.Of(asked.Method);
        var request = method.Request(asked.Options);
        var written = OutFile.Of(choices, asked.Out, OutFile.Report, OutFile.Picture);
        if (written?.IsPicture() == true && !request.HasPicture())
            throw new BadInputException(
                new Words(
                    $"--out: metoden {method.Code} har ingen bild. Skriv rapporten, i en fil som slutar på {OutFile.Report}.",
                    $"--out: the method {method.Code} has no picture. Write the report, in a file that ends in {OutFile.Report}."
                )
            );
        var file = FileAt.In(choices.World.Folder, asked.File);
        var data = TableFiles.Read(file, asked.Read);
        var today = choices.World.Clock.GetCurrentInstant().InUtc().Date;
        var report = Answers.Value(file, AnalysisReport.Make(request, data, today));
        if (written?.IsPicture() == true)
            OutFile.Write(choices, parsed, written, PictureOf(choices.Screen, file, report));
        else if (written is not null)
            OutFile.Write(choices, parsed, written, report);
        else if (choices.WantsJson(parsed))
            choices.World.Output.Report(report);
        else
            choices.Screen.Report(method, report);
        return Host.AsExpected;
    }

    private static Picture PictureOf(Screen screen, FileAt file, AnalysisReport report) =>
        Answers.Value(file, ReportPictures.Of(report, screen.Texts, new() { Source = Path.GetFileName(file.Named) }));

    /// <summary>What is asked for.</summary>
    /// <param name="File">The file with the table.</param>
    /// <param name="Method">The method.</param>
    /// <param name="Options">The options of the method.</param>
    /// <param name="Read">How the file is read.</param>
    /// <param name="Out">The file that is written; null to show the result.</param>
    internal sealed record Asked(
        string File,
        string Method,
        IReadOnlyList<(string Name, string Value)> Options,
        IReadOnlyList<(string Name, string Value)> Read,
        string? Out
    );
}
