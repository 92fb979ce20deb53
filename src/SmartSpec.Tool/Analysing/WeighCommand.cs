using System.CommandLine;
using System.Globalization;
using SmartSpec.Analysis;
using SmartSpec.Analysis.Pictures;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>Weighs the assessed areas of a strategy, and shows how much the weights matter; or writes a picture of it.</summary>
internal static class WeighCommand
{
    /// <param name="choices">The choices of every command.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="size">How many are chosen; null for as many as were selected.</param>
    /// <param name="asOf">The moment by which it was recorded; null for now.</param>
    /// <param name="named">The file that is written; null to show the result.</param>
    public static int Run(Choices choices, ParseResult parsed, string? size, string? asOf, string? named)
    {
        var written = OutFile.Of(choices, named, OutFile.Picture);
        var opened = Opened.Seen(choices, parsed, asOf);
        var areas = WeighedAreas.Of(opened.Strategy);
        if (areas.Areas.Count == 0)
            throw new BadInputException(
                Words.Same($"{opened.StrategyStorage}: ")
                    + new Words(
                        "inget område är bedömt efter alla kriterier i processdefinitionen. Bedöm områdena först.",
                        "no area is assessed by every criterion of the process definition. Assess the areas first."
                    )
            );
        var choice = areas.Weighing(choices.Screen, opened.Strategy).Then(weighing => weighing.Choose(Size(size, areas)));
        if (!choice.TryGetValue(out var made))
            throw new BadInputException(Words.Same($"{opened.StrategyStorage}: ") + Answers.Why(choice.Refusals));
        if (written is not null)
            OutFile.Write(choices, parsed, written, WeightIntervalBars.Of(made, choices.Screen.Texts));
        else if (choices.WantsJson(parsed))
            choices.World.Output.Weighed(made);
        else
            choices.Screen.Weighed(made, areas, choice.Notes);
        return Host.AsExpected;
    }

    private static int Size(string? named, WeighedAreas areas)
    {
        if (named is null)
            return areas.Selected;
        return
            int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && size >= 1
            && size <= areas.Areas.Count
            ? size
            : throw new BadInputException(
                new Words(
                    $"--choose: ”{named}” går inte; ange ett heltal från 1 till {areas.Areas.Count}.",
                    $"--choose: '{named}' cannot be; expected a whole number from 1 to {areas.Areas.Count}."
                )
            );
    }
}
