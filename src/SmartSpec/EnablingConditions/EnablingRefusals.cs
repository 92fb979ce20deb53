namespace SmartSpec;

internal static class EnablingRefusals
{
    public static readonly RefusalCode AlwaysRelevant = new(ReasonKind.Input, "enabling-always-relevant", "enabling-criterion");

    public static readonly RefusalCode[] All = [AlwaysRelevant];
}
