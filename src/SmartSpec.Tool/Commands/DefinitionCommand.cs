using System.CommandLine;
using System.Text.Json.Nodes;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>
/// Prints a process definition, and checks one in a file: what is impossible in it, and what is allowed but unwise.
/// </summary>
internal static class DefinitionCommand
{
    /// <summary>The names of the definitions to begin from.</summary>
    public static string Ready => string.Join(", ", ReadyDefinitions.All.Select(definition => definition.Document.Id));

    /// <summary>Prints a definition to begin from, or that of the strategy.</summary>
    /// <exception cref="BadInputException">There is no such definition, or no strategy.</exception>
    public static int Print(Choices choices, ParseResult parsed, string? named)
    {
        var definition = named is null
            ? Opened.From(choices, parsed).Strategy.Definition
            : ReadyDefinitions.All.FirstOrDefault(one => one.Document.Id == named)
                ?? throw new BadInputException(
                    new Words(
                        $"definition print: det finns ingen definition ”{named}”; välj bland {Ready:all}.",
                        $"definition print: there is no definition '{named}'; choose among {Ready:all}."
                    )
                );
        var json = definition.ToJson();
        choices.World.Output.WriteLine(choices.WantsJson(parsed) ? JsonNode.Parse(json)!.ToJsonString() : json);
        return Host.AsExpected;
    }

    /// <summary>Shows the findings.</summary>
    /// <returns>As expected where no strategy is stopped from beginning; otherwise where one is.</returns>
    /// <exception cref="BadInputException">The file is no definition.</exception>
    public static int Check(Choices choices, ParseResult parsed, string named)
    {
        var file = FileAt.In(choices.World.Folder, named);
        var findings = Read(file);
        if (choices.WantsJson(parsed))
            foreach (var finding in findings)
                Json(choices, finding);
        else
            Show(choices.Screen, file, findings);
        return findings.Any(IsError) ? Host.Otherwise : Host.AsExpected;
    }

    private static IReadOnlyList<DefinitionFinding> Read(FileAt file) => Read(file, raw => ProcessDefinition.Check(raw.Span));

    /// <summary>Reads a definition in a file.</summary>
    /// <exception cref="BadInputException">The file is no definition; the message has the place.</exception>
    public static T Read<T>(FileAt file, Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return PlacedJson.Parse(file.Read()).Read(read);
        }
        catch (PlacedException bad)
        {
            throw new BadInputException(
                JsonPlaces.At(file.Named, bad.Path, bad.Line, bad.Column)
                    + Words.Same(": ")
                    + JsonPlaces.What(bad.InnerException, (texts, show) => bad.Fault.In(texts.Language, show)),
                bad
            );
        }
    }

    private static bool IsError(DefinitionFinding finding) => finding.Severity is FindingSeverity.Error;

    private static void Show(Screen screen, FileAt file, IReadOnlyList<DefinitionFinding> findings)
    {
        foreach (var finding in findings)
        {
            screen.Item(IsError(finding) ? Mark.Bad : Mark.Odd, "", finding.Explain(screen.Texts), 0);
            screen.Paragraph($"{finding.Path} ({finding.Code})", 2);
        }

        var (errors, warnings) = (findings.Count(IsError), findings.Count(finding => !IsError(finding)));
        screen.Item(
            errors > 0 ? Mark.Bad : Mark.Good,
            "",
            errors > 0
                ? screen.Say(
                    $"{file}: ingen strategi kan börja under definitionen. Fel: {errors}. Varningar: {warnings}.",
                    $"{file}: no strategy can begin under the definition. Errors: {errors}. Warnings: {warnings}."
                )
                : screen.Say(
                    $"{file}: en strategi kan börja under definitionen. Varningar: {warnings}.",
                    $"{file}: a strategy can begin under the definition. Warnings: {warnings}."
                ),
            0
        );
    }

    private static void Json(Choices choices, DefinitionFinding finding) =>
        choices.World.Output.WriteJson(line =>
        {
            line.WriteString("code", finding.Code);
            line.WriteString("severity", IsError(finding) ? "error" : "warning");
            line.WriteString("path", finding.Path);
            line.WriteStrings("values", finding.Values);
            line.WriteString("text", finding.Explain(choices.Screen.Texts));
        });
}
