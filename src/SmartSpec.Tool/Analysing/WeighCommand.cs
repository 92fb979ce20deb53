using System.CommandLine;
using SmartSpec.Analysis;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>Weighs the assessed areas of a strategy, and shows how much the weights matter.</summary>
internal static class WeighCommand
{
    /// <param name="choices">The choices of every command.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="size">How many are chosen; null for as many as are selected.</param>
    public static int Run(Choices choices, ParseResult parsed, int? size)
    {
        var opened = Opened.Seen(choices, parsed);
        var strategy = opened.Strategy;
        var assessed = strategy.Areas.Where(area => strategy.ScoreOf(area) is not null).Select(area => area.Id).ToList();
        var choice = Weighing
            .Of(strategy, assessed)
            .Then(weighing => weighing.Choose(size ?? Math.Max(1, strategy.SelectedAreas().Count())));
        if (!choice.TryGetValue(out var made))
            throw new BadInputException(Words.Same("weigh: ") + Answers.Why(choice.Refusals));
        if (choices.WantsJson(parsed))
            choices.World.Output.Weighed(made);
        else
            choices.Screen.Weighed(strategy, made, choice.Notes);
        return Host.AsExpected;
    }
}
