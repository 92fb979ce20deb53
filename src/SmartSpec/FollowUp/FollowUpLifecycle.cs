using Stateless;
using static SmartSpec.Model.FollowUpStep;

namespace SmartSpec;

/// <summary>The lifecycle of a follow-up cycle.</summary>
internal static class FollowUpLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<FollowUpStep, FollowUpTrigger> Table { get; } =
        LifecycleCompiler.Compile<FollowUpStep, FollowUpTrigger>("follow-up", Scheduled, Describe);

    internal static void Describe(StateMachine<FollowUpStep, FollowUpTrigger> cycle)
    {
        cycle.Configure(Scheduled).Permit(FollowUpTrigger.Open, Open);

        cycle.Configure(Open).Permit(FollowUpTrigger.Close, Closed);
    }
}
