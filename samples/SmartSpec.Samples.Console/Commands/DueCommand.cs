using System.CommandLine;
using NodaTime.Text;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Shows who owes what by when.</summary>
internal static class DueCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? role, string? on, string? asOf)
    {
        var roles = role is null ? null : NextCommand.Read(role);
        var opened = Opened.From(choices, parsed).AsOf(asOf);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var day = on is null ? choices.World.Clock.GetCurrentInstant().InZone(strategy.Charter.Zone).Date : Day(on);
        var owed = strategy.Obligations().Where(obligation => roles is null || roles.Contains(obligation.Role)).ToList();
        if (choices.WantsJson(parsed))
        {
            foreach (var obligation in owed)
                choices.World.Output.Owed(screen, strategy, obligation, day);
            return Host.AsExpected;
        }

        screen.Due(strategy, owed, day, roles is null ? screen.Say("alla", "everyone") : string.Join(", ", roles.Select(screen.Texts.Role)));
        return Host.AsExpected;
    }

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and < 2200
        ? day
        : throw new BadInputException(new Words(
            $"--on: '{text}' är ingen dag; ange till exempel 2025-04-30.", $"--on: '{text}' is no day; give for example 2025-04-30."));
}
