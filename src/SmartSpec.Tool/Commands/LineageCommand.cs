using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows where areas and efforts come from, and what became of areas.</summary>
internal static class LineageCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? about, string? asOf, string? inForceOn)
    {
        var opened = Opened.Seen(choices, parsed, asOf, inForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var subject = about is null ? default(Subject?) : Read(strategy, about);
        var areas = strategy.Areas.Where(area => subject is null ? HasLineage(area) : Subject.Of(area.Id) == subject).ToList();
        var efforts = strategy
            .Efforts.Where(effort => subject is null ? effort.Moves.Count > 0 : Subject.Of(effort.Id) == subject)
            .ToList();
        if (choices.WantsJson(parsed))
        {
            foreach (var area in areas)
                choices.World.Output.Lineage(screen, strategy, area);
            foreach (var effort in efforts)
                choices.World.Output.Lineage(screen, strategy, effort);
            return Host.AsExpected;
        }

        screen.Lineage(strategy, areas, efforts);
        return Host.AsExpected;
    }

    private static bool HasLineage(Area area) =>
        area.From.Count + area.Continues.Count > 0
        || area.Revives is not null
        || area.Became.Count > 0
        || area.EndedBy is not null
        || area.EndedOn is not null
        || area.CarriedOver is not null;

    private static Subject Read(Strategy strategy, string about)
    {
        if (Subject.TryParse(about, out var subject) && subject.Kind is SubjectKind.Area or SubjectKind.Effort)
            return (
                subject.Kind is SubjectKind.Area ? strategy.Areas.Contains(subject.Id) : strategy.Efforts.Contains(subject.Id)
            )
                ? subject
                : throw Unknown(strategy, subject);
        throw new BadInputException(
            new Words(
                $"lineage: ”{about}” är varken område eller insats; ange till exempel area:livsmedel eller effort:innovation.",
                $"lineage: '{about}' is neither an area nor an effort; give for example area:livsmedel or effort:innovation."
            )
        );
    }

    private static BadInputException Unknown(Strategy strategy, Subject about)
    {
        var known = string.Join(
            ", ",
            (
                about.Kind is SubjectKind.Area
                    ? strategy.Areas.Select(area => Subject.Of(area.Id))
                    : strategy.Efforts.Select(effort => Subject.Of(effort.Id))
            ).Select(one => $"{one}")
        );
        return known.Length == 0
            ? new(
                new Words(
                    $"lineage: ”{about}” finns inte i strategin, som inte har några sådana än.",
                    $"lineage: there is no '{about}' in the strategy, which has none yet."
                )
            )
            : new(
                new Words(
                    $"lineage: ”{about}” finns inte i strategin; välj bland {known:all}.",
                    $"lineage: there is no '{about}' in the strategy; choose among {known:all}."
                )
            );
    }
}
