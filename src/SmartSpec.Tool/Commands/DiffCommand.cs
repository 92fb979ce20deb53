using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows what became different between two moments.</summary>
internal static class DiffCommand
{
    public static int Run(Choices choices, ParseResult parsed, string from, string? to)
    {
        var opened = Opened.From(choices, parsed);
        var earlier = opened.View(from, "FROM");
        var later = to is null ? opened.History.Replay() : opened.View(to, "TO").Strategy;
        if (later.Length < earlier.Strategy.Length)
        {
            throw new BadInputException(
                new Words(
                    $"diff: {to} ligger före {from}; ange den tidigare tidpunkten först.",
                    $"diff: {to} is before {from}; give the earlier moment first."
                )
            );
        }

        var differences = earlier.To(later);
        if (choices.WantsJson(parsed))
        {
            foreach (var difference in differences)
                choices.World.Output.WriteDifference(choices.Screen, difference);
            return Host.AsExpected;
        }

        choices.Screen.Differences(differences, earlier.Strategy.Length, later);
        return Host.AsExpected;
    }
}
