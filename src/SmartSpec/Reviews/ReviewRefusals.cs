namespace SmartSpec;

internal static class ReviewRefusals
{
    public static readonly RefusalCode AlreadyOpen = new(ReasonKind.Rule, "review-open", "review", "area")
    {
        MendedBy = ReviewCommand.Reaffirm.Act.Command,
    };

    public static readonly RefusalCode[] All = [AlreadyOpen];
}
