using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Lets what has fallen due by today happen, and saves it.</summary>
internal static class SettleCommand
{
    public static int Run(Choices choices, ParseResult parsed, bool acrossGap)
    {
        var (storage, screen) = (Opened.Existing(choices, parsed), choices.Screen);
        var history = Opened.Read(storage);
        var (strategy, engine) = (history.Replay(), Opened.Settlement(choices.World.Clock));
        var outcome = acrossGap ? engine.SettleAcrossGap(strategy, Opened.Operator) : engine.Settle(strategy);
        if (!acrossGap && Opened.FarAheadIn(engine, outcome) is { } far)
            throw new BadInputException(Opened.FarAheadOf(far)) { Exit = Host.Otherwise };
        var settled = history.Append(outcome);
        if (settled.Length > history.Length)
        {
            choices.Writing = storage;
            storage.CheckThatItCanBeWritten();
            storage.Write(settled);
        }

        var day = strategy.Charter.Zone.DayOf(Instant.Max(choices.World.Clock.GetCurrentInstant(), strategy.RecordedAt));
        var events = ((Outcome.Accepted)outcome).Events;
        if (choices.WantsJson(parsed))
        {
            choices.World.Output.Passed(day, events);
            return Host.AsExpected;
        }

        screen.Passed(outcome.Strategy, day, events);
        screen.Verified(settled, storage);
        return Host.AsExpected;
    }
}
