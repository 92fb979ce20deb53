namespace SmartSpec;

internal static class IndicatorRefusals
{
    public static readonly RefusalCode OnlyOutputs = new(ReasonKind.Rule, "only-outputs-have-efforts", "indicator")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode AgainstDirection = new(ReasonKind.Input, "target-against-direction", "baseline", "target");
    public static readonly RefusalCode Closed = new(ReasonKind.Rule, "indicator-closed", "indicator")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode Fixed = new(ReasonKind.Rule, "indicator-fixed", "indicator", "plan")
    {
        MendedBy = PlanCommand.Draft.ActOf(PlanKind.Development).Key,
    };
    public static readonly RefusalCode NoBound = new(ReasonKind.Input, "no-bound", "indicator", "bound", "unit");
    public static readonly RefusalCode BoundCycle = new(ReasonKind.Input, "bounds-in-cycle", "indicator", "bound");
    public static readonly RefusalCode OverBound = new(ReasonKind.Rule, "over-bound", "indicator", "on", "value", "bound", "most")
    {
        MendedBy = IndicatorCommand.Revise.Act.Command,
    };
    public static readonly RefusalCode AlreadyMeasured = new(ReasonKind.Rule, "already-measured", "indicator", "on")
    {
        MendedBy = IndicatorCommand.Revise.Act.Command,
        Mending = Mending.Instead,
    };
    public static readonly RefusalCode NotMeasured = new(ReasonKind.Rule, "not-measured", "indicator", "on")
    {
        MendedBy = IndicatorCommand.Measure.Act.Command,
    };
    public static readonly RefusalCode SameValue = new(ReasonKind.Rule, "same-value", "indicator", "on")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode[] All =
    [
        OnlyOutputs,
        AgainstDirection,
        Closed,
        Fixed,
        NoBound,
        BoundCycle,
        OverBound,
        AlreadyMeasured,
        NotMeasured,
        SameValue,
    ];
}
