namespace SmartSpec;

/// <summary>Edits of a development plan's content.</summary>
internal static class DevelopmentPlanDecider
{
    public static void Decide(Deliberation d, PlanCommand command)
    {
        switch (command)
        {
            case PlanCommand.AnalyseOpportunity c:
                AnalyseOpportunity(d, c);
                break;
            case PlanCommand.DefineField c:
                DefineField(d, c);
                break;
            case PlanCommand.RemoveField c:
                RemoveField(d, c);
                break;
            case PlanCommand.AssessSustainability c:
                AssessSustainability(d, c);
                break;
        }
    }

    private static void AssessSustainability(Deliberation d, PlanCommand.AssessSustainability c)
    {
        if (d.Written(c.Sustainability.Economic, "sustainability.economic") && d.Written(c.Sustainability.Ecological, "sustainability.ecological")
            && d.Written(c.Sustainability.Social, "sustainability.social") && PlanDecider.Find(d, c.Plan, out var plan)
            && PlanRules.MayEdit(d, plan, PlanKind.Development, "assess-sustainability"))
            d.Append(new PlanEvent.SustainabilityAssessed(c.Plan, c.Sustainability));
    }

    private static void AnalyseOpportunity(Deliberation d, PlanCommand.AnalyseOpportunity c)
    {
        if (!d.Written(c.Analysis, "analysis") || !PlanDecider.Find(d, c.Plan, out var plan)
            || !d.Known(d.State.Evidence, c.Opportunity, SubjectKind.Evidence, out var evidence)
            || !PlanRules.MayEdit(d, plan, PlanKind.Development, "analyse-opportunity"))
            return;
        d.Rule(evidence.Nature is EvidenceNature.Opportunity, PlanRefusals.NotAnOpportunity, ("evidence", c.Opportunity));
        d.Append(new PlanEvent.OpportunityAnalysed(c.Plan, new(c.Opportunity, c.Analysis)));
    }

    private static void DefineField(Deliberation d, PlanCommand.DefineField c)
    {
        if (!d.Given(!c.Field.IsEmpty, "field") || !d.Written(c.Name, "name") || !d.Written(c.WantedChange, "wantedChange")
            || !PlanDecider.Find(d, c.Plan, out var plan) || !d.AllKnown(d.State.Indicators, c.Indicators, SubjectKind.Indicator)
            || !PlanRules.MayEdit(d, plan, PlanKind.Development, "define-field"))
            return;
        if (IsOfAnotherArea(d.State, plan, c.Field))
            d.Taken(SubjectKind.Field, c.Field.Value);
        foreach (var id in c.Indicators)
            d.Rule(d.State.Indicators[id].Area == plan.Area, PlanRefusals.OtherArea, ("id", id), ("area", d.State.Indicators[id].Area));
        d.Append(new PlanEvent.FieldDefined(c.Plan, new(c.Field, c.Name, c.WantedChange, c.Indicators)));
    }

    /// <summary>Whether a field is another area's. What a change has brought with it, from an area that it ended, is the area's own.</summary>
    private static bool IsOfAnotherArea(Strategy state, PlanVersion plan, Id<DevelopmentField> field)
    {
        var others = false;
        foreach (var held in state.Plans)
        {
            if (held.Field(field) is null)
                continue;
            if (held.Area == plan.Area)
                return false;
            others = true;
        }

        return others;
    }

    private static void RemoveField(Deliberation d, PlanCommand.RemoveField c)
    {
        if (!PlanDecider.Find(d, c.Plan, out var plan))
            return;
        if (plan.Field(c.Field) is null)
        {
            d.Unknown(SubjectKind.Field, c.Field.Value);
            return;
        }

        if (PlanRules.MayEdit(d, plan, PlanKind.Development, "remove-field"))
            d.Append(new PlanEvent.FieldRemoved(c.Plan, c.Field));
    }
}
