using System.CommandLine;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>Shows how the strategy stands.</summary>
internal static class StatusCommand
{
    public static int Run(Choices choices, ParseResult parsed)
    {
        var opened = Opened.From(choices, parsed);
        var screen = choices.ScreenOf(parsed);
        if (choices.WantsJson(parsed))
        {
            Json(choices.World.Output, screen, opened);
            return Host.AsExpected;
        }

        screen.Status(opened.Strategy);
        screen.Verified(opened.History, opened.File);
        return Host.AsExpected;
    }

    private static void Json(TextWriter output, Screen screen, Opened opened)
    {
        var strategy = opened.Strategy;
        var sums = strategy.FundingRows().Sum();
        output.WriteJson(line =>
        {
            line.WriteString("strategy", strategy.Id.Value);
            line.WriteString("name", screen.Read(strategy.Charter.Name));
            line.WriteString("step", screen.StepOf(strategy, Subject.Of(strategy.Id)));
            line.WriteString("currency", strategy.Charter.Currency.Code);
            line.WriteNumber("budget", sums.Budget);
            line.WriteNumber("committed", sums.Committed);
            line.WriteNumber("paid", sums.Paid);
            line.WriteNumber("length", opened.History.Length);
            line.WriteString("head", opened.History.Events[^1].Hash.ToString());
        });
        foreach (var subject in Subjects(strategy))
            output.WriteJson(line =>
            {
                line.WriteString("subject", subject.ToString());
                line.WriteString("name", screen.NameOf(strategy, subject));
                line.WriteString("step", screen.StepOf(strategy, subject));
            });
    }

    private static IEnumerable<Subject> Subjects(Strategy strategy) =>
    [
        .. strategy.Areas.Select(area => Subject.Of(area.Id)), .. strategy.Plans.Select(plan => Subject.Of(plan.Id)),
        .. strategy.Efforts.Select(effort => Subject.Of(effort.Id)),
    ];
}
