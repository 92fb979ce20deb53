using SmartSpec.Definitions;
using SmartSpec.Stores;

namespace SmartSpec.Tool.Screens;

/// <summary>What another process definition would mean: for one strategy in full, for those of a store as counts.</summary>
internal static class ImpactScreen
{
    public static void Impact(this Screen screen, Strategy strategy, DefinitionImpact impact)
    {
        screen.ImpactHeading(impact.After, impact.On);
        screen.Paragraph(screen.Say("Gäller nu: ", "In force now: ") + screen.NameOf(impact.Before), indent: 2);
        if (!impact.IsPossible)
        {
            screen.Title(screen.Say("Strategin kan inte byta", "The strategy cannot move"));
            foreach (var reason in impact.Refused)
                screen.Reason(reason);
            return;
        }

        Steps(screen, strategy, impact.NewlyBlocked, Mark.Bad, new("Det här går inte längre", "This is no longer possible"));
        Steps(screen, strategy, impact.NewlyPossible, Mark.Good, new("Det här blir möjligt", "This becomes possible"));
        screen.Owed(strategy, impact.NewlyOwed, new("Det här skulle tillkomma att göra", "This would have to be done"));
        screen.Owed(
            strategy,
            impact.NoLongerOwed,
            new("Det här skulle inte längre behöva göras", "This would no longer have to be done")
        );
        if (impact.IsEmpty)
            screen.Item(Mark.Good, "", screen.Say("Inget skiljer den dagen.", "Nothing differs on that day."), 0);
        screen.ExampleNote(strategy);
    }

    public static void Impact(this Screen screen, StoredImpact stored) =>
        screen.Item(
            stored.Impact is { IsPossible: true } ? Mark.Good : Mark.Bad,
            stored.Strategy.Value,
            stored.Impact switch
            {
                null => screen.Say(": går inte att läsa. ", ": cannot be read. ") + stored.Fault,
                { IsPossible: false } impact => screen.Say(": kan inte byta: ", ": cannot move: ")
                    + string.Join(", ", impact.Refused.Select(reason => reason.Code).Distinct()),
                { IsEmpty: true } => screen.Say(": inget skiljer", ": nothing differs"),
                var impact => screen.Say(
                    $": spärrat {impact.NewlyBlocked.Count}, möjligt {impact.NewlyPossible.Count}, "
                        + $"tillkommer {impact.NewlyOwed.Count}, bortfaller {impact.NoLongerOwed.Count}",
                    $": blocked {impact.NewlyBlocked.Count}, possible {impact.NewlyPossible.Count}, "
                        + $"owed {impact.NewlyOwed.Count}, no longer owed {impact.NoLongerOwed.Count}"
                ),
            },
            0
        );

    public static void ImpactHeading(this Screen screen, ProcessDefinition definition, LocalDate day)
    {
        screen.Heading(
            screen.Say("Byte av processdefinition: inget sparas", "Move to another process definition: nothing is recorded")
        );
        screen.Paragraph(
            screen.Say($"Till, från {Screen.Day(day)}: ", $"To, from {Screen.Day(day)}: ") + screen.NameOf(definition),
            indent: 2
        );
    }

    public static void ImpactTotal(this Screen screen, int all, int possible) =>
        screen.Item(
            possible == all ? Mark.Good : Mark.Bad,
            "",
            screen.Say($"Strategier: {all}. Kan byta: {possible}.", $"Strategies: {all}. Can move: {possible}."),
            0
        );

    public static void Impact(this TextWriter output, Screen screen, Strategy strategy, DefinitionImpact impact)
    {
        foreach (var reason in impact.Refused)
            output.Reason(screen, "refused", reason);
        foreach (
            var (name, step) in impact
                .NewlyBlocked.Select(step => ("newlyBlocked", step))
                .Concat(impact.NewlyPossible.Select(step => ("newlyPossible", step)))
        )
            output.WriteJson(line =>
            {
                line.WriteString(name, step.Act);
                line.WriteString("subject", step.Subject.ToString());
                line.WriteStrings("roles", step.Roles.Select(role => role.Code));
                line.WriteStrings("reasons", step.Reasons.Select(reason => reason.Code));
            });
        foreach (
            var (name, owed) in impact
                .NewlyOwed.Select(owed => ("newlyOwed", owed))
                .Concat(impact.NoLongerOwed.Select(owed => ("noLongerOwed", owed)))
        )
            output.WriteJson(line =>
            {
                line.WriteString("obligation", name);
                line.WriteMembers(owed, strategy, impact.On, screen.Texts);
            });
    }

    public static void Impact(this TextWriter output, StoredImpact stored) =>
        output.WriteJson(line =>
        {
            line.WriteString("strategy", stored.Strategy.Value);
            line.WriteString("fault", stored.Fault);
            if (stored.Impact is not { } impact)
                return;
            line.WriteBoolean("possible", impact.IsPossible);
            line.WriteStrings("refused", impact.Refused.Select(reason => reason.Code));
            line.WriteNumber("newlyBlocked", impact.NewlyBlocked.Count);
            line.WriteNumber("newlyPossible", impact.NewlyPossible.Count);
            line.WriteNumber("newlyOwed", impact.NewlyOwed.Count);
            line.WriteNumber("noLongerOwed", impact.NoLongerOwed.Count);
        });

    private static void Steps(Screen screen, Strategy strategy, EquatableArray<StepImpact> steps, Mark mark, Words title)
    {
        if (steps.Count == 0)
            return;
        screen.Title(screen.Say(title));
        foreach (var step in steps)
        {
            screen.Item(
                mark,
                screen.NameOf(strategy, step.Subject),
                $": {screen.Texts.Act(step.Act)} ({string.Join(", ", step.Roles.Select(screen.Texts.Role))})"
            );
            foreach (var reason in step.Reasons)
                screen.Reason(reason);
        }
    }
}
