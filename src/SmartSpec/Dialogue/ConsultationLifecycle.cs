using Stateless;
using static SmartSpec.ConsultationTrigger;
using static SmartSpec.Model.ConsultationStep;

namespace SmartSpec;

/// <summary>The lifecycle of a consultation. An extended consultation remains open.</summary>
internal static class ConsultationLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<ConsultationStep, ConsultationTrigger> Table { get; } =
        LifecycleCompiler.Compile<ConsultationStep, ConsultationTrigger>("consultation", Open, Describe);

    /// <summary>Whether a consultation in this step is neither concluded nor cancelled.</summary>
    public static bool IsOpen(this ConsultationStep step) => step is Open or Answering;

    internal static void Describe(StateMachine<ConsultationStep, ConsultationTrigger> consultation)
    {
        consultation.Configure(Open).Permit(Close, Answering).Permit(Cancel, Cancelled);

        consultation.Configure(Answering).Permit(Conclude, Concluded).Permit(Cancel, Cancelled);
    }
}
