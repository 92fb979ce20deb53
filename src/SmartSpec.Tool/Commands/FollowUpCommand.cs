using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows the follow-up cycles with their reports.</summary>
internal static class FollowUpCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? on, string? asOf, string? inForceOn)
    {
        var (opened, day) = OnDay.Of(choices, Opened.From(choices, parsed), on, asOf, inForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        if (choices.WantsJson(parsed))
        {
            foreach (var cycle in strategy.Cycles)
                choices.World.Output.FollowedUp(screen, strategy, cycle, day);
            return Host.AsExpected;
        }

        screen.FollowUp(strategy, day);
        return Host.AsExpected;
    }
}
