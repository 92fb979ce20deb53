namespace SmartSpec;

internal static class CorrectionRefusals
{
    public static readonly RefusalCode NothingToCorrect = new(ReasonKind.Rule, "nothing-to-correct", "event")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NothingRecorded = new(ReasonKind.Rule, "nothing-recorded", "effort")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode IndicatorDecided = new(ReasonKind.Rule, "indicator-decided", "indicator", "plan")
    {
        MendedBy = ChangeCommand.Propose.Act.Command,
        Mending = Mending.Instead,
    };
    public static readonly RefusalCode BudgetDecided = new(ReasonKind.Rule, "budget-decided", "effort", "plan")
    {
        MendedBy = EffortCommand.Budget.Act.Command,
        Mending = Mending.Instead,
    };
    public static readonly RefusalCode DemandDecided = new(ReasonKind.Rule, "demand-decided", "demand", "decision")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode PeriodDecided = new(ReasonKind.Rule, "period-decided", "strategy")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NotCorrecting = new(ReasonKind.Rule, "decision-not-correcting", "decision", "fixed", "on")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode OutsidePeriod = new(ReasonKind.Rule, "outside-corrected-period", "items")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DecidedAfter = new(ReasonKind.Rule, "decided-after", "decision", "on", "items")
    {
        Mending = Mending.Input,
    };

    public static readonly RefusalCode[] All =
    [
        NothingToCorrect,
        NothingRecorded,
        IndicatorDecided,
        BudgetDecided,
        DemandDecided,
        PeriodDecided,
        NotCorrecting,
        OutsidePeriod,
        DecidedAfter,
    ];
}
