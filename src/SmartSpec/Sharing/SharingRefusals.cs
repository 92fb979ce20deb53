namespace SmartSpec;

internal static class SharingRefusals
{
    public static readonly RefusalCode NotShareable = new(ReasonKind.Input, "not-shareable", "kind", "member");
    public static readonly RefusalCode SharedWithItself = new(ReasonKind.Rule, "shared-with-itself", "strategy")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode SharedObjectEnded = new(ReasonKind.Rule, "shared-object-ended", "object", "step")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode AlreadyShared = new(ReasonKind.Rule, "already-shared", "partnership")
    {
        MendedBy = SharingCommand.End.Act.Command,
    };
    public static readonly RefusalCode AlreadyLinked = new(ReasonKind.Rule, "already-linked", "involvement")
    {
        MendedBy = SharingCommand.Unlink.Act.Command,
    };
    public static readonly RefusalCode PartnershipEnded = new(ReasonKind.Rule, "partnership-ended", "partnership", "from")
    {
        Mending = Mending.Nothing,
    };
    public static readonly RefusalCode InvolvementEnded = new(ReasonKind.Rule, "involvement-ended", "involvement", "from")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode[] All =
    [
        NotShareable,
        SharedWithItself,
        SharedObjectEnded,
        AlreadyShared,
        AlreadyLinked,
        PartnershipEnded,
        InvolvementEnded,
    ];
}
