namespace SmartSpec;

/// <summary>Whether a plan version may be moved or edited, apart from what the command itself brings.</summary>
internal static class PlanRules
{
    public static bool May(Deliberation d, PlanVersion plan, PlanTrigger trigger, Command? input)
    {
        var key = PlanKeys.Of(plan.Kind, trigger);
        var on = GateSubject.Of(d.State, plan);
        if (!d.Leads(PlanLifecycle.Table, on.Subject, plan.Step, trigger, key, other => Fits(plan.Kind, other)) || !IsOfKind(d, plan, trigger)
            || !d.May(key, PermittedDuring(trigger), on, input))
            return false;
        if (GatesAgain(plan.Kind, trigger) is { } earlier)
            d.AlsoGatesOf(earlier, on, input);
        if (trigger is PlanTrigger.Mobilise or PlanTrigger.Submit or PlanTrigger.Adopt)
            AreaPausing.MustNotBePaused(d, on.Area);
        if (trigger is PlanTrigger.Submit && plan.Step is PlanStep.Drafting)
            StraightFromDraft(d, plan);
        return true;
    }

    /// <summary>The earlier act whose gates are judged again, since what they asked for may have changed; null if none.</summary>
    private static string? GatesAgain(PlanKind kind, PlanTrigger trigger) => (kind, trigger) switch
    {
        (PlanKind.Action, PlanTrigger.Submit or PlanTrigger.Adopt) => PlanKeys.Of(kind, PlanTrigger.Mobilise),
        (PlanKind.Development, PlanTrigger.Adopt) => PlanKeys.Of(kind, PlanTrigger.Submit),
        _ => null,
    };

    /// <summary>The triggers that a command fires; the others follow from consultations, dates and the area's end.</summary>
    public static bool HasCommand(PlanTrigger trigger) => trigger <= PlanTrigger.Discard;

    /// <summary>Whether the trigger is one of the plan's kind: only a development plan is consulted on, only an action plan mobilises.</summary>
    public static bool Fits(PlanKind kind, PlanTrigger trigger) => trigger switch
    {
        PlanTrigger.Consult => kind is PlanKind.Development,
        PlanTrigger.Mobilise => kind is PlanKind.Action,
        _ => true,
    };

    /// <summary>Whether the one who asks may begin a version for an area.</summary>
    public static bool MayDraft(Deliberation d, Area area, PlanKind kind)
    {
        var key = PlanKeys.Of(kind, "draft");
        var editable = kind is PlanKind.Development
            ? d.Editable("area", Subject.Of(area.Id), area.Step, key, AreaStep.DevelopmentPlanning, AreaStep.ActionPlanning, AreaStep.Implementing)
            : d.Editable("area", Subject.Of(area.Id), area.Step, key, AreaStep.ActionPlanning, AreaStep.Implementing);
        if (!editable || !d.May(key, During.Running, GateSubject.Of(area)))
            return false;
        if (d.State.PlanInHand(area.Id, kind) is { } inHand)
            d.Rule(false, PlanRefusals.OneInHand, ("plan", inHand.Id));
        return true;
    }

    /// <summary>Whether the one who asks may edit the version's content.</summary>
    public static bool MayEdit(Deliberation d, PlanVersion plan, PlanKind kind, string act)
    {
        var key = PlanKeys.Of(kind, act);
        var on = GateSubject.Of(d.State, plan);
        if (plan.Kind != kind)
            return d.Refuse(PlanRefusals.WrongKind, on.Subject, [], Parameter.Of("plan", plan.Id));
        return d.Editable("plan", on.Subject, plan.Step, key, kind is PlanKind.Development
                ? [PlanStep.Drafting, PlanStep.Answering]
                : [PlanStep.Drafting, PlanStep.Mobilising])
            && d.May(key, During.Running, on);
    }

    /// <summary>Whether the one who asks may add an effort to a plan in force.</summary>
    public static bool MayAddEffort(Deliberation d, PlanVersion plan)
    {
        var key = PlanKeys.Of(PlanKind.Action, "add-effort");
        var on = GateSubject.Of(d.State, plan);
        if (plan.Kind is not PlanKind.Action)
            return d.Refuse(PlanRefusals.WrongKind, on.Subject, [], Parameter.Of("plan", plan.Id));
        if (!d.Editable("plan", on.Subject, plan.Step, key, PlanStep.InForce) || !d.May(key, During.Running, on))
            return false;
        if (d.State.PlanToCome(plan.Area, PlanKind.Action) is { EffectiveFrom: { } day } next)
            d.Rule(false, PlanRefusals.SuccessorAdopted, ("plan", next.Id), ("effective", day));
        return true;
    }

    private static bool IsOfKind(Deliberation d, PlanVersion plan, PlanTrigger trigger) =>
        Fits(plan.Kind, trigger) || d.Refuse(PlanRefusals.WrongKind, Subject.Of(plan.Id), [], Parameter.Of("plan", plan.Id));

    private static During PermittedDuring(PlanTrigger trigger) => trigger switch
    {
        PlanTrigger.Redraft or PlanTrigger.Return or PlanTrigger.Rescind or PlanTrigger.Discard => During.Ongoing,
        _ => During.Running,
    };

    private static void StraightFromDraft(Deliberation d, PlanVersion plan)
    {
        if (plan.Kind is PlanKind.Action)
        {
            d.Rule(plan.HasBeenOut, PlanRefusals.MobilisationNeeded, ("plan", plan.Id));
            return;
        }

        d.Rule(
            !plan.NeedsNewConsultation && (plan.HasBeenOut || d.State.Definition.ConsultationMayBeSkipped),
            PlanRefusals.ConsultationNeeded, ("plan", plan.Id));
    }
}
