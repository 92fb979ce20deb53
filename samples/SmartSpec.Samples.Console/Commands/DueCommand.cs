using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Shows who owes what by when.</summary>
internal static class DueCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? role, string? on, string? asOf, string? inForceOn)
    {
        var roles = role is null ? null : NextCommand.Read(role);
        var opened = Opened.From(choices, parsed).AsOf(asOf, inForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var day = OnDay.Of(choices, strategy, on, asOf, inForceOn);
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
}
