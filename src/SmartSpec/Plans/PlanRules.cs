namespace SmartSpec;

/// <summary>Whether a plan version may be moved or edited, apart from what the command itself brings.</summary>
internal static class PlanRules
{
    public static bool May(DecisionContext context, PlanVersion plan, PlanTrigger trigger, Command? input)
    {
        var key = PlanKeys.Of(plan.Kind, trigger);
        var on = GateSubject.Of(context.State, plan);
        if (
            !context.CanMove(PlanLifecycle.Table, on.Subject, plan.Step, trigger, key, other => Fits(plan.Kind, other))
            || !IsOfKind(context, plan, trigger)
            || !context.May(key, PermittedDuring(trigger), on, input)
        )
            return false;
        if (GatesAgain(plan.Kind, trigger) is { } earlier)
            context.AlsoGatesOf(earlier, on, input);
        if (trigger is PlanTrigger.Mobilise or PlanTrigger.Submit or PlanTrigger.Adopt)
            AreaRules.MustNotBePaused(context, on.Area);
        if (trigger is PlanTrigger.Submit && plan.Step is PlanStep.Drafting)
            StraightFromDraft(context, plan);
        return true;
    }

    /// <summary>The earlier act whose gates are judged again, since what they asked for may have changed; null if none.</summary>
    private static string? GatesAgain(PlanKind kind, PlanTrigger trigger) =>
        (kind, trigger) switch
        {
            (PlanKind.Action, PlanTrigger.Submit or PlanTrigger.Adopt) => PlanKeys.Of(kind, PlanTrigger.Mobilise),
            (PlanKind.Development, PlanTrigger.Adopt) => PlanKeys.Of(kind, PlanTrigger.Submit),
            _ => null,
        };

    /// <summary>The triggers that a command fires; the others follow from consultations, dates and the area's end.</summary>
    public static bool HasCommand(PlanTrigger trigger) => trigger <= PlanTrigger.Discard;

    /// <summary>
    /// Whether the trigger is one of the plan's kind: only a development plan is consulted on, only an action plan mobilises.
    /// </summary>
    public static bool Fits(PlanKind kind, PlanTrigger trigger) =>
        trigger switch
        {
            PlanTrigger.Consult => kind is PlanKind.Development,
            PlanTrigger.Mobilise => kind is PlanKind.Action,
            _ => true,
        };

    /// <summary>Whether the one who asks may begin a version for an area.</summary>
    public static bool MayDraft(DecisionContext context, Area area, PlanKind kind)
    {
        var key = PlanKeys.Of(kind, "draft");
        var editable =
            kind is PlanKind.Development
                ? context.Editable(
                    "area",
                    Subject.Of(area.Id),
                    area.Step,
                    key,
                    AreaStep.DevelopmentPlanning,
                    AreaStep.ActionPlanning,
                    AreaStep.Implementing
                )
                : context.Editable("area", Subject.Of(area.Id), area.Step, key, AreaStep.ActionPlanning, AreaStep.Implementing);
        if (!editable || !context.May(key, StrategyStages.Running, GateSubject.Of(area)))
            return false;
        if (context.State.PlanInHand(area.Id, kind) is { } inHand)
            context.Require(false, PlanRefusals.OneInHand, ("plan", inHand.Id));
        return true;
    }

    /// <summary>Whether the one who asks may edit the version's content.</summary>
    public static bool MayEdit(DecisionContext context, PlanVersion plan, PlanKind kind, string act)
    {
        var key = PlanKeys.Of(kind, act);
        var on = GateSubject.Of(context.State, plan);
        if (plan.Kind != kind)
            return context.Refuse(PlanRefusals.WrongKind, on.Subject, [], Parameter.Of("plan", plan.Id));
        return context.Editable(
                "plan",
                on.Subject,
                plan.Step,
                key,
                kind is PlanKind.Development ? [PlanStep.Drafting, PlanStep.Answering] : [PlanStep.Drafting, PlanStep.Mobilising]
            ) && context.May(key, StrategyStages.Running, on);
    }

    /// <summary>Whether the one who asks may add an effort to a plan in force.</summary>
    public static bool MayAddEffort(DecisionContext context, PlanVersion plan)
    {
        var key = PlanKeys.Of(PlanKind.Action, "add-effort");
        var on = GateSubject.Of(context.State, plan);
        if (plan.Kind is not PlanKind.Action)
            return context.Refuse(PlanRefusals.WrongKind, on.Subject, [], Parameter.Of("plan", plan.Id));
        if (
            !context.Editable("plan", on.Subject, plan.Step, key, PlanStep.InForce)
            || !context.May(key, StrategyStages.Running, on)
        )
            return false;
        if (context.State.PlanToCome(plan.Area, PlanKind.Action) is { EffectiveFrom: { } day } next)
            context.Require(false, PlanRefusals.SuccessorAdopted, ("plan", next.Id), ("effective", day));
        return true;
    }

    private static bool IsOfKind(DecisionContext context, PlanVersion plan, PlanTrigger trigger) =>
        Fits(plan.Kind, trigger)
        || context.Refuse(PlanRefusals.WrongKind, Subject.Of(plan.Id), [], Parameter.Of("plan", plan.Id));

    private static StrategyStages PermittedDuring(PlanTrigger trigger) =>
        trigger switch
        {
            PlanTrigger.Redraft or PlanTrigger.Return or PlanTrigger.Rescind or PlanTrigger.Discard => StrategyStages.Ongoing,
            _ => StrategyStages.Running,
        };

    private static void StraightFromDraft(DecisionContext context, PlanVersion plan)
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
