using System.CommandLine;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows what someone in a role, or in several, can do next, and what is blocked.</summary>
internal static class NextCommand
{
    public static int Run(Choices choices, ParseResult parsed, string text, string? named, bool all)
    {
        var opened = Opened.Seen(choices, parsed);
        var roles = Read(text, opened.Strategy.Definition);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var steps = Offered(opened, roles);
        if (named is not null)
            steps = Of(strategy, named, steps);
        if (choices.WantsJson(parsed))
        {
            foreach (var step in steps)
                choices.World.Output.Next(screen, strategy, step);
            return Host.AsExpected;
        }

        var whom = string.Join(", ", roles.Select(screen.Texts.Role));
        var day = LocalDate.Max(
            strategy.Charter.Zone.DayOf(opened.Clock.GetCurrentInstant()),
            strategy.Charter.Zone.DayOf(strategy.RecordedAt)
        );
        screen.Heading($"{screen.Say("Nästa steg", "Next steps")} {Screen.Day(day)}: {whom}");
        if (!all && named is null)
            new NextPage(screen, strategy, day) { Everyones = CheckpointsScreen.Waiting(opened.Engine, strategy) }.Show(
                steps,
                roles
            );
        else
            screen.Next(strategy, steps, whom, _ => "", subject => Holder(screen, strategy, subject, roles), withEdits: true);
        return Host.AsExpected;
    }

    /// <summary>The roles of a definition that are named with commas between.</summary>
    /// <exception cref="BadInputException">One of them is no role of it.</exception>
    public static Role[] Read(string text, ProcessDefinition definition) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries).Select(one => Find("--as", one, definition)).Distinct()];

    /// <summary>The role of a definition that an option names.</summary>
    /// <exception cref="BadInputException">It is no role of it.</exception>
    public static Role Find(string option, string text, ProcessDefinition definition) =>
        Roles.Find(text, definition)
        ?? throw new BadInputException(
            new Words($"{option}: det finns ingen roll ”{text}”", $"{option}: there is no role '{text}'")
                + (
                    definition.MeantBy(text) is { } meant && meant.Code != text
                        ? new Words($"; menade du ”{meant.Code}”? Välj bland ", $"; did you mean '{meant.Code}'? Choose among ")
                        : new Words($"; välj bland ", $"; choose among ")
                )
                + new Words($"{Roles.Listed(Texts.Swedish, definition):all}", $"{Roles.Listed(Texts.English, definition):all}")
                + Words.Same(".")
        );

    /// <summary>The steps of one object.</summary>
    /// <exception cref="BadInputException">There is no such object.</exception>
    private static List<NextStep> Of(Strategy strategy, string named, List<NextStep> steps) =>
        Subject.TryParse(named, out var subject) && strategy.Subjects().Contains(subject)
            ? steps.FindAll(step => step.Subject == subject)
            : throw new BadInputException(
                new Words(
                    $"next: det finns inget objekt ”{named}”; ange slag och beteckning, som area:livsmedel.",
                    $"next: there is no object '{named}'; give kind and identifier, such as area:livsmedel."
                )
            );

    /// <summary>What the roles can do, and what is blocked for another reason than the role.</summary>
    private static List<NextStep> Offered(Opened opened, Role[] roles) =>
        [
            .. opened
                .Engine.NextSteps(opened.Strategy, roles)
                .Where(step => step.Reasons.All(reason => reason.Kind is not ReasonKind.Role)),
        ];

    /// <summary>Who it is that leads the area or owns the effort, where that is what counts; empty otherwise.</summary>
    private static string Holder(Screen screen, Strategy strategy, Subject subject, Role[] roles) =>
        roles.Contains(Role.EffortOwner)
        && subject.Kind is SubjectKind.Effort
        && strategy.Efforts.Find(subject.Id)?.Owner is { } owner
            ? $" ({screen.Texts.Role(Role.EffortOwner)} {owner})"
        : roles.Contains(Role.AreaLead) && subject.Kind is SubjectKind.Area && strategy.Areas.Find(subject.Id)?.Lead is { } lead
            ? $" ({screen.Texts.Role(Role.AreaLead)} {lead})"
        : "";
}
