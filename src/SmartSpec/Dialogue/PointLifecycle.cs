using Stateless;
using static SmartSpec.Model.PointStep;
using static SmartSpec.PointTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a point.</summary>
internal static class PointLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<PointStep, PointTrigger> Table { get; } =
        LifecycleCompiler.Compile<PointStep, PointTrigger>("point", Raised, Describe);

    internal static void Describe(StateMachine<PointStep, PointTrigger> point) =>
        point.Configure(Raised).Permit(Answer, Answered);
}
