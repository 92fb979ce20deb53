using System.Globalization;
using SmartSpec.Testing;

namespace SmartSpec.Chaos;

/// <summary>The strategies of a run: followed up monthly, looked over daily, so that something falls due by itself.</summary>
internal static class Case
{
    private const int Count = 12;
    private static readonly Duration Ago = Duration.FromDays(20);

    public static IReadOnlyList<Id<Strategy>> Strategies { get; } =
    [.. Enumerable.Range(1, Count).Select(number => new Id<Strategy>($"region-{number}"))];

    /// <summary>Whether a command is one of those with which the strategies came.</summary>
    public static bool IsImported(Id<Command> command) => command.Value is "found" or "prepare" or "launch";

    /// <summary>Founds and launches every strategy, some days ago.</summary>
    public static async Task FoundAsync(IStrategyStore store, Instant now)
    {
        var setting = StorySetting.Default.Under(document =>
            document with
            {
                FollowUp = new(1, new(1, 1)),
                Signals = ProcessDefinition.Default.Document.Signals! with { EveryDays = 1 },
            }
        );
        var engine = new StrategyEngine(new FakeClock(now - Ago), new SequentialIds());
        foreach (var strategy in Strategies)
        {
            var founded = engine.Found(strategy, setting.Charter, People.ProcessLead, setting.Definition, "found");
            var prepared = engine.Execute(
                founded.Strategy,
                [
                    new OrganisationCommand.Register(
                        Known.Council,
                        Text.Swedish("Regionfullmäktige"),
                        Helix.PublicSector,
                        Place.County
                    ),
                    new StrategyCommand.StateVision(Text.Swedish("En region som lär")),
                    new StrategyCommand.AppointManagingBody(Known.Council),
                    new StrategyCommand.AddGoal(Known.Goal, Text.Swedish("Hållbar tillväxt")),
                    new StrategyCommand.AlignWithSdgs([9]),
                ],
                People.ProcessLead,
                "prepare"
            );
            var launched = engine.Execute(
                prepared.Strategy,
                [
                    new DecisionCommand.Record(
                        Known.LaunchDecision,
                        Known.Council,
                        (now - Ago).InUtc().Date,
                        "EXEMPEL-1",
                        Text.Swedish("Beredd")
                    ),
                    new StrategyCommand.Launch(Known.LaunchDecision),
                ],
                People.Board,
                "launch"
            );
            if (launched is not Outcome.Accepted)
                throw new InvalidOperationException($"{strategy} could not be launched: {launched}");
            var history = History.Empty.Append(founded).Append(prepared).Append(launched);
            if (await store.ImportAsync(history) is not AppendResult.Appended)
                throw new InvalidOperationException($"{strategy} could not be stored.");
        }
    }
}
