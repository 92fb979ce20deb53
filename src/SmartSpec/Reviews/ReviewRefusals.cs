namespace SmartSpec;

internal static class ReviewRefusals
{
    public static readonly RefusalCode AlreadyOpen = new(ReasonKind.Rule, "review-open", "review", "area")
    {
        MendedBy = "review.reaffirm",
    };

    public static readonly RefusalCode[] All = [AlreadyOpen];
}
