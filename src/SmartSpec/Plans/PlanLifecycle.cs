using Stateless;
using static SmartSpec.Model.PlanStep;
using static SmartSpec.PlanTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a plan version, the same for development plans and action plans.</summary>
internal static class PlanLifecycle
{
    /// <summary>The table of which step each trigger leads to.</summary>
    public static LifecycleTable<PlanStep, PlanTrigger> Table { get; } =
        LifecycleCompiler.Compile<PlanStep, PlanTrigger>("plan", Drafting, Describe);

    /// <summary>Whether a version in this step is in hand: begun, and not yet in force.</summary>
    public static bool IsInHand(this PlanStep step) => step <= Adopted;

    /// <summary>The one kind of plan whose versions a trigger moves; null for both.</summary>
    internal static PlanKind? KindOf(PlanTrigger trigger) =>
        trigger switch
        {
            Consult => PlanKind.Development,
            Mobilise => PlanKind.Action,
            _ => null,
        };

    /// <summary>
    /// Whether plans of a kind come to a step: only development plans are consulted on, only action plans mobilise.
    /// </summary>
    internal static bool HasStep(PlanKind kind, string step) =>
        (kind is PlanKind.Development || (step != Kebab.Of(Consulting) && step != Kebab.Of(Answering)))
        && (kind is PlanKind.Action || step != Kebab.Of(Mobilising));

    internal static void Describe(StateMachine<PlanStep, PlanTrigger> plan)
    {
        plan.Configure(Drafting)
            .Permit(Consult, Consulting)
            .Permit(Mobilise, Mobilising)
            .Permit(Submit, Deciding)
            .Permit(Discard, Discarded);

        plan.Configure(Consulting)
            .Permit(CloseConsultation, Answering)
            .Permit(CancelConsultation, Drafting)
            .Permit(Discard, Discarded);

        plan.Configure(Answering).Permit(Submit, Deciding).Permit(Redraft, Drafting).Permit(Discard, Discarded);

        plan.Configure(Mobilising).Permit(Submit, Deciding).Permit(Redraft, Drafting).Permit(Discard, Discarded);

        plan.Configure(Deciding).Permit(Adopt, Adopted).Permit(Return, Drafting).Permit(Discard, Discarded);

        plan.Configure(Adopted).Permit(TakeEffect, InForce).Permit(Rescind, Discarded);

        plan.Configure(InForce).Permit(Replace, Superseded).Permit(EndWithArea, Ended);
    }
}
