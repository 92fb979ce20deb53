using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>
/// Shows what commands would do, and what would follow by itself until a day; or what a change would do, proposed or not.
/// Nothing is recorded.
/// </summary>
internal static class PreviewCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? named, string? role, string? actor, string? until)
    {
        var opened = Opened.Seen(choices, parsed);
        if (named is null && until is null)
            throw new BadInputException(
                new Words(
                    "preview: ange en fil med kommandon, en dag med --until, eller båda.",
                    "preview: expected a file with commands, a day with --until, or both."
                )
            );
        var day = until is null ? default(LocalDate?) : OnDay.NotBefore(OnDay.LastOf(opened), until, opened.StrategyStorage);
        var by = Acting(role, actor, opened.Strategy.Definition);
        var lines = named is null ? [] : Lines(FileAt.In(choices.World.Folder, named), mayBeEmpty: day is not null);
        var preview = opened.Engine.Preview(opened.Strategy, [.. lines.Select(line => line.Command)], by, day);
        if (choices.WantsJson(parsed))
            Json(choices, preview, lines);
        else if (preview.Outcome is Outcome.Refused refused)
            Refused(choices, refused, lines, by, actor);
        else
            Shown(choices, opened.Strategy, preview, lines, day);
        return preview.Outcome is Outcome.Refused ? Host.Otherwise : Host.AsExpected;
    }

    private static void Shown(
        Choices choices,
        Strategy before,
        Preview preview,
        List<(int Line, Command Command)> lines,
        LocalDate? day
    )
    {
        choices.Screen.Preview(before, preview, lines.Select(line => line.Command), day);
        foreach (var (finding, line) in Personal(preview, lines))
            choices.Screen.PersonalData(finding, line);
    }

    /// <summary>What looks like personal data, with its line; null for what is given beside the file.</summary>
    private static IEnumerable<(PersonalDataFinding Finding, int? Line)> Personal(
        Preview preview,
        List<(int Line, Command Command)> lines
    ) =>
        preview.Outcome is Outcome.Accepted accepted
            ? accepted.PersonalData.Select(finding => (finding, finding.Position is { } at ? lines[at].Line : default(int?)))
            : [];

    private static void Refused(
        Choices choices,
        Outcome.Refused refused,
        List<(int Line, Command Command)> lines,
        Actor by,
        string? actor
    )
    {
        choices.Screen.Refused(refused.Reasons, lines);
        if (
            actor is null
            && by.Roles.Any(role => role.IsAppointed)
            && refused.Reasons.Any(reason => reason.Kind is ReasonKind.Role)
        )
            choices.Screen.Paragraph(
                choices.Screen.Say(
                    "Rollen hör till den som är utsedd för objektet: ange vem med --actor.",
                    "The role belongs to whoever is appointed to the object: state who with --actor."
                ),
                indent: 2
            );
    }

    /// <summary>What a change would do that has been proposed, or that a file states.</summary>
    /// <returns>The exit code; null where neither is named.</returns>
    public static int? WhatIf(Choices choices, ParseResult parsed, string? named, string? change, string? from)
    {
        if ((change is null) != (from is null) || (change is not null && named is not null))
            throw new BadInputException(
                new Words(
                    "preview: --change och --from anges tillsammans, och utan fil.",
                    "preview: --change and --from go together, and without a file."
                )
            );
        var proposed = named is null ? null : ProposalFile.Read(FileAt.In(choices.World.Folder, named));
        if (change is null && proposed is null)
            return null;
        var opened = Opened.Seen(choices, parsed);
        var preview = proposed is var (propose, approve)
            ? opened.Engine.PreviewChange(
                opened.Strategy,
                propose.Proposal,
                approve.EffectiveFrom,
                approve.Fates,
                approve.CallsFrom
            )
            : opened.Engine.PreviewChange(opened.Strategy, Named(change!), OnDay.Read(from!, "--from"));
        if (choices.WantsJson(parsed))
            choices.World.Output.WhatIf(choices.Screen, preview);
        else if (preview.IsPossible)
            choices.Screen.WhatIf(preview);
        else
            choices.Screen.CannotBe(preview);
        return preview.IsPossible ? Host.AsExpected : Host.Otherwise;
    }

    private static Id<Change> Named(string change) =>
        Id<Change>.IsWellFormed(change)
            ? change
            : throw new BadInputException(
                new Words($"--change: ”{change}” är ingen beteckning.", $"--change: '{change}' is no identifier.")
            );

    private static void Json(Choices choices, Preview preview, List<(int Line, Command Command)> lines)
    {
        foreach (var reason in preview.Outcome is Outcome.Refused refused ? refused.Reasons : [])
            choices.World.Output.Refused(choices.Screen, reason, lines.Count > 0 ? lines[reason.Position].Line : null);
        foreach (var subject in preview.Subjects)
            choices.World.Output.Touched(choices.Screen, preview, subject);
        foreach (var (finding, line) in Personal(preview, lines))
            choices.World.Output.PersonalData(choices.Screen, finding, line);
    }

    /// <summary>Who is named with <c>--actor</c>.</summary>
    /// <exception cref="BadInputException">It can be nobody.</exception>
    public static Id<Actor> Identified(string actor) =>
        Id<Actor>.IsWellFormed(actor)
            ? actor
            : throw new BadInputException(
                new Words($"--actor: ”{actor}” är ingen beteckning.", $"--actor: '{actor}' is no identifier.")
            );

    private static Actor Acting(string? role, string? actor, ProcessDefinition definition) =>
        new(actor is null ? "preview" : Identified(actor), role is null ? [] : [.. NextCommand.Read(role, definition)]);

    /// <summary>The commands in a file, one JSON object a line, with the lines.</summary>
    private static List<(int Line, Command Command)> Lines(FileAt file, bool mayBeEmpty)
    {
        var commands = new List<(int, Command)>();
        var rest = Utf8.WithoutMark(file.Read());
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = rest[(end < 0 ? rest.Length : end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
                commands.Add((number, Command(file, number, line.Span)));
        }

        return commands.Count > 0 || mayBeEmpty
            ? commands
            : throw new BadInputException(
                new Words(
                    $"{file}: här finns inga kommandon; skriv ett JSON-objekt per rad, eller ange bara en dag med --until.",
                    $"{file}: there are no commands here; write one JSON object a line, or give only a day with --until."
                )
            );
    }

    private static Command Command(FileAt file, int number, ReadOnlySpan<byte> line)
    {
        try
        {
            return CommandJson.Read(line);
        }
        catch (MalformedException malformed)
        {
            var fault =
                malformed.Cause is MalformedCause.Cut || line.TrimStart(" \t"u8).StartsWith("["u8)
                    ? new(
                        "Här ska det stå ett helt kommando: ett JSON-objekt per rad.",
                        "Expected a whole command: one JSON object a line."
                    )
                    : Malformations.Explain(malformed);
            throw new BadInputException(
                JsonPlaces.At(file.Named, malformed.Path, number, malformed.Column) + Words.Same(": ") + fault,
                malformed
            );
        }
    }
}
