using System.CommandLine;
using SmartSpec.Tool.Playing;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>Plays the case that is shipped, or a scenario file.</summary>
internal static class PlayCommands
{
    public static int Kalmar(Choices choices, ParseResult parsed, string? until) =>
        Play(
            choices,
            parsed,
            ScenarioFile.Read("kalmar.json", Resources.Bytes("kalmar.json")),
            its => choices.StorageOf(parsed, its),
            until
        );

    public static int Run(Choices choices, ParseResult parsed, string scenario, string? until)
    {
        var file = FileAt.In(choices.World.Folder, scenario);
        return Play(choices, parsed, ScenarioFile.Read(file.Named, file.Read()), its => choices.Named(parsed, its), until);
    }

    private static int Play(
        Choices choices,
        ParseResult parsed,
        ScenarioFile scenario,
        Func<Id<Strategy>, StrategyStorage?> storage,
        string? until
    )
    {
        var (output, error, screen) = (choices.World.Output, choices.World.Error, choices.Screen);
        IReport report = choices.WantsJson(parsed) ? new JsonReport(output, screen, error) : new ScreenReport(screen, error);
        choices.Writing = storage(scenario.Scenario.Strategy);
        var play = new Play(scenario, choices.Writing, report);
        return until is null ? play.ToNextStop() : play.Until(OnDay.Read(until, "--until"));
    }
}
