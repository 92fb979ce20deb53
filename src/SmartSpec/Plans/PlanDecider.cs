namespace SmartSpec;

internal static class PlanDecider
{
    public static void Decide(DecisionContext context, PlanCommand command)
    {
        switch (command)
        {
            case PlanCommand.Draft c:
                Draft(context, c);
                break;
            case PlanCommand.AnalyseOpportunity
            or PlanCommand.DefineField
            or PlanCommand.RemoveField
            or PlanCommand.AssessSustainability:
                DevelopmentPlanDecider.Decide(context, command);
                break;
            case PlanCommand.ListEfforts or PlanCommand.GroupEfforts or PlanCommand.AddEffort:
                ActionPlanDecider.Decide(context, command);
                break;
            case PlanCommand.Consult c:
                Consult(context, c);
                break;
            case PlanCommand.Mobilise c:
                Mobilise(context, c);
                break;
            case PlanCommand.Submit c:
                Submit(context, c);
                break;
            case PlanCommand.Redraft c:
                Redraft(context, c);
                break;
            case PlanCommand.Return c:
                Return(context, c);
                break;
            case PlanCommand.Adopt c:
                Adopt(context, c);
                break;
            case PlanCommand.Rescind c:
                Rescind(context, c);
                break;
            case PlanCommand.Discard c:
                Discard(context, c);
                break;
        }
    }

    private static void Mobilise(DecisionContext context, PlanCommand.Mobilise c)
    {
        if (Find(context, c.Plan, out var mobilised) && PlanRules.May(context, mobilised, PlanTrigger.Mobilise, c))
            context.Append(new PlanEvent.MobilisationBegun(c.Plan));
    }

    private static void Submit(DecisionContext context, PlanCommand.Submit c)
    {
        if (
            context.HasTextOrNone(c.Reason, "reason")
            && Find(context, c.Plan, out var submitted)
            && context.IsGiven(submitted.Step is not PlanStep.Drafting || c.Reason is not null, "reason")
            && PlanRules.May(context, submitted, PlanTrigger.Submit, c)
        )
            context.Append(new PlanEvent.Submitted(c.Plan, Proposer.Of(context.Actor), c.Reason));
    }

    private static void Redraft(DecisionContext context, PlanCommand.Redraft c)
    {
        if (
            context.HasText(c.Reason, "reason")
            && Find(context, c.Plan, out var redrafted)
            && PlanRules.May(context, redrafted, PlanTrigger.Redraft, c)
        )
            context.Append(new PlanEvent.Redrafted(c.Plan, c.Reason));
    }

    private static void Return(DecisionContext context, PlanCommand.Return c)
    {
        if (
            context.HasText(c.Reason, "reason")
            && Find(context, c.Plan, out var returned)
            && PlanRules.May(context, returned, PlanTrigger.Return, c)
        )
            context.Append(new PlanEvent.Returned(c.Plan, c.Reason, c.NewConsultation));
    }

    private static void Rescind(DecisionContext context, PlanCommand.Rescind c)
    {
        if (
            context.HasText(c.Reason, "reason")
            && Find(context, c.Plan, out var rescinded)
            && DecisionDecider.IsKnown(context, c)
            && PlanRules.May(context, rescinded, PlanTrigger.Rescind, c)
        )
            context.Append(new PlanEvent.Rescinded(c.Plan, c.Decision, c.Reason));
    }

    private static void Discard(DecisionContext context, PlanCommand.Discard c)
    {
        if (
            context.HasText(c.Reason, "reason")
            && Find(context, c.Plan, out var discarded)
            && PlanRules.May(context, discarded, PlanTrigger.Discard, c)
        )
            DiscardWithConsultations(context, discarded, c.Reason);
    }

    public static bool Find(
        DecisionContext context,
        Id<PlanVersion> id,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlanVersion? plan
    ) => context.TryFind(context.State.Plans, id, SubjectKind.Plan, out plan);

    private static void Draft(DecisionContext context, PlanCommand.Draft c)
    {
        if (
            !context.IsNew(context.State.Plans, c.Plan, SubjectKind.Plan)
            || !context.HasTextOrNone(c.Reason, "reason")
            || !context.TryFind(context.State.Areas, c.Area, SubjectKind.Area, out var area)
        )
            return;
        var inForce = context.State.PlanInForce(c.Area, c.Kind);
        if (!context.IsGiven(inForce is null || c.Reason is not null, "reason") || !PlanRules.MayDraft(context, area, c.Kind))
            return;
        context.Append(
            new PlanEvent.Drafted(c.Plan, c.Area, c.Kind, context.State.NextNumber(c.Area, c.Kind), inForce?.Id, c.Reason)
        );
    }

    private static void Consult(DecisionContext context, PlanCommand.Consult c)
    {
        if (
            !Find(context, c.Plan, out var plan)
            || !ConsultationDecider.IsGood(context, c.Consultation, c.LastDay, c.Question, c.Addressees)
            || !PlanRules.May(context, plan, PlanTrigger.Consult, c)
            || !context.Accepts
        )
            return;
        context.Append(
            new ConsultationEvent.Opened(c.Consultation, Subject.Of(c.Plan), context.Today, c.LastDay, c.Question, c.Addressees)
        );
        context.Append(new PlanEvent.ConsultationBegun(c.Plan, c.Consultation));
    }

    private static void Adopt(DecisionContext context, PlanCommand.Adopt c)
    {
        if (
            !Find(context, c.Plan, out var plan)
            || !DecisionDecider.IsKnown(context, c)
            || !Fates.AreGood(context, plan, c.Fates)
            || !PlanRules.May(context, plan, PlanTrigger.Adopt, c)
        )
            return;
        Fates.MustBeComplete(context, plan, c.Fates);
        var fourEyes = context.State.Definition.FourEyesOn(PlanKeys.Of(plan.Kind, PlanTrigger.Adopt));
        Money? budget =
            plan.Kind is PlanKind.Action
                ? new Money(ActionPlanDecider.Budget(context.State, plan.Action.Efforts), context.State.Charter.Currency)
                : null;
        context.Append(
            new PlanEvent.Adopted(
                c.Plan,
                c.Decision,
                c.EffectiveFrom,
                c.EffectiveFrom < context.Today,
                c.Fates,
                fourEyes,
                budget
            ),
            c.EffectiveFrom
        );
    }

    private static void DiscardWithConsultations(DecisionContext context, PlanVersion plan, Text reason)
    {
        foreach (var id in plan.Consultations)
            if (context.State.Consultations.Find(id) is { Step: ConsultationStep.Open or ConsultationStep.Answering })
                context.Append(new ConsultationEvent.Cancelled(id, reason));
        context.Append(new PlanEvent.Discarded(plan.Id, reason));
    }
}
