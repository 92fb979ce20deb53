namespace SmartSpec.Samples.Playing;

/// <summary>Plays a scenario, from where its file left off to its next stop; or whole, where there is no file.</summary>
internal sealed class Play(Scenario scenario, FileAt? file, IReport report)
{
    /// <returns>The exit code.</returns>
    /// <exception cref="BadInputException">The file cannot be read or written, or is not of this scenario.</exception>
    public int ToNextStop()
    {
        var history = file is not null && file.Exists() ? StrategyFile.Read(file) : History.Empty;
        var start = Bookmark.Find(scenario, history, file);
        if (scenario.Entries.Skip(start).Any(entry => entry is Entry.Step))
            file?.CheckThatItCanBeWritten();
        var stage = new Stage(scenario, history);
        report.Opened(scenario, stage, file);
        for (var i = start; i < scenario.Entries.Count; i++)
        {
            if (!Do(scenario.Entries[i], stage))
                return Host.Otherwise;
            if (scenario.Entries[i] is not Entry.Stop stop)
                continue;
            if (file is not null)
                StrategyFile.Write(file, stage.History);
            report.Stopped(stop.Title, stage, file, !scenario.Entries.Skip(i + 1).Any(entry => entry is Entry.Step));
            if (file is not null)
                return Host.AsExpected;
        }

        if (file is not null && stage.History.Length > history.Length)
            StrategyFile.Write(file, stage.History);
        report.Ended(stage, file);
        return Host.AsExpected;
    }

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
            case Entry.Step step:
                var played = stage.Play(step);
                report.Step(played, stage.Strategy);
                if (!played.IsAsExpected)
                {
                    report.Otherwise(played, scenario, file);
                    return false;
                }

                break;
        }

        return true;
    }
}
