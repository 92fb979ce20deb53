using Stateless;
using static SmartSpec.EvaluationTrigger;
using static SmartSpec.Model.EvaluationStep;

namespace SmartSpec;

/// <summary>The lifecycle of an evaluation.</summary>
internal static class EvaluationLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<EvaluationStep, EvaluationTrigger> Table { get; } =
        LifecycleCompiler.Compile<EvaluationStep, EvaluationTrigger>("evaluation", Planned, Describe);

    /// <summary>Whether an evaluation in this step is neither concluded nor cancelled.</summary>
    public static bool IsOpen(this EvaluationStep step) => step < Concluded;

    internal static void Describe(StateMachine<EvaluationStep, EvaluationTrigger> evaluation)
    {
        evaluation.Configure(Planned).Permit(Commission, Commissioned).Permit(Cancel, Cancelled);

        evaluation.Configure(Commissioned).Permit(Begin, Underway).Permit(Cancel, Cancelled);

        evaluation.Configure(Underway).Permit(Report, Reported).Permit(Cancel, Cancelled);

        evaluation.Configure(Reported).Permit(Return, Underway).Permit(Conclude, Concluded).Permit(Cancel, Cancelled);
    }
}
