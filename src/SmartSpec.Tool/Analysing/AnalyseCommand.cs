using System.CommandLine;
using System.Text;
using System.Text.Json;
using SmartSpec.Analysis;
using SmartSpec.Import;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>Makes an analysis of a table in a file, and shows it; or writes the report, or a picture.</summary>
internal static class AnalyseCommand
{
    public const string Default = "location-quotient";

    /// <param name="choices">The choices of every command.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="asked">What is asked for.</param>
    public static int Run(Choices choices, ParseResult parsed, Asked asked)
    {
        var data = TableFiles.Read(choices, asked.File, asked.Read);
        var request = Request(asked);
        var report = Answers.Value(
            FileAt.In(choices.World.Folder, asked.File),
            AnalysisReport.Make(request, data, choices.World.Clock.GetCurrentInstant().InUtc().Date)
        );
        if (asked.Out is { } named)
            Written(choices, named, report);
        else if (choices.WantsJson(parsed))
            choices.World.Output.Report(report);
        else
            choices.Screen.Report(report);
        return Host.AsExpected;
    }

    /// <summary>The request by its JSON, whose members are the options.</summary>
    private static AnalysisRequest Request(Asked asked)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("method", asked.Method ?? Default);
            foreach (var (name, value) in asked.Options)
            {
                writer.WritePropertyName(name);
                if (IsNumberOrTruth(value))
                    writer.WriteRawValue(value);
                else
                    writer.WriteStringValue(value);
            }

            writer.WriteEndObject();
        }

        var request = AnalysisRequest.Read(buffer.ToArray());
        return request.TryGetValue(out var read)
            ? read
            : throw new BadInputException(Words.Same("analyse: ") + Answers.Why(request.Refusals));
    }

    private static bool IsNumberOrTruth(string value) =>
        value is "true" or "false"
        || (
            value.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '-')
            && !(value.Length > 1 && value[0] == '0' && value[1] != '.')
            && double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _)
        );

    private static void Written(Choices choices, string named, AnalysisReport report)
    {
        var file = FileAt.In(choices.World.Folder, named);
        file.CheckThatItCanBeWritten("--out");
        file.Write(report.Json.ToArray());
        choices.Screen.Item(
            Mark.Good,
            "",
            choices.Screen.Say($"{file}: rapporten är skriven.", $"{file}: the report is written.")
                + $" SHA-256 {report.Content}",
            0
        );
    }

    /// <summary>What is asked for.</summary>
    /// <param name="File">The file with the table.</param>
    /// <param name="Method">The method; the default one where none is named.</param>
    /// <param name="Options">The options of the method.</param>
    /// <param name="Read">How the file is read.</param>
    /// <param name="Out">The file that is written; null to show the result.</param>
    internal sealed record Asked(
        string File,
        string? Method,
        IReadOnlyList<(string Name, string Value)> Options,
        IReadOnlyList<(string Name, string Value)> Read,
        string? Out
    );
}
