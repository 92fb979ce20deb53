using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows what became different between two moments.</summary>
internal static class DiffCommand
{
    public static int Run(Choices choices, ParseResult parsed, string from, string? to, bool withDetails)
    {
        var opened = Opened.From(choices, parsed);
        var zone = opened.Strategy.Charter.Zone;
        var today = zone.DayOf(Instant.Max(choices.World.Clock.GetCurrentInstant(), opened.Strategy.RecordedAt));
        if (Day(from, From(choices.Screen), opened) > today)
            throw new BadInputException(
                new Words(
                    $"diff: {from} har inte varit än; ange en dag till och med {today:uuuu-MM-dd}.",
                    $"diff: {from} has not come yet; give a day up to {today:uuuu-MM-dd}."
                )
            );
        var earlier = opened.View(from, From(choices.Screen));
        var later = to is null ? opened.History.Replay() : opened.View(to, To(choices.Screen)).Strategy;
        if (later.Length < earlier.Strategy.Length)
        {
            throw new BadInputException(
                new Words(
                    $"diff: {to} ligger före {from}; ange den tidigare tidpunkten först.",
                    $"diff: {to} is before {from}; give the earlier moment first."
                )
            );
        }

        var differences = earlier.To(later);
        if (choices.WantsJson(parsed))
        {
            foreach (var difference in differences)
                choices.World.Output.WriteDifference(choices.Screen, difference);
            return Host.AsExpected;
        }

        if (withDetails)
            choices.Screen.Differences(differences, earlier.Strategy, later);
        else
            BoardPage.Show(
                choices.Screen,
                earlier.Strategy,
                later,
                [.. opened.History.Events.Skip((int)earlier.Strategy.Length).Take((int)(later.Length - earlier.Strategy.Length))],
                (
                    Day(from, From(choices.Screen), opened),
                    to is null
                        ? LocalDate.Max(zone.DayOf(later.RecordedAt), Day(from, From(choices.Screen), opened))
                        : Day(to, To(choices.Screen), opened)
                )
            );
        return Host.AsExpected;
    }

    /// <summary>The name of the first argument.</summary>
    public static string From(Screen screen) => screen.Say("FRÅN", "FROM");

    /// <summary>The name of the second argument.</summary>
    public static string To(Screen screen) => screen.Say("TILL", "TO");

    private static LocalDate Day(string moment, string name, Opened opened) =>
        opened.Strategy.Charter.Zone.DayOf(AsOf.Read(moment, name, opened.Strategy.Charter.Zone));
}
