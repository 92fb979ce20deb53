using SmartSpec.Testing;
using SmartSpec.Tool.Commands;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Playing;

/// <summary>
/// Plays a scenario, from where its file left off to its next stop or a day; or from its beginning, where there is no file.
/// </summary>
internal sealed class Play(ScenarioFile file, StrategyStorage? storage, IReport report)
{
    private readonly Scenario scenario = file.Scenario;

    /// <summary>Plays to the next stop; whole, where there is no file.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">The file cannot be read or written, or is not of this scenario.</exception>
    public int ToNextStop() => From(Stored(), null);

    /// <summary>Plays past the stops to the end of a day; where the scenario ends before it, time passes until the day.</summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">
    /// The file cannot be read or written, or is not of this scenario; or the day is before what has been played, or before the
    /// scenario begins.
    /// </exception>
    public int Until(LocalDate day)
    {
        var history = Stored();
        var first = DayOf(scenario.Steps.First());
        if (day < first)
        {
            throw new BadInputException(
                new Words(
                    $"--until: scenariot ”{scenario.Name}” börjar {first:uuuu-MM-dd}; ange den dagen eller en senare.",
                    $"--until: the scenario '{scenario.Name}' begins on {first:uuuu-MM-dd}; give that day or a later one."
                )
            );
        }

        if (history.Length > 0 && scenario.Zone.DayOf(history.Events[^1].Envelope.At) is var come && day < come)
            throw OnDay.Passed(come, storage);

        return From(history, day);
    }

    private History Stored() => storage is not null && storage.Exists() ? storage.Read() : History.Empty;

    private int From(History history, LocalDate? until)
    {
        var start = Bookmark.Find(file, history, storage);
        var end = until is { } last ? EndOf(last, start) : scenario.Entries.Count;
        if (
            history.Length > 0
            && scenario.Entries.Skip(start).OfType<ScenarioEntry.Step>().FirstOrDefault() is { } next
            && next.At < history.Events[^1].Envelope.At
        )
            throw Past(next, history);
        if (until is not null || scenario.Entries.Skip(start).Any(entry => entry is ScenarioEntry.Step))
            storage?.CheckThatItCanBeWritten();
        var run = new ScenarioRun(scenario, history);
        report.Opened(scenario, run, storage);
        for (var i = start; i < end; i++)
        {
            if (!Do(scenario.Entries[i], run))
                return Host.Otherwise;
            if (scenario.Entries[i] is not ScenarioEntry.Stop stop)
                continue;
            var pausing = until is null ? storage : null;
            Keep(pausing, run.History);
            report.Stopped(stop.Title, run, pausing, !scenario.Entries.Skip(i + 1).Any(entry => entry is ScenarioEntry.Step));
            if (pausing is not null)
                return Host.AsExpected;
        }

        if (until is { } day)
            report.Passed(day, run.Pass(day), run);
        if (run.History.Length > history.Length)
            Keep(storage, run.History);
        report.Ended(run, storage);
        return Host.AsExpected;
    }

    /// <summary>That the strategy has been settled past the scenario's next step.</summary>
    private BadInputException Past(ScenarioEntry.Step next, History history)
    {
        var (step, come) = (DayOf(next), scenario.Zone.DayOf(history.Events[^1].Envelope.At));
        return new(
            new Words(
                $"{storage}: strategin har kommit till {come:uuuu-MM-dd}, och scenariots nästa steg är från {step:uuuu-MM-dd}. ",
                $"{storage}: the strategy has come to {come:uuuu-MM-dd}, and the scenario's next step is of {step:uuuu-MM-dd}. "
            )
                + storage!.StartOver
                + Words.Same(".")
        );
    }

    /// <summary>Where to end so that the last step is of the day or before, and no heading is left without steps.</summary>
    private int EndOf(LocalDate day, int start)
    {
        var end = start;
        while (end < scenario.Entries.Count && !IsAfter(scenario.Entries[end], day))
            end++;
        while (end < scenario.Entries.Count && end > start && scenario.Entries[end - 1] is ScenarioEntry.Phase)
            end--;
        return end;
    }

    private bool IsAfter(ScenarioEntry entry, LocalDate day) =>
        entry switch
        {
            ScenarioEntry.Step step => DayOf(step) > day,
            ScenarioEntry.Pass pass => pass.Day > day,
            _ => false,
        };

    private LocalDate DayOf(ScenarioEntry.Step step) => scenario.Zone.DayOf(step.At);

    private static void Keep(StrategyStorage? storage, History history) => storage?.Write(history);

    private bool Do(ScenarioEntry entry, ScenarioRun run)
    {
        switch (entry)
        {
            case ScenarioEntry.Phase phase:
                report.Phase(phase.Title);
                break;
            case ScenarioEntry.Show show:
                report.Show(show, run);
                break;
            case ScenarioEntry.Pass pass:
                report.Passed(pass.Day, run.Pass(pass.Day), run);
                break;
            case ScenarioEntry.Step step:
                var played = run.Do(step);
                report.Step(played, run.Strategy);
                if (!played.IsAsExpected)
                {
                    report.Otherwise(played, file.Name, storage);
                    return false;
                }

                break;
        }

        return true;
    }
}
