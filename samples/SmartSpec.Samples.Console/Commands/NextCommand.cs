using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Shows what someone in a role can do next, and what is blocked.</summary>
internal static class NextCommand
{
    public static int Run(Choices choices, ParseResult parsed, string code)
    {
        if (Roles.Find(code) is not { } role)
            throw new BadInputException($"--as: there is no role '{code}'; expected one of {string.Join(", ", Roles.All)}.");
        var opened = Opened.From(choices, parsed);
        var screen = choices.ScreenOf(parsed);
        var steps = Holders(opened.Strategy, role).SelectMany(actor => opened.Engine.NextSteps(opened.Strategy, actor))
            .GroupBy(step => (step.Act, step.Subject)).Select(group => group.FirstOrDefault(step => step.IsPossible) ?? group.First())
            .Where(step => step.Reasons.All(reason => reason.Kind is not ReasonKind.Role)).ToList();
        if (choices.WantsJson(parsed))
        {
            foreach (var step in steps)
                Json(choices.World.Output, screen, step);
            return Host.AsExpected;
        }

        screen.Heading($"{screen.Say("Nästa steg", "Next steps")}: {screen.Texts.Role(role)}");
        screen.Next(opened.Strategy, steps, withEdits: true);
        return Host.AsExpected;
    }

    /// <summary>Area leads and effort owners are state: each of those who hold the role is asked about.</summary>
    private static IEnumerable<Actor> Holders(Strategy strategy, Role role) =>
        role == Role.AreaLead ? Of(strategy.Areas.Select(area => area.Lead), role)
        : role == Role.EffortOwner ? Of(strategy.Efforts.Select(effort => effort.Owner), role)
        : [new("someone", [role])];

    private static IEnumerable<Actor> Of(IEnumerable<Id<Actor>?> ids, Role role) =>
        ids.OfType<Id<Actor>>().Distinct().Select(id => new Actor(id, [role]));

    private static void Json(TextWriter output, Screen screen, NextStep step) => output.WriteJson(line =>
    {
        line.WriteString("act", step.Act);
        line.WriteString("subject", step.Subject.ToString());
        line.WriteBoolean("possible", step.IsPossible);
        line.WriteStrings("commands", step.Commands);
        line.WriteStrings("input", step.Input);
        line.WriteReasons(step.Reasons, screen.Texts);
    });
}
