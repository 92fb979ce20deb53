using System.CommandLine;
using System.Text;
using SmartSpec.Tool.Analysing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows who may do what under a process definition: as text, as JSON, or as an HTML page.</summary>
internal static class PermissionsCommand
{
    private const string Page = ".html";
    private const string Text = ".txt";

    /// <summary>Shows the permissions, or writes them to a file.</summary>
    /// <exception cref="BadInputException">There is no such definition, role or act, or the file cannot be written.</exception>
    public static int Run(Choices choices, ParseResult parsed, PermissionsRequest request)
    {
        var file = OutFile.Of(choices, request.Out, request.Html ? [Page] : [Page, Text]);
        var isPage = request.Html || file?.Named.EndsWith(Page, StringComparison.OrdinalIgnoreCase) is true;
        if (isPage && file is null && choices.WantsJson(parsed))
            throw new BadInputException(
                new Words("--html, --json: ange bara en av dem.", "--html, --json: give only one of them.")
            );
        var definition = DefinitionOf(choices, parsed, request.File);
        var role = request.Role is { } named ? NextCommand.Find("--role", named, definition) : default(Role?);
        var matrix = definition.Permissions().Only(role, ActOf(request.Act, definition.Permissions()));
        var texts = choices.Screen.Texts;
        if (file is not null)
            Write(choices, parsed, file, isPage ? matrix.ToHtml(texts) : matrix.ToText(texts));
        else if (isPage)
            choices.World.Output.Write(matrix.ToHtml(texts));
        else if (choices.WantsJson(parsed))
            foreach (var row in matrix.Rows)
                Json(choices, row);
        else
            choices.World.Output.Write(matrix.ToText(texts));
        return Host.AsExpected;
    }

    /// <summary>The definition of a file, or of the strategy that is named, or the shipped one.</summary>
    private static ProcessDefinition DefinitionOf(Choices choices, ParseResult parsed, string? named)
    {
        var strategy = choices.Named(parsed);
        if (named is not null && strategy is not null)
            throw new BadInputException(
                new Words(
                    $"permissions: ange en fil med en definition eller {strategy.Option}, inte båda.",
                    $"permissions: give a file with a definition or {strategy.Option}, not both."
                )
            );
        var definition =
            named is not null
                ? DefinitionCommand.Read(FileAt.In(choices.World.Folder, named), raw => ProcessDefinition.Read(raw.Span))
            : strategy is not null ? Opened.From(choices, parsed).Strategy.Definition
            : ProcessDefinition.Default;
        choices.Screen.NameRolesAs(definition);
        return definition;
    }

    private static string? ActOf(string? named, PermissionMatrix matrix) =>
        named is null || matrix.Rows.Any(row => row.Act == named)
            ? named
            : throw new BadInputException(
                new Words(
                    $"--act: det finns ingen åtgärd ”{named}”; alla visas av permissions utan --act.",
                    $"--act: there is no act '{named}'; permissions without --act shows them all."
                )
            );

    private static void Write(Choices choices, ParseResult parsed, FileAt file, string content)
    {
        file.Write(Encoding.UTF8.GetBytes(content));
        if (choices.WantsJson(parsed))
            choices.World.Output.WriteJson(line => line.WriteString("file", file.Named));
        else
            choices.Screen.Item(
                Mark.Good,
                "",
                choices.Screen.Say($"{file}: behörigheterna är skrivna.", $"{file}: the permissions are written."),
                0
            );
    }

    private static void Json(Choices choices, PermissionRow row) =>
        choices.World.Output.WriteJson(line =>
        {
            line.WriteString("act", row.Act);
            line.WriteString("on", Codes.Of(row.On));
            line.WriteStrings("steps", row.Steps.Select(step => step.Code));
            line.WriteStrings("stages", row.Stages.Select(step => Codes.Of(step)));
            line.WriteBoolean("dependsOnObject", row.DependsOnObject);
            line.WriteStrings("roles", row.Roles.Select(role => role.Code));
            line.WriteStrings("assignedRoles", row.AssignedRoles.Select(role => role.Code));
            line.WriteBoolean("nobody", row.IsOfNobody);
            line.WriteString("fourEyes", Codes.Of(row.FourEyes));
            line.WriteStrings("gates", row.GatesIn(choices.Screen.Texts));
        });
}
