using Stateless;
using static SmartSpec.ConsultationStep;
using static SmartSpec.ConsultationTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a consultation. Extending it keeps it open.</summary>
public static class ConsultationLifecycle
{
    /// <summary>Which step each trigger leads to.</summary>
    public static Lifecycle<ConsultationStep, ConsultationTrigger> Table { get; } =
        Lifecycle.Compile<ConsultationStep, ConsultationTrigger>("consultation", Open, Describe);

    /// <summary>Whether a consultation in this step still asks for something to be done.</summary>
    public static bool IsOpen(this ConsultationStep step) => step is Open or Answering;

    internal static void Describe(StateMachine<ConsultationStep, ConsultationTrigger> consultation)
    {
        consultation.Configure(Open).Permit(Close, Answering).Permit(Cancel, Cancelled);

        consultation.Configure(Answering).Permit(Conclude, Concluded).Permit(Cancel, Cancelled);
    }
}
