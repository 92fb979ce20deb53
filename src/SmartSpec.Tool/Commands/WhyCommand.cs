using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows why an area was chosen and others were not, or why it was not.</summary>
internal static class WhyCommand
{
    public static int Run(Choices choices, ParseResult parsed, string area, string? on, string? asOf, string? inForceOn)
    {
        var (opened, day) = OnDay.Of(choices, Opened.From(choices, parsed), on, asOf, inForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var choice = strategy.WhyOf(NamedSubject.Read(strategy, area, "why", SubjectKind.Area).Id, day);
        if (choices.WantsJson(parsed))
            choices.World.Output.Chosen(screen, strategy, choice);
        else
            new WhyScreen(screen, strategy, choice).Show();
        return Host.AsExpected;
    }
}
