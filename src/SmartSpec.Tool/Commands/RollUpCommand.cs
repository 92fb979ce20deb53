using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows several strategies together: each thing counted once, at its home, and what is shared between them.</summary>
internal static class RollUpCommand
{
    public static int Run(Choices choices, ParseResult parsed, IReadOnlyList<string> files, string? on)
    {
        var sources = RollUpSource.Of(choices, parsed, files);
        var rolled = RolledUp(choices, sources, on is null ? Latest(choices, sources) : OnDay.Read(on, "--on"));
        if (choices.WantsJson(parsed))
            choices.World.Output.RolledUp(choices.Screen, rolled);
        else
            new RollUpScreen(choices.Screen, rolled).Show();
        return rolled.Sum.Unread.Count == 0 ? Host.AsExpected : Host.Otherwise;
    }

    /// <summary>The strategies together; one is in memory at a time.</summary>
    /// <exception cref="BadInputException">A strategy is named twice, or none had been founded by the day.</exception>
    private static RolledUp RolledUp(Choices choices, IEnumerable<RollUpSource> sources, LocalDate day)
    {
        var builder = new RollUpBuilder(day);
        var examples = new HashSet<Id<Strategy>>();
        foreach (var source in sources)
        {
            var (history, unread) = source.Read();
            if (unread is not null)
                builder.AddUnread(unread.Strategy, unread.Fault);
            else if (history!.AsInForceOn(day)?.Strategy is { } strategy)
            {
                if (builder.Contains(strategy.Id))
                    throw new BadInputException(
                        new Words(
                            $"{source.Named:path}: strategin ”{strategy.Id}” är redan med; ange den bara en gång.",
                            $"{source.Named:path}: the strategy '{strategy.Id}' is there already; give it only once."
                        )
                    );
                builder.Add(strategy);
                if (strategy.IsExample())
                    examples.Add(strategy.Id);
            }
        }

        return builder.Build() is var sum && (sum.Strategies.Count > 0 || sum.Unread.Count > 0)
            ? new(sum, examples)
            : throw new BadInputException(
                new Words(
                    $"roll-up: det finns ingen strategi som var upprättad {day:uuuu-MM-dd}. Ange en senare dag med --on.",
                    $"roll-up: there is no strategy that had been founded by {day:uuuu-MM-dd}. Give a later day with --on."
                )
            );
    }

    /// <summary>Today, or the day of the last event of them all where that is later.</summary>
    private static LocalDate Latest(Choices choices, IEnumerable<RollUpSource> sources)
    {
        var latest = LocalDate.MinIsoValue;
        foreach (var source in sources)
            if (source.Read().History is { Length: > 0 } history && history.Replay() is var strategy)
                latest = LocalDate.Max(
                    latest,
                    strategy.Charter.Zone.DayOf(Instant.Max(strategy.RecordedAt, choices.World.Clock.GetCurrentInstant()))
                );
        return latest == LocalDate.MinIsoValue ? choices.World.Clock.GetCurrentInstant().InUtc().Date : latest;
    }
}
