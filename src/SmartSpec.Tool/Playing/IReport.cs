using SmartSpec.Tool.Keeping;

namespace SmartSpec.Tool.Playing;

/// <summary>Who is told what happens while a scenario is played.</summary>
internal interface IReport
{
    void Opened(Scenario scenario, Stage stage, Keeper? keeper);

    void Phase(Text title);

    void Step(Played played, Strategy? after);

    void Show(Entry.Show show, Stage stage);

    /// <summary>Time has passed until a day; these events came of it by themselves.</summary>
    void Passed(LocalDate day, IReadOnlyList<RecordedEvent> events, Stage stage);

    void Stopped(Text title, Stage stage, Keeper? keeper, bool isLast);

    void Ended(Stage stage, Keeper? keeper);

    void Otherwise(Played played, Scenario scenario, Keeper? keeper);
}
