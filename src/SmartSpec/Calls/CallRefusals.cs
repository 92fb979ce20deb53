namespace SmartSpec;

internal static class CallRefusals
{
    public static readonly RefusalCode NotSelected = new(ReasonKind.Rule, "area-not-selected", "area")
    {
        MendedBy = AreaCommand.Select.Act.Command,
    };
    public static readonly RefusalCode OtherAreas = new(ReasonKind.Rule, "call-for-other-areas", "call", "area", "ended", "own")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NotOpen = new(ReasonKind.Rule, "call-not-open", "call", "opens", "closes")
    {
        Mending = Mending.Time,
    };

    public static readonly RefusalCode[] All = [NotSelected, OtherAreas, NotOpen];
}
