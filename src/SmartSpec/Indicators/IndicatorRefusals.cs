namespace SmartSpec;

internal static class IndicatorRefusals
{
    public static readonly RefusalCode OnlyOutputs = new(ReasonKind.Rule, "only-outputs-have-efforts", "indicator");
    public static readonly RefusalCode AgainstDirection = new(ReasonKind.Input, "target-against-direction", "baseline", "target");
    public static readonly RefusalCode Closed = new(ReasonKind.Rule, "indicator-closed", "indicator");
    public static readonly RefusalCode Fixed = new(ReasonKind.Rule, "indicator-fixed", "indicator", "plan") { MendedBy = "development-plan.draft" };

    public static readonly RefusalCode[] All = [OnlyOutputs, AgainstDirection, Closed, Fixed];
}
