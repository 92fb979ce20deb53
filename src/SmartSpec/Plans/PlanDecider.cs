namespace SmartSpec;

internal static class PlanDecider
{
    public static void Decide(Deliberation d, PlanCommand command)
    {
        switch (command)
        {
            case PlanCommand.Draft c:
                Draft(d, c);
                break;
            case PlanCommand.AnalyseOpportunity or PlanCommand.DefineField or PlanCommand.RemoveField or PlanCommand.AssessSustainability:
                DevelopmentPlanDecider.Decide(d, command);
                break;
            case PlanCommand.ListEfforts or PlanCommand.GroupEfforts or PlanCommand.AddEffort:
                ActionPlanDecider.Decide(d, command);
                break;
            case PlanCommand.Consult c:
                Consult(d, c);
                break;
            case PlanCommand.Mobilise c:
                Mobilise(d, c);
                break;
            case PlanCommand.Submit c:
                Submit(d, c);
                break;
            case PlanCommand.Redraft c:
                Redraft(d, c);
                break;
            case PlanCommand.Return c:
                Return(d, c);
                break;
            case PlanCommand.Adopt c:
                Adopt(d, c);
                break;
            case PlanCommand.Rescind c:
                Rescind(d, c);
                break;
            case PlanCommand.Discard c:
                Discard(d, c);
                break;
        }
    }

    private static void Mobilise(Deliberation d, PlanCommand.Mobilise c)
    {
        if (Find(d, c.Plan, out var mobilised) && PlanRules.May(d, mobilised, PlanTrigger.Mobilise, c))
            d.Append(new PlanEvent.MobilisationBegun(c.Plan));
    }

    private static void Submit(Deliberation d, PlanCommand.Submit c)
    {
        if (d.WrittenOrNone(c.Reason, "reason") && Find(d, c.Plan, out var submitted)
            && d.Given(submitted.Step is not PlanStep.Drafting || c.Reason is not null, "reason")
            && PlanRules.May(d, submitted, PlanTrigger.Submit, c))
            d.Append(new PlanEvent.Submitted(c.Plan, Proposer.Of(d.Actor), c.Reason));
    }

    private static void Redraft(Deliberation d, PlanCommand.Redraft c)
    {
        if (d.Written(c.Reason, "reason") && Find(d, c.Plan, out var redrafted) && PlanRules.May(d, redrafted, PlanTrigger.Redraft, c))
            d.Append(new PlanEvent.Redrafted(c.Plan, c.Reason));
    }

    private static void Return(Deliberation d, PlanCommand.Return c)
    {
        if (d.Written(c.Reason, "reason") && Find(d, c.Plan, out var returned) && PlanRules.May(d, returned, PlanTrigger.Return, c))
            d.Append(new PlanEvent.Returned(c.Plan, c.Reason, c.NewConsultation));
    }

    private static void Rescind(Deliberation d, PlanCommand.Rescind c)
    {
        if (d.Written(c.Reason, "reason") && Find(d, c.Plan, out var rescinded) && DecisionDecider.IsKnown(d, c)
            && PlanRules.May(d, rescinded, PlanTrigger.Rescind, c))
            d.Append(new PlanEvent.Rescinded(c.Plan, c.Decision, c.Reason));
    }

    private static void Discard(Deliberation d, PlanCommand.Discard c)
    {
        if (d.Written(c.Reason, "reason") && Find(d, c.Plan, out var discarded) && PlanRules.May(d, discarded, PlanTrigger.Discard, c))
            DiscardWithConsultations(d, discarded, c.Reason);
    }

    public static bool Find(Deliberation d, Id<PlanVersion> id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlanVersion? plan) =>
        d.Known(d.State.Plans, id, SubjectKind.Plan, out plan);

    private static void Draft(Deliberation d, PlanCommand.Draft c)
    {
        if (!d.Fresh(d.State.Plans, c.Plan, SubjectKind.Plan) || !d.WrittenOrNone(c.Reason, "reason")
            || !d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area))
            return;
        var inForce = d.State.PlanInForce(c.Area, c.Kind);
        if (!d.Given(inForce is null || c.Reason is not null, "reason") || !PlanRules.MayDraft(d, area, c.Kind))
            return;
        d.Append(new PlanEvent.Drafted(c.Plan, c.Area, c.Kind, d.State.NextNumber(c.Area, c.Kind), inForce?.Id, c.Reason));
    }

    private static void Consult(Deliberation d, PlanCommand.Consult c)
    {
        if (!Find(d, c.Plan, out var plan) || !ConsultationDecider.IsGood(d, c.Consultation, c.LastDay, c.Question, c.Addressees)
            || !PlanRules.May(d, plan, PlanTrigger.Consult, c) || !d.Accepts)
            return;
        d.Append(new ConsultationEvent.Opened(c.Consultation, Subject.Of(c.Plan), d.Today, c.LastDay, c.Question, c.Addressees));
        d.Append(new PlanEvent.ConsultationBegun(c.Plan, c.Consultation));
    }

    private static void Adopt(Deliberation d, PlanCommand.Adopt c)
    {
        if (!Find(d, c.Plan, out var plan) || !DecisionDecider.IsKnown(d, c) || !Fates.AreGood(d, plan, c.Fates)
            || !PlanRules.May(d, plan, PlanTrigger.Adopt, c))
            return;
        Fates.MustBeComplete(d, plan, c.Fates);
        var fourEyes = d.State.Definition.FourEyesOn(PlanKeys.Of(plan.Kind, PlanTrigger.Adopt));
        Money? budget = plan.Kind is PlanKind.Action ? new Money(ActionPlanDecider.Budget(d.State, plan.Action.Efforts), d.State.Charter.Currency) : null;
        d.Append(new PlanEvent.Adopted(c.Plan, c.Decision, c.EffectiveFrom, c.EffectiveFrom < d.Today, c.Fates, fourEyes, budget), c.EffectiveFrom);
    }

    private static void DiscardWithConsultations(Deliberation d, PlanVersion plan, Text reason)
    {
        foreach (var id in plan.Consultations)
            if (d.State.Consultations.Find(id) is { Step: ConsultationStep.Open or ConsultationStep.Answering })
                d.Append(new ConsultationEvent.Cancelled(id, reason));
        d.Append(new PlanEvent.Discarded(plan.Id, reason));
    }
}
