using Stateless;
using static SmartSpec.FollowUpStep;

namespace SmartSpec;

/// <summary>The lifecycle of a follow-up cycle.</summary>
public static class FollowUpLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static Lifecycle<FollowUpStep, FollowUpTrigger> Table { get; } =
        Lifecycle.Compile<FollowUpStep, FollowUpTrigger>("follow-up", Scheduled, Describe);

    internal static void Describe(StateMachine<FollowUpStep, FollowUpTrigger> cycle)
    {
        cycle.Configure(Scheduled).Permit(FollowUpTrigger.Open, Open);

        cycle.Configure(Open).Permit(FollowUpTrigger.Close, Closed);
    }
}
