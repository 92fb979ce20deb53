using Stateless;
using static SmartSpec.ChangeTrigger;
using static SmartSpec.Model.ChangeStep;

namespace SmartSpec;

/// <summary>The lifecycle of a change.</summary>
internal static class ChangeLifecycle
{
    /// <summary>The table of which step each trigger leads to.</summary>
    public static LifecycleTable<ChangeStep, ChangeTrigger> Table { get; } =
        LifecycleCompiler.Compile<ChangeStep, ChangeTrigger>("change", Proposed, Describe);

    /// <summary>
    /// Whether a change in this step has neither taken effect nor been rejected, withdrawn or rescinded, nor lapsed.
    /// </summary>
    public static bool IsOpen(this ChangeStep step) => step <= Approved;

    internal static void Describe(StateMachine<ChangeStep, ChangeTrigger> change)
    {
        change.Configure(Proposed).Permit(Assess, Assessed).Permit(Withdraw, Withdrawn).Permit(Lapse, Lapsed);

        change
            .Configure(Assessed)
            .Permit(Approve, Approved)
            .Permit(Reject, Rejected)
            .Permit(Withdraw, Withdrawn)
            .Permit(Lapse, Lapsed);

        change.Configure(Approved).Permit(TakeEffect, InEffect).Permit(Rescind, Rescinded).Permit(Lapse, Lapsed);
    }
}
