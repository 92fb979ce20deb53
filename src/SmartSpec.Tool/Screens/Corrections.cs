namespace SmartSpec.Tool.Screens;

/// <summary>What was corrected and waived, where it matters.</summary>
internal static class Corrections
{
    /// <summary>The waivable gates that were passed without being met, with the reasons.</summary>
    public static EquatableArray<Waiver> WaiversOf(Event happened) =>
        happened switch
        {
            StrategyEvent.Closed closed => closed.Waivers,
            ChangeEvent.Approved approved => approved.Waivers,
            FollowUpEvent.Closed closed => closed.Waivers,
            EffortEvent.Completed completed => completed.Waivers,
            _ => [],
        };

    /// <summary>A waiver as a sentence: which condition, and why.</summary>
    public static string Sentence(this Screen screen, Waiver waiver) =>
        screen.Say("Undantag från villkoret ", "Waiver of the condition ")
        + $"{screen.Gate(waiver.Gate)}: {screen.Read(waiver.Reason)}";

    /// <summary>The name of a gate; its code where it has none.</summary>
    private static string Gate(this Screen screen, string gate) =>
        screen.Texts.Of($"gate.{gate}") is var name && name != $"gate.{gate}" ? name : gate;
}
