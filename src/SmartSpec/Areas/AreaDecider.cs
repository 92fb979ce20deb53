namespace SmartSpec;

internal static class AreaDecider
{
    public static void Decide(DecisionContext context, AreaCommand command)
    {
        switch (command)
        {
            case AreaCommand.Propose c:
                Propose(context, c);
                break;
            case AreaCommand.Describe c:
                Describe(context, c);
                break;
            case AreaCommand.AppointLead c:
                AppointLead(context, c);
                break;
            case AreaCommand.Ground c:
                Ground(context, c);
                break;
            case AreaCommand.SetCriteria c:
                SetCriteria(context, c);
                break;
            case AreaCommand.Assess c:
                Assess(context, c);
                break;
            case AreaCommand.BeginAnalysis c:
                BeginAnalysis(context, c);
                break;
            case AreaCommand.Nominate c:
                Nominate(context, c);
                break;
            case AreaCommand.Select c:
                Select(context, c);
                break;
            case AreaCommand.Deselect c:
                Deselect(context, c);
                break;
            case AreaCommand.Return c:
                Return(context, c);
                break;
            case AreaCommand.Reconsider c:
                Reconsider(context, c);
                break;
            case AreaCommand.Withdraw c:
                Withdraw(context, c);
                break;
            case AreaCommand.Pause c:
                AreaPauseRules.Pause(context, c);
                break;
            case AreaCommand.Resume c:
                AreaPauseRules.Resume(context, c);
                break;
            case AreaCommand.CarryOver c:
                AreaSuccession.CarryOver(context, c);
                break;
            case AreaCommand.Continue c:
                AreaSuccession.Continue(context, c);
                break;
        }
    }

    private static void Propose(DecisionContext context, AreaCommand.Propose c)
    {
        if (
            context.IsNew(context.State.Areas, c.Area, SubjectKind.Area)
            && context.HasText(c.Name, "name")
            && context.HasText(c.Description, "description")
            && context.ExistsOrNone(context.State.Areas, c.Revives, SubjectKind.Area)
            && context.May("area.propose", StrategyStages.Groundwork)
        )
        {
            if (context.State.Areas.Find(c.Revives) is { } revived)
                context.Require(AreaLifecycle.Table.IsFinal(revived.Step), AreaRefusals.NotEnded, ("area", revived.Id));
            context.Append(new AreaEvent.Proposed(c.Area, c.Name, c.Description, c.Revives));
        }
    }

    private static void Describe(DecisionContext context, AreaCommand.Describe c)
    {
        if (
            Find(context, c.Area, out var described)
            && context.HasText(c.Name, "name")
            && context.HasText(c.Description, "description")
            && AreaRules.MayEdit(context, described, "area.describe")
        )
            context.Append(new AreaEvent.Described(c.Area, c.Name, c.Description));
    }

    private static void AppointLead(DecisionContext context, AreaCommand.AppointLead c)
    {
        if (
            Find(context, c.Area, out var led)
            && context.IsGiven(!c.Lead.IsEmpty, "lead")
            && AreaRules.MayEdit(context, led, "area.appoint-lead")
        )
            context.Append(new AreaEvent.LeadAppointed(c.Area, c.Lead));
    }

    private static void SetCriteria(DecisionContext context, AreaCommand.SetCriteria c)
    {
        if (
            Find(context, c.Area, out var judged)
            && CriteriaAreGood(context, c.Criteria)
            && AreaRules.MayEdit(context, judged, "area.set-criteria")
        )
            context.Append(new AreaEvent.CriteriaSet(c.Area, c.Criteria));
    }

    private static void BeginAnalysis(DecisionContext context, AreaCommand.BeginAnalysis c)
    {
        if (Find(context, c.Area, out var analysed) && AreaRules.May(context, analysed, AreaTrigger.BeginAnalysis, c))
            context.Append(new AreaEvent.AnalysisBegun(c.Area));
    }

    private static void Nominate(DecisionContext context, AreaCommand.Nominate c)
    {
        if (
            Find(context, c.Area, out var nominated)
            && context.HasText(c.Motivation, "motivation")
            && AreaRules.May(context, nominated, AreaTrigger.Nominate, c)
        )
            context.Append(new AreaEvent.Nominated(c.Area, c.Motivation, Proposer.Of(context.Actor)));
    }

    private static void Select(DecisionContext context, AreaCommand.Select c)
    {
        if (
            Find(context, c.Area, out var selected)
            && DecisionDecider.IsKnown(context, c)
            && AreaRules.May(context, selected, AreaTrigger.Select, c)
        )
            context.Append(new AreaEvent.Selected(c.Area, c.Decision, context.State.Definition.FourEyesOn("area.select")));
    }

    private static void Deselect(DecisionContext context, AreaCommand.Deselect c)
    {
        if (
            Find(context, c.Area, out var deselected)
            && DecisionDecider.IsKnown(context, c)
            && context.HasText(c.Reason, "reason")
            && AreaRules.May(context, deselected, AreaTrigger.Deselect, c)
        )
            context.Append(
                new AreaEvent.Deselected(c.Area, c.Decision, c.Reason, context.State.Definition.FourEyesOn("area.deselect"))
            );
    }

    private static void Return(DecisionContext context, AreaCommand.Return c)
    {
        if (
            Find(context, c.Area, out var returned)
            && context.HasText(c.Reason, "reason")
            && AreaRules.May(context, returned, AreaTrigger.Return, c)
        )
            context.Append(new AreaEvent.Returned(c.Area, c.Reason));
    }

    private static void Reconsider(DecisionContext context, AreaCommand.Reconsider c)
    {
        if (
            Find(context, c.Area, out var reconsidered)
            && context.HasText(c.Reason, "reason")
            && AreaRules.May(context, reconsidered, AreaTrigger.Reconsider, c)
        )
            context.Append(new AreaEvent.Reconsidered(c.Area, c.Reason));
    }

    private static void Withdraw(DecisionContext context, AreaCommand.Withdraw c)
    {
        if (
            Find(context, c.Area, out var withdrawn)
            && context.HasText(c.Reason, "reason")
            && AreaRules.May(context, withdrawn, AreaTrigger.Withdraw, c)
        )
            context.Append(new AreaEvent.Withdrawn(c.Area, c.Reason));
    }

    /// <summary>Whether criteria have names, weights and scales.</summary>
    public static bool CriteriaAreGood(DecisionContext context, EquatableArray<Criterion> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (
                !context.IsGiven(!criterion.Id.IsEmpty, "criteria.id")
                || !context.HasText(criterion.Name, "criteria.name")
                || !context.IsInRange(criterion.Weight, 0.0001m, decimal.MaxValue, "criteria.weight")
                || (criterion.Worst == criterion.Best && !context.Refuse(AreaRefusals.ScaleEmpty, ("criterion", criterion.Id)))
            )
                return false;
        }

        return context.AreDistinct(criteria.Select(criterion => criterion.Id).ToEquatableArray(), "criteria");
    }

    private static bool Find(
        DecisionContext context,
        Id<Area> id,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Area? area
    ) => context.TryFind(context.State.Areas, id, SubjectKind.Area, out area);

    private static void Ground(DecisionContext context, AreaCommand.Ground c)
    {
        if (Find(context, c.Area, out var area) && IsGood(context, c.Grounds) && AreaRules.MayEdit(context, area, "area.ground"))
            context.Append(new AreaEvent.Grounded(c.Area, c.Grounds));
    }

    /// <summary>Whether grounds name what is known, each once.</summary>
    public static bool IsGood(DecisionContext context, Grounds grounds) =>
        context.AllExist(context.State.Evidence, grounds.Evidence, SubjectKind.Evidence)
        && context.AllExist(context.State.Goals, grounds.Goals, SubjectKind.Goal)
        && context.IsGiven(grounds.Sdgs.All(sdg => sdg.Number > 0), "grounds.sdgs")
        && context.AreDistinct(grounds.Sdgs, "grounds.sdgs");

    private static void Assess(DecisionContext context, AreaCommand.Assess c)
    {
        var assessment = new Assessment(c.Criterion, c.Score, c.Motivation);
        if (
            Find(context, c.Area, out var area)
            && IsGood(context, area, assessment)
            && AreaRules.MayEdit(context, area, "area.assess")
        )
            context.Append(new AreaEvent.Assessed(c.Area, assessment));
    }

    /// <summary>
    /// Whether an assessment has its motivation, and a score on the scale of a criterion that counts for the area.
    /// </summary>
    public static bool IsGood(DecisionContext context, Area area, Assessment assessment)
    {
        if (!context.HasText(assessment.Motivation, "motivation"))
            return false;
        return
            area.CriteriaUnder(context.State.Definition).FirstOrDefault(criterion => criterion.Id == assessment.Criterion)
                is { } criterion
            ? context.IsInRange(assessment.Score, criterion.Lowest, criterion.Highest, "score")
            : context.RefuseUnknown(SubjectKind.Criterion, assessment.Criterion.Value);
    }
}
