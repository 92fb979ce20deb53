namespace SmartSpec;

/// <summary>Edits of a development plan's content.</summary>
internal static class DevelopmentPlanDecider
{
    public static void Decide(DecisionContext context, PlanCommand command)
    {
        switch (command)
        {
            case PlanCommand.AnalyseOpportunity c:
                AnalyseOpportunity(context, c);
                break;
            case PlanCommand.DefineField c:
                DefineField(context, c);
                break;
            case PlanCommand.RemoveField c:
                RemoveField(context, c);
                break;
            case PlanCommand.AssessSustainability c:
                AssessSustainability(context, c);
                break;
        }
    }

    private static void AssessSustainability(DecisionContext context, PlanCommand.AssessSustainability c)
    {
        if (
            context.HasText(c.Sustainability.Economic, "sustainability.economic")
            && context.HasText(c.Sustainability.Ecological, "sustainability.ecological")
            && context.HasText(c.Sustainability.Social, "sustainability.social")
            && PlanDecider.Find(context, c.Plan, out var plan)
            && PlanRules.MayEdit(context, plan, PlanKind.Development, "assess-sustainability")
        )
            context.Append(new PlanEvent.SustainabilityAssessed(c.Plan, c.Sustainability));
    }

    private static void AnalyseOpportunity(DecisionContext context, PlanCommand.AnalyseOpportunity c)
    {
        if (
            !context.HasText(c.Analysis, "analysis")
            || !PlanDecider.Find(context, c.Plan, out var plan)
            || !context.TryFind(context.State.Evidence, c.Opportunity, SubjectKind.Evidence, out var evidence)
            || !PlanRules.MayEdit(context, plan, PlanKind.Development, "analyse-opportunity")
        )
            return;
        context.Require(
            evidence.Nature is EvidenceNature.Opportunity,
            PlanRefusals.NotAnOpportunity,
            ("evidence", c.Opportunity)
        );
        context.Append(new PlanEvent.OpportunityAnalysed(c.Plan, new(c.Opportunity, c.Analysis)));
    }

    private static void DefineField(DecisionContext context, PlanCommand.DefineField c)
    {
        if (
            !context.IsGiven(!c.Field.IsEmpty, "field")
            || !context.HasText(c.Name, "name")
            || !context.HasText(c.WantedChange, "wantedChange")
            || !PlanDecider.Find(context, c.Plan, out var plan)
            || !context.AllExist(context.State.Indicators, c.Indicators, SubjectKind.Indicator)
            || !PlanRules.MayEdit(context, plan, PlanKind.Development, "define-field")
        )
            return;
        if (IsOfAnotherArea(context.State, plan, c.Field))
            context.RefuseTaken(SubjectKind.Field, c.Field.Value);
        foreach (var id in c.Indicators)
            context.Require(
                context.State.Indicators[id].Area == plan.Area,
                PlanRefusals.OtherArea,
                ("id", id),
                ("area", context.State.Indicators[id].Area)
            );
        context.Append(new PlanEvent.FieldDefined(c.Plan, new(c.Field, c.Name, c.WantedChange, c.Indicators)));
    }

    /// <summary>
    /// Whether a field is another area's. What a change has brought with it, from an area that it ended, is the area's own.
    /// </summary>
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

    private static void RemoveField(DecisionContext context, PlanCommand.RemoveField c)
    {
        if (!PlanDecider.Find(context, c.Plan, out var plan))
            return;
        if (plan.Field(c.Field) is null)
        {
            context.RefuseUnknown(SubjectKind.Field, c.Field.Value);
            return;
        }

        if (PlanRules.MayEdit(context, plan, PlanKind.Development, "remove-field"))
            context.Append(new PlanEvent.FieldRemoved(c.Plan, c.Field));
    }
}
