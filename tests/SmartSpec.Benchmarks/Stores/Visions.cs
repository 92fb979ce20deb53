using SmartSpec.Testing;

namespace SmartSpec.Benchmarks.Stores;

/// <summary>
/// Strategies to which the same small command is done over and over, so that they get a history and stay as large as they were.
/// </summary>
internal sealed class Visions
{
    private readonly StrategyEngine engine = new(SystemClock.Instance);
    private int number;

    public StrategyEngine Engine => engine;

    public Outcome.Accepted Founded(string id) =>
        (Outcome.Accepted)engine.Found(id, StorySetting.Default.Charter, People.ProcessLead);

    /// <summary>A command that nobody has done before; about 500 bytes as it is recorded.</summary>
    public Command Next() =>
        new StrategyCommand.StateVision(Text.Swedish($"En region där maten är odlad, tillagad och äten nära, utgåva {++number}"));

    public Outcome.Accepted Accepted(Strategy strategy) => (Outcome.Accepted)engine.Execute(strategy, Next(), People.ProcessLead);

    /// <summary>
    /// Appends that follow on each other, decided before any of them is measured; the first founds the strategy.
    /// </summary>
    public List<StoreAppend> Appends(string id, int count)
    {
        var outcome = Founded(id);
        var appends = new List<StoreAppend> { StoreAppend.Of(outcome) };
        while (appends.Count < count)
            appends.Add(StoreAppend.Of(outcome = Accepted(outcome.Strategy)));
        return appends;
    }

    /// <summary>One command done through a service.</summary>
    public static async Task DoAsync(StrategyService service, string id, Command command)
    {
        if (await service.ExecuteAsync(id, command, People.ProcessLead).ConfigureAwait(false) is not Outcome.Accepted)
            throw new InvalidOperationException("Refused.");
    }
}
