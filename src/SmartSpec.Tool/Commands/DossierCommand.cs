using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows whether the enabling condition is fulfilled on a day.</summary>
internal static class DossierCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? on, string? asOf, string? inForceOn)
    {
        var (opened, day) = OnDay.Of(choices, Opened.From(choices, parsed), on, asOf, inForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var dossier = opened.History.EnablingOn(strategy, day);
        if (choices.WantsJson(parsed))
            choices.World.Output.Dossier(screen, strategy, dossier);
        else
            new DossierScreen(screen, strategy, dossier).Show();
        return Host.AsExpected;
    }
}
