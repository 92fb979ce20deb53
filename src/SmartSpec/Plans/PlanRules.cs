namespace SmartSpec;

/// <summary>The rules that several acts on plans share.</summary>
internal static class PlanRules
{
    /// <summary>Judges the gates of an earlier act again, since what they require may have changed.</summary>
    public static void AlsoGatesOf(DecisionContext context, PlanVersion plan, PlanStepAct earlier) =>
        context.AlsoGatesOf(earlier.KeyOf(plan), GateSubject.Of(context.State, plan));

    /// <summary>In a paused area no plan is mobilised, submitted or adopted.</summary>
    public static void MustNotBePaused(DecisionContext context, PlanVersion plan) =>
        AreaRules.MustNotBePaused(context, context.State.Areas.Find(plan.Area));

    /// <summary>A plan is submitted straight from a draft only where it need not go out first.</summary>
    public static void MustHaveBeenOut(DecisionContext context, PlanVersion plan)
    {
        if (plan.Kind is PlanKind.Action)
        {
            context.Require(plan.HasBeenOut, PlanRefusals.MobilisationNeeded, ("plan", plan.Id));
            return;
        }

        context.Require(
            !plan.NeedsNewConsultation && (plan.HasBeenOut || context.State.Definition.ConsultationMayBeSkipped),
            PlanRefusals.ConsultationNeeded,
            ("plan", plan.Id)
        );
    }
}
