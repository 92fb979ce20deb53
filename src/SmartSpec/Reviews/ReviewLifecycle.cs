using Stateless;
using static SmartSpec.Model.ReviewStep;
using static SmartSpec.ReviewTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a selection review.</summary>
internal static class ReviewLifecycle
{
    /// <summary>The table of which step each trigger leads to.</summary>
    public static LifecycleTable<ReviewStep, ReviewTrigger> Table { get; } =
        LifecycleCompiler.Compile<ReviewStep, ReviewTrigger>("review", Open, Describe);

    internal static void Describe(StateMachine<ReviewStep, ReviewTrigger> review) =>
        review.Configure(Open).Permit(Reaffirm, Reaffirmed).Permit(EndByChange, Changed);
}
