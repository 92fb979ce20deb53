namespace SmartSpec;

internal static class EnablingRefusals
{
    public static readonly RefusalCode AlwaysRelevant = new(ReasonKind.Rule, "enabling-always-relevant", "enabling-criterion")
    {
        MendedBy = EnablingCommand.Show.Act.Command,
        Mending = Mending.Instead,
    };

    public static readonly RefusalCode[] All = [AlwaysRelevant];
}
