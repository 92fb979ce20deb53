namespace SmartSpec;

/// <summary>The rules that several acts on plans share.</summary>
internal static class PlanRules
{
    /// <summary>The later acts on a plan that judge the gates of an earlier one again.</summary>
    public static EquatableArray<string> AlsoJudging(string act) =>
        act == PlanCommand.Mobilise.Act.KeyOf(PlanKind.Action) ? [PlanCommand.Adopt.Act.KeyOf(PlanKind.Action)]
        : act == PlanCommand.Submit.Act.KeyOf(PlanKind.Development) ? [PlanCommand.Adopt.Act.KeyOf(PlanKind.Development)]
        : [];

    /// <summary>Judges the gates of an earlier act again, since what they require may have changed.</summary>
    public static void AlsoGatesOf(DecisionContext context, PlanVersion plan, PlanStepAct earlier) =>
        context.AlsoGatesOf(earlier.KeyOf(plan), GateSubject.Of(context.State, plan));

    /// <summary>
    /// The act that leads an area's next plan of a kind on to being in force; null where it is adopted, and only waits for its
    /// day.
    /// </summary>
    public static string? LeadsOn(Strategy state, Id<Area> area, PlanKind kind) =>
        state.PlanInHand(area, kind) is { } next
            ? next.Step switch
            {
                PlanStep.Drafting when kind is PlanKind.Action => PlanCommand.Mobilise.Act.KeyOf(kind),
                PlanStep.Consulting => ConsultationCommand.Close.Act.Command,
                PlanStep.Deciding => PlanCommand.Adopt.Act.KeyOf(kind),
                PlanStep.Adopted => null,
                _ => PlanCommand.Submit.Act.KeyOf(kind),
            }
            : PlanCommand.Draft.ActOf(kind).Key;

    /// <summary>The check that no plan is mobilised, submitted or adopted in a paused area.</summary>
    public static void MustNotBePaused(DecisionContext context, PlanVersion plan) =>
        AreaRules.MustNotBePaused(context, context.State.Areas.Find(plan.Area));

    /// <summary>A plan is submitted straight from a draft only where it need not go out first.</summary>
    public static void MustHaveBeenOut(DecisionContext context, PlanVersion plan)
    {
        if (!MayBeSubmitted(context.State, plan))
            context.Refuse(
                plan.Kind is PlanKind.Action ? PlanRefusals.MobilisationNeeded : PlanRefusals.ConsultationNeeded,
                ("plan", plan.Id)
            );
    }

    /// <summary>Whether a draft may be submitted, with a reason, without having been out now.</summary>
    public static bool MayBeSubmitted(Strategy state, PlanVersion plan) =>
        plan.Kind is PlanKind.Action
            ? plan.HasBeenOut
            : !plan.NeedsNewConsultation && (plan.HasBeenOut || state.Definition.ConsultationMayBeSkipped);
}
