using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows the status of the strategy.</summary>
internal static class StatusCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? asOf, string? inForceOn)
    {
        var opened = Opened.Seen(choices, parsed, asOf, inForceOn);
        if (choices.WantsJson(parsed))
        {
            choices.World.Output.Status(choices.Screen, opened.Strategy, opened.History);
            return Host.AsExpected;
        }

        var steps = asOf is null && inForceOn is null ? CheckpointsScreen.Waiting(opened.Engine, opened.Strategy) : [];
        choices.Screen.Status(opened.Strategy, opened.History, OnDay.Shown(opened, asOf, inForceOn), steps);
        choices.Screen.Verified(opened.History, opened.StrategyStorage);
        return Host.AsExpected;
    }
}
