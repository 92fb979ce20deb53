using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows what an object rests on, or what depends on it.</summary>
internal static class TraceCommand
{
    public static int Run(Choices choices, ParseResult parsed, TraceOptions options)
    {
        var (opened, day) = OnDay.Of(choices, Opened.From(choices, parsed), options.On, options.AsOf, options.InForceOn);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var trace = strategy.TraceOf(
            NamedSubject.Read(strategy, options.Object, "trace"),
            options.Forward ? TraceDirection.ToResults : TraceDirection.ToGrounds,
            day
        );
        if (choices.WantsJson(parsed))
            choices.World.Output.Traced(screen, strategy, trace);
        else
            new TraceScreen(screen, strategy, trace).Show();
        return Host.AsExpected;
    }
}

/// <summary>Options of <see cref="TraceCommand"/>.</summary>
internal sealed record TraceOptions(string Object, bool Forward, string? On, string? AsOf, string? InForceOn);
