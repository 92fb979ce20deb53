using Stateless;
using static SmartSpec.EffortTrigger;
using static SmartSpec.Model.EffortStep;

namespace SmartSpec;

/// <summary>The lifecycle of an effort.</summary>
internal static class EffortLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<EffortStep, EffortTrigger> Table { get; } =
        LifecycleCompiler.Compile<EffortStep, EffortTrigger>("effort", Proposed, Describe);

    /// <summary>Whether an effort in this step can still be worked on.</summary>
    public static bool IsOpen(this EffortStep step) => step < Completed;

    internal static void Describe(StateMachine<EffortStep, EffortTrigger> effort)
    {
        effort.Configure(Proposed).Permit(Prioritise, Prioritised).Permit(Cancel, Cancelled);

        effort.Configure(Prioritised).Permit(Finance, Financed).Permit(Cancel, Cancelled);

        effort.Configure(Financed).Permit(Start, Underway).Permit(LoseFunding, Prioritised).Permit(Cancel, Cancelled);

        effort
            .Configure(Underway)
            .Permit(Pause, Paused)
            .Permit(LoseFunding, Prioritised)
            .Permit(Complete, Completed)
            .Permit(Cancel, Cancelled);

        effort.Configure(Paused).Permit(Resume, Underway).Permit(LoseFunding, Prioritised).Permit(Cancel, Cancelled);
    }
}
