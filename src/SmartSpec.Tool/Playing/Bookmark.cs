using SmartSpec.Testing;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Playing;

/// <summary>Where to go on in a scenario, by the steps whose events are in the history.</summary>
internal static class Bookmark
{
    /// <summary>The position of the entry to go on with; the number of entries where all has been played.</summary>
    /// <exception cref="BadInputException">The history is not one of this scenario.</exception>
    public static int Find(ScenarioFile file, History history, StrategyStorage? storage)
    {
        var scenario = file.Scenario;
        if (history.Length == 0)
            return 0;
        var stored = history.Events[0].Envelope.Strategy;
        if (stored != scenario.Strategy)
        {
            throw Foreign(
                storage,
                new(
                    $"detta är strategin ”{stored}”; scenariot ”{scenario.Name}” grundar ”{scenario.Strategy}”",
                    $"this is the strategy '{stored}'; the scenario '{scenario.Name}' founds '{scenario.Strategy}'"
                )
            );
        }

        var played = history
            .Events.Select(recorded => recorded.Envelope.Command.Value)
            .Distinct()
            .Where(command => command.StartsWith($"{scenario.Name}-step-", StringComparison.Ordinal))
            .ToHashSet();
        var accepted = scenario.Steps.Where(step => step.IsToBeAccepted).ToList();
        if (
            played.Count == 0
            || !accepted.Take(played.Count).Select(step => scenario.CommandOf(step).Value).ToHashSet().SetEquals(played)
        )
        {
            throw Foreign(
                storage,
                new(
                    $"den här historiken över ”{stored}” har inte skapats av scenariot ”{scenario.Name}” så som det ser "
                        + $"ut i {file.Name:path}",
                    $"this history of '{stored}' was not made by the scenario '{scenario.Name}' as it is in {file.Name:path}"
                )
            );
        }

        return After(scenario, accepted[played.Count - 1]);
    }

    private static BadInputException Foreign(StrategyStorage? storage, Words why) =>
        new(
            Words.Same($"{storage}: ")
                + why
                + Words.Same(". ")
                + storage!.StartOver
                + new Words($", eller välj en annan med {storage.Option}.", $", or choose another with {storage.Option}.")
        );

    /// <summary>
    /// After the last accepted step; and past the stop that follows where nothing was left to accept before it.
    /// </summary>
    private static int After(Scenario scenario, ScenarioEntry.Step last)
    {
        var next = scenario.Entries.ToList().IndexOf(last) + 1;
        for (var i = next; i < scenario.Entries.Count; i++)
        {
            if (scenario.Entries[i] is ScenarioEntry.Stop)
                return i + 1;
            if (scenario.Entries[i] is ScenarioEntry.Step { IsToBeAccepted: true })
                return next;
        }

        return scenario.Entries.Count;
    }
}
