using Stateless;
using static SmartSpec.Model.ReportStep;
using static SmartSpec.ReportTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a report of a follow-up cycle.</summary>
internal static class ReportLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<ReportStep, ReportTrigger> Table { get; } =
        LifecycleCompiler.Compile<ReportStep, ReportTrigger>("report", Due, Describe);

    internal static void Describe(StateMachine<ReportStep, ReportTrigger> report)
    {
        report.Configure(Due).Permit(Submit, Submitted).Permit(Excuse, Excused);

        report.Configure(Submitted).Permit(Accept, Accepted).Permit(Return, Due);
    }
}
