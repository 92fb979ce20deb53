using Stateless;
using static SmartSpec.Model.SignalStep;
using static SmartSpec.SignalTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a signal.</summary>
internal static class SignalLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<SignalStep, SignalTrigger> Table { get; } =
        LifecycleCompiler.Compile<SignalStep, SignalTrigger>("signal", Raised, Describe);

    internal static void Describe(StateMachine<SignalStep, SignalTrigger> signal) =>
        signal.Configure(Raised).Permit(Answer, Answered).Permit(Clear, Cleared);
}
