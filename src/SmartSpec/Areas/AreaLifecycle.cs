using Stateless;
using static SmartSpec.AreaTrigger;
using static SmartSpec.Model.AreaStep;

namespace SmartSpec;

/// <summary>
/// The lifecycle of a knowledge area, through the three phases. The strategy as a whole has no phase.
/// </summary>
internal static class AreaLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<AreaStep, AreaTrigger> Table { get; } =
        LifecycleCompiler.Compile<AreaStep, AreaTrigger>("area", Proposed, Describe);

    /// <summary>Whether an area in this step has been selected and has not ended.</summary>
    internal static bool IsSelected(this AreaStep step) => step is DevelopmentPlanning or ActionPlanning or Implementing;

    /// <summary>Whether an area in this step is a candidate that can still be worked on.</summary>
    internal static bool IsCandidate(this AreaStep step) => step is Proposed or UnderAnalysis or Nominated;

    internal static void Describe(StateMachine<AreaStep, AreaTrigger> area)
    {
        // Area selection
        area.Configure(Proposed).Permit(BeginAnalysis, UnderAnalysis).Permit(Withdraw, Withdrawn);

        area.Configure(UnderAnalysis).Permit(Nominate, Nominated).Permit(Withdraw, Withdrawn);

        area.Configure(Nominated).Permit(Select, DevelopmentPlanning).Permit(Deselect, Deselected).Permit(Return, UnderAnalysis);

        area.Configure(Deselected).Permit(Reconsider, UnderAnalysis);

        // Development plan
        area.Configure(DevelopmentPlanning)
            .Permit(DevelopmentPlanInForce, ActionPlanning)
            .Permit(Retire, Retired)
            .Permit(Merge, Merged)
            .Permit(AreaTrigger.Split, AreaStep.Split)
            .Permit(Close, Closed);

        // Action plan
        area.Configure(ActionPlanning)
            .Permit(ActionPlanInForce, Implementing)
            .Permit(Retire, Retired)
            .Permit(Merge, Merged)
            .Permit(AreaTrigger.Split, AreaStep.Split)
            .Permit(Close, Closed);

        area.Configure(Implementing)
            .Permit(Retire, Retired)
            .Permit(Merge, Merged)
            .Permit(AreaTrigger.Split, AreaStep.Split)
            .Permit(Close, Closed);
    }
}
