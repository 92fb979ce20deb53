using System.CommandLine;

namespace SmartSpec.Samples.Commands;

/// <summary>A kept strategy as it stands today: read, verified, and settled in memory.</summary>
internal sealed record Opened(FileAt File, History History, Strategy Strategy, StrategyEngine Engine)
{
    public static Opened From(Choices choices, ParseResult parsed)
    {
        var file = choices.FileOf(parsed);
        var history = StrategyFile.Read(file);
        if (history.Length == 0)
            throw new BadInputException($"{file}: the history is empty; expected a founded strategy.");
        var engine = new StrategyEngine(choices.World.Clock, new GuidIds(choices.World.Clock));
        return new(file, history, engine.Settle(history.Replay()).Strategy, engine);
    }
}
