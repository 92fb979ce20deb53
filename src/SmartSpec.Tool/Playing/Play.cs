using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Keeping;

namespace SmartSpec.Tool.Playing;

/// <summary>
/// Plays a scenario, from where its file left off to its next stop or a day; or from its beginning, where there is no file.
/// </summary>
internal sealed class Play(Scenario scenario, Keeper? keeper, IReport report)
{
    /// <summary>Plays to the next stop; whole, where there is no file.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">The file cannot be read or written, or is not of this scenario.</exception>
    public int ToNextStop() => From(Kept(), null);

    /// <summary>Plays past the stops to the end of a day; where the scenario ends before it, time passes until the day.</summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">
    /// The file cannot be read or written, or is not of this scenario; or the day is before what has been played, or before the
    /// scenario begins.
    /// </exception>
    public int Until(LocalDate day)
    {
        var history = Kept();
        var first = scenario.DayOf(scenario.Steps.First());
        if (day < first)
        {
            throw new BadInputException(
                new Words(
                    $"--until: scenariot '{scenario.Name}' börjar {first:uuuu-MM-dd}; ange den dagen eller en senare.",
                    $"--until: the scenario '{scenario.Name}' begins on {first:uuuu-MM-dd}; give that day or a later one."
                )
            );
        }

        if (history.Length > 0 && scenario.Zone.DayOf(history.Events[^1].Envelope.At) is var come && day < come)
            throw OnDay.Passed(come, keeper);

        return From(history, day);
    }

    private History Kept() => keeper is not null && keeper.Exists() ? keeper.Read() : History.Empty;

    private int From(History history, LocalDate? until)
    {
        var start = Bookmark.Find(scenario, history, keeper);
        var end = until is { } last ? EndOf(last, start) : scenario.Entries.Count;
        if (
            history.Length > 0
            && scenario.Entries.Skip(start).OfType<Entry.Step>().FirstOrDefault() is { } next
            && next.At < history.Events[^1].Envelope.At
        )
            throw Past(next, history);
        if (until is not null || scenario.Entries.Skip(start).Any(entry => entry is Entry.Step))
            keeper?.CheckThatItCanBeWritten();
        var stage = new Stage(scenario, history);
        report.Opened(scenario, stage, keeper);
        for (var i = start; i < end; i++)
        {
            if (!Do(scenario.Entries[i], stage))
                return Host.Otherwise;
            if (scenario.Entries[i] is not Entry.Stop stop)
                continue;
            var pausing = until is null ? keeper : null;
            Keep(pausing, stage.History);
            report.Stopped(stop.Title, stage, pausing, !scenario.Entries.Skip(i + 1).Any(entry => entry is Entry.Step));
            if (pausing is not null)
                return Host.AsExpected;
        }

        if (until is { } day)
            report.Passed(day, stage.LetPass(day), stage);
        if (stage.History.Length > history.Length)
            Keep(keeper, stage.History);
        report.Ended(stage, keeper);
        return Host.AsExpected;
    }

    /// <summary>That the strategy has been settled past the scenario's next step.</summary>
    private BadInputException Past(Entry.Step next, History history)
    {
        var (step, come) = (scenario.DayOf(next), scenario.Zone.DayOf(history.Events[^1].Envelope.At));
        return new(
            new Words(
                $"{keeper}: strategin har kommit till {come:uuuu-MM-dd}, och scenariots nästa steg är från {step:uuuu-MM-dd}. ",
                $"{keeper}: the strategy has come to {come:uuuu-MM-dd}, and the scenario's next step is of {step:uuuu-MM-dd}. "
            )
                + keeper!.StartOver
                + Words.Same(".")
        );
    }

    /// <summary>Where to end so that the last step is of the day or before, and no heading stands over nothing.</summary>
    private int EndOf(LocalDate day, int start)
    {
        var end = start;
        while (end < scenario.Entries.Count && !IsAfter(scenario.Entries[end], day))
            end++;
        while (end < scenario.Entries.Count && end > start && scenario.Entries[end - 1] is Entry.Phase)
            end--;
        return end;
    }

    private bool IsAfter(Entry entry, LocalDate day) =>
        entry switch
        {
            Entry.Step step => scenario.DayOf(step) > day,
            Entry.Pass pass => pass.Day > day,
            _ => false,
        };

    private static void Keep(Keeper? keeper, History history) => keeper?.Write(history);

    private bool Do(Entry entry, Stage stage)
    {
        switch (entry)
        {
            case Entry.Phase phase:
                report.Phase(phase.Title);
                break;
            case Entry.Show show:
                report.Show(show, stage);
                break;
            case Entry.Pass pass:
                report.Passed(pass.Day, stage.LetPass(pass.Day), stage);
                break;
            case Entry.Step step:
                var played = stage.Play(step);
                report.Step(played, stage.Strategy);
                if (!played.IsAsExpected)
                {
                    report.Otherwise(played, scenario, keeper);
                    return false;
                }

                break;
        }

        return true;
    }
}
