namespace SmartSpec.Samples.Playing;

/// <summary>Who is told what happens while a scenario is played.</summary>
internal interface IReport
{
    void Opened(Scenario scenario, Stage stage, FileAt? file);

    void Phase(Text title);

    void Step(Played played, Strategy? after);

    void Show(Entry.Show show, Stage stage);

    /// <summary>Time has passed until a day; these events came of it by themselves.</summary>
    void Passed(LocalDate day, IReadOnlyList<RecordedEvent> events, Stage stage);

    void Stopped(Text title, Stage stage, FileAt? file, bool isLast);

    void Ended(Stage stage, FileAt? file);

    void Otherwise(Played played, Scenario scenario, FileAt? file);
}
