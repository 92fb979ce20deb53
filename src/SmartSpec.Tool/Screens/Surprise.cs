using SmartSpec.Testing;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// Reports which step ended otherwise than expected, where, how, and what to do. The reasons are shown with the step itself.
/// </summary>
internal static class Surprise
{
    public static Words Of(ScenarioResult played, string file, StrategyStorage? storage)
    {
        var step = played.Step;
        var acts = string.Join(", ", ScenarioSentences.Names(step));
        var expected = step.Expected is { } codes ? Refused("nekas", codes) : new("godtas", "accepted");
        var ended = played.Outcome switch
        {
            Outcome.Refused => Refused("nekades", played.Codes),
            Outcome.Repeated repeated => new(
                $"kommandot ”{repeated.Command}” är redan utfört",
                $"the command '{repeated.Command}' has been executed already"
            ),
            Outcome.IdAlreadyUsed used => new(
                $"beteckningen ”{used.Command}” har redan använts till ett annat kommando eller av någon annan",
                $"the identifier '{used.Command}' has been used already, for another command or by another actor"
            ),
            _ => new Words("godtogs", "accepted"),
        };
        return (
            JsonPlaces.At(file, step.Place.Path, step.Place.Line, step.Place.Column)
            + new Words(
                $" ({acts:all}) slutade annorlunda. Väntat: {expected.Swedish:all}. Utfall: {ended.Swedish:all}.",
                $" ({acts:all}) ended otherwise. Expected: {expected.English:all}. Outcome: {ended.English:all}."
            )
        ).Then(
            new Words(
                $"Ändra steget, eller det som väntas av det (\"expect\"), i {file:path}, och spela igen.",
                $"Change the step, or what is expected of it (\"expect\"), in {file:path}, and play again."
            )
                + (
                    storage is null
                        ? Words.Same("")
                        : new(
                            $" Inget från den här körningen har sparats i {storage}.",
                            $" Nothing of this start has been saved in {storage}."
                        )
                )
        );
    }

    private static Words Refused(string swedish, IEnumerable<string> codes)
    {
        var listed = string.Join(", ", codes);
        return new($"{swedish}: {listed:all}", $"refused: {listed:all}");
    }
}
