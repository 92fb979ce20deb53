using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.Screens;

/// <summary>Says which step ended otherwise than expected, and how.</summary>
internal static class Surprise
{
    public static string Of(Played played, Screen screen)
    {
        var step = played.Step;
        var acts = string.Join(", ", step.Names);
        var expected = step.Expected is { } codes ? screen.Say("nekas: ", "refused: ") + string.Join(", ", codes) : screen.Say("godtas", "accepted");
        var ended = played.Outcome is Outcome.Refused
            ? screen.Say("nekades: ", "refused: ") + string.Join(", ", played.Codes)
            : screen.Say("godtogs", "accepted");
        var first = screen.Say(
            $"Steg {step.Number} (rad {step.Line}, {acts}) slutade annorlunda. Väntat: {expected}. Utfall: {ended}.",
            $"Step {step.Number} (line {step.Line}, {acts}) ended otherwise. Expected: {expected}. Outcome: {ended}.");
        return string.Join('\n', [first, .. played.Reasons.Select(reason => $"- [{reason.Position}] {reason.ToString(screen.Texts)}")]);
    }
}
