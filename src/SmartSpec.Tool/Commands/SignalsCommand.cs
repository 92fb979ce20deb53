using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows the open signals with what to do next, and how healthy the areas and the strategy are.</summary>
internal static class SignalsCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? on, string? asOf, string? inForceOn)
    {
        var (opened, day) = OnDay.Of(choices, Opened.From(choices, parsed), on, asOf, inForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var open = strategy.OpenSignals().Where(signal => signal.RaisedOn <= day).ToList();
        List<Health> health = [strategy.Health(day), .. strategy.SelectedAreas().Select(area => strategy.HealthOf(area.Id, day))];
        if (!choices.WantsJson(parsed))
        {
            screen.Signals(strategy, open, health, day);
            return Host.AsExpected;
        }

        foreach (var signal in open)
            choices.World.Output.Raised(screen, strategy, signal);
        foreach (var one in health)
            choices.World.Output.Healthy(screen, strategy, one);
        return Host.AsExpected;
    }
}
