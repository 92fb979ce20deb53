using SmartSpec.Testing;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Playing;

/// <summary>Receives what happens while a scenario is played.</summary>
internal interface IReport
{
    void Opened(Scenario scenario, ScenarioRun run, StrategyStorage? storage);

    void Phase(Text title);

    void Step(ScenarioResult played, Strategy? after);

    void Show(ScenarioEntry.Show show, ScenarioRun run);

    /// <summary>Time has passed until a day; these events came of it by themselves.</summary>
    void Passed(LocalDate day, IReadOnlyList<RecordedEvent> events, ScenarioRun run);

    void Stopped(Text title, ScenarioRun run, StrategyStorage? storage, bool isLast);

    void Ended(ScenarioRun run, StrategyStorage? storage);

    void Otherwise(ScenarioResult played, string file, StrategyStorage? storage);
}
