namespace SmartSpec.Tool.Screens;

/// <summary>What was corrected and waived, where it matters.</summary>
internal static class Corrections
{
    /// <summary>The object that a fact is part of.</summary>
    public static Subject SubjectOf(Strategy strategy, Fact fact) =>
        fact switch
        {
            Fact.Decided decided => new(SubjectKind.Decision, decided.Decision.Value),
            Fact.Evidenced evidenced => new(SubjectKind.Evidence, evidenced.Evidence.Value),
            Fact.Assessed assessed => Subject.Of(assessed.Area),
            Fact.Raised raised => Subject.Of(raised.Point),
            Fact.Indicated indicated => Subject.Of(indicated.Indicator),
            Fact.Budgeted budgeted => Subject.Of(budgeted.Effort),
            Fact.Funded funded => Subject.Of(funded.Effort),
            Fact.Paid paid => Subject.Of(paid.Effort),
            Fact.Released released => Subject.Of(released.Effort),
            Fact.DemandedBack demanded => Subject.Of(demanded.Effort),
            Fact.Repaid repaid => Subject.Of(repaid.Effort),
            Fact.Attributed attributed => Subject.Of(attributed.Effort),
            Fact.Met met => new(SubjectKind.Meeting, met.Meeting.Value),
            Fact.Called called => new(SubjectKind.Call, called.Call.Value),
            _ => Subject.Of(strategy.Id),
        };

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
