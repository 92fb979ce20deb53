namespace SmartSpec;

internal static class AreaDecider
{
    public static void Decide(Deliberation d, AreaCommand command)
    {
        switch (command)
        {
            case AreaCommand.Propose c:
                Propose(d, c);
                break;
            case AreaCommand.Describe c:
                Describe(d, c);
                break;
            case AreaCommand.AppointLead c:
                AppointLead(d, c);
                break;
            case AreaCommand.Ground c:
                Ground(d, c);
                break;
            case AreaCommand.SetCriteria c:
                SetCriteria(d, c);
                break;
            case AreaCommand.Assess c:
                Assess(d, c);
                break;
            case AreaCommand.BeginAnalysis c:
                BeginAnalysis(d, c);
                break;
            case AreaCommand.Nominate c:
                Nominate(d, c);
                break;
            case AreaCommand.Select c:
                Select(d, c);
                break;
            case AreaCommand.Deselect c:
                Deselect(d, c);
                break;
            case AreaCommand.Return c:
                Return(d, c);
                break;
            case AreaCommand.Reconsider c:
                Reconsider(d, c);
                break;
            case AreaCommand.Withdraw c:
                Withdraw(d, c);
                break;
            case AreaCommand.Pause c:
                AreaPausing.Pause(d, c);
                break;
            case AreaCommand.Resume c:
                AreaPausing.Resume(d, c);
                break;
            case AreaCommand.CarryOver c:
                AreaSuccession.CarryOver(d, c);
                break;
            case AreaCommand.Continue c:
                AreaSuccession.Continue(d, c);
                break;
        }
    }

    private static void Propose(Deliberation d, AreaCommand.Propose c)
    {
        if (d.Fresh(d.State.Areas, c.Area, SubjectKind.Area) && d.Written(c.Name, "name")
            && d.Written(c.Description, "description") && d.KnownOrNone(d.State.Areas, c.Revives, SubjectKind.Area) && d.May("area.propose", During.Groundwork))
        {
            if (d.State.Areas.Find(c.Revives) is { } revived)
                d.Rule(AreaLifecycle.Table.IsFinal(revived.Step), AreaRefusals.NotEnded, ("area", revived.Id));
            d.Append(new AreaEvent.Proposed(c.Area, c.Name, c.Description, c.Revives));
        }
    }

    private static void Describe(Deliberation d, AreaCommand.Describe c)
    {
        if (Find(d, c.Area, out var described) && d.Written(c.Name, "name") && d.Written(c.Description, "description")
            && AreaRules.MayEdit(d, described, "area.describe"))
            d.Append(new AreaEvent.Described(c.Area, c.Name, c.Description));
    }

    private static void AppointLead(Deliberation d, AreaCommand.AppointLead c)
    {
        if (Find(d, c.Area, out var led) && d.Given(!c.Lead.IsEmpty, "lead") && AreaRules.MayEdit(d, led, "area.appoint-lead"))
            d.Append(new AreaEvent.LeadAppointed(c.Area, c.Lead));
    }

    private static void SetCriteria(Deliberation d, AreaCommand.SetCriteria c)
    {
        if (Find(d, c.Area, out var judged) && CriteriaAreGood(d, c.Criteria) && AreaRules.MayEdit(d, judged, "area.set-criteria"))
            d.Append(new AreaEvent.CriteriaSet(c.Area, c.Criteria));
    }

    private static void BeginAnalysis(Deliberation d, AreaCommand.BeginAnalysis c)
    {
        if (Find(d, c.Area, out var analysed) && AreaRules.May(d, analysed, AreaTrigger.BeginAnalysis, c))
            d.Append(new AreaEvent.AnalysisBegun(c.Area));
    }

    private static void Nominate(Deliberation d, AreaCommand.Nominate c)
    {
        if (Find(d, c.Area, out var nominated) && d.Written(c.Motivation, "motivation")
            && AreaRules.May(d, nominated, AreaTrigger.Nominate, c))
            d.Append(new AreaEvent.Nominated(c.Area, c.Motivation, Proposer.Of(d.Actor)));
    }

    private static void Select(Deliberation d, AreaCommand.Select c)
    {
        if (Find(d, c.Area, out var selected) && DecisionDecider.IsKnown(d, c) && AreaRules.May(d, selected, AreaTrigger.Select, c))
            d.Append(new AreaEvent.Selected(c.Area, c.Decision, d.State.Definition.FourEyesOn("area.select")));
    }

    private static void Deselect(Deliberation d, AreaCommand.Deselect c)
    {
        if (Find(d, c.Area, out var deselected) && DecisionDecider.IsKnown(d, c) && d.Written(c.Reason, "reason")
            && AreaRules.May(d, deselected, AreaTrigger.Deselect, c))
            d.Append(new AreaEvent.Deselected(c.Area, c.Decision, c.Reason, d.State.Definition.FourEyesOn("area.deselect")));
    }

    private static void Return(Deliberation d, AreaCommand.Return c)
    {
        if (Find(d, c.Area, out var returned) && d.Written(c.Reason, "reason")
            && AreaRules.May(d, returned, AreaTrigger.Return, c))
            d.Append(new AreaEvent.Returned(c.Area, c.Reason));
    }

    private static void Reconsider(Deliberation d, AreaCommand.Reconsider c)
    {
        if (Find(d, c.Area, out var reconsidered) && d.Written(c.Reason, "reason")
            && AreaRules.May(d, reconsidered, AreaTrigger.Reconsider, c))
            d.Append(new AreaEvent.Reconsidered(c.Area, c.Reason));
    }

    private static void Withdraw(Deliberation d, AreaCommand.Withdraw c)
    {
        if (Find(d, c.Area, out var withdrawn) && d.Written(c.Reason, "reason")
            && AreaRules.May(d, withdrawn, AreaTrigger.Withdraw, c))
            d.Append(new AreaEvent.Withdrawn(c.Area, c.Reason));
    }

    /// <summary>Whether criteria have names, weights and scales.</summary>
    public static bool CriteriaAreGood(Deliberation d, Items<Criterion> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (!d.Given(!criterion.Id.IsEmpty, "criteria.id") || !d.Written(criterion.Name, "criteria.name")
                || !d.Between(criterion.Weight, 0.0001m, decimal.MaxValue, "criteria.weight")
                || (criterion.Worst == criterion.Best && !d.Refuse(AreaRefusals.ScaleEmpty, ("criterion", criterion.Id))))
                return false;
        }

        return d.Distinct(criteria.Select(criterion => criterion.Id).ToItems(), "criteria");
    }

    private static bool Find(Deliberation d, Id<Area> id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Area? area) =>
        d.Known(d.State.Areas, id, SubjectKind.Area, out area);

    private static void Ground(Deliberation d, AreaCommand.Ground c)
    {
        if (Find(d, c.Area, out var area) && IsGood(d, c.Grounds) && AreaRules.MayEdit(d, area, "area.ground"))
            d.Append(new AreaEvent.Grounded(c.Area, c.Grounds));
    }

    /// <summary>Whether grounds name what is known, each once.</summary>
    public static bool IsGood(Deliberation d, Grounds grounds) =>
        d.AllKnown(d.State.Evidence, grounds.Evidence, SubjectKind.Evidence) && d.AllKnown(d.State.Goals, grounds.Goals, SubjectKind.Goal)
        && d.Given(grounds.Sdgs.All(sdg => sdg.Number > 0), "grounds.sdgs") && d.Distinct(grounds.Sdgs, "grounds.sdgs");

    private static void Assess(Deliberation d, AreaCommand.Assess c)
    {
        var assessment = new Assessment(c.Criterion, c.Score, c.Motivation);
        if (Find(d, c.Area, out var area) && IsGood(d, area, assessment) && AreaRules.MayEdit(d, area, "area.assess"))
            d.Append(new AreaEvent.Assessed(c.Area, assessment));
    }

    /// <summary>Whether an assessment has its motivation, and a score on the scale of a criterion that counts for the area.</summary>
    public static bool IsGood(Deliberation d, Area area, Assessment assessment)
    {
        if (!d.Written(assessment.Motivation, "motivation"))
            return false;
        return area.CriteriaUnder(d.State.Definition).FirstOrDefault(criterion => criterion.Id == assessment.Criterion) is { } criterion
            ? d.Between(assessment.Score, criterion.Lowest, criterion.Highest, "score")
            : d.Unknown(SubjectKind.Criterion, assessment.Criterion.Value);
    }
}
