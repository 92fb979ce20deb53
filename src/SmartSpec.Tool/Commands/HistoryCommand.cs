using System.CommandLine;
using System.Text;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Lists the events of a file, after verifying it; as JSON, each event's line, equal to the stored one but for
/// what <see cref="Visible"/> escapes.</summary>
internal static class HistoryCommand
{
    public static int Run(Choices choices, ParseResult parsed, string? asOf)
    {
        var opened = Opened.From(choices, parsed).AsOf(asOf);
        if (choices.WantsJson(parsed))
        {
            foreach (var recorded in opened.History.Events)
                choices.World.Output.WriteJson(Encoding.UTF8.GetString(recorded.Line.Span));
            return Host.AsExpected;
        }

        choices.Screen.Events(opened.Strategy, opened.History);
        choices.Screen.Verified(opened.History, opened.StrategyStorage);
        return Host.AsExpected;
    }
}
