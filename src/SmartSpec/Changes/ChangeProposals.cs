namespace SmartSpec;

/// <summary>The checks of a proposal: whether it is complete, names what exists and fits the state.</summary>
internal static class ChangeProposals
{
    private const int MostAreas = 64;

    /// <summary>Whether a proposal is complete, and names what exists.</summary>
    public static bool IsGood(DecisionContext context, ChangeProposal proposal) =>
        context.Within("proposal.", () => IsWhole(context, proposal));

    private static bool IsWhole(DecisionContext context, ChangeProposal proposal) =>
        (
            proposal switch
            {
                ChangeProposal.Rename p => context.ExpectText(p.Name, "name"),
                ChangeProposal.Rescope p => context.ExpectText(p.Description, "description")
                    && (p.Grounds is not { } grounds || AreaRules.IsGood(context, grounds)),
                ChangeProposal.Merge p => context.IsInRange(p.Areas.Count, 2, MostAreas, "areas")
                    && context.AreDistinct(p.Areas, "areas"),
                ChangeProposal.Join p => context.IsInRange(p.Areas.Count, 1, MostAreas, "areas")
                    && context.AreDistinct<Id<Area>>([.. p.Areas, p.Into], "areas"),
                ChangeProposal.Split p => context.IsInRange(p.Into.Count, 2, MostAreas, "into")
                    && context.AreDistinct(p.Into.Select(area => area.Id).ToEquatableArray(), "into"),
                ChangeProposal.OpenReview p => p.LastDay is not { } last
                    || context.IsInRange(last, context.Today, ProgrammePeriod.Latest, "lastDay"),
                ChangeProposal.AdjustIndicator p => IndicatorRules.AreGood(context, p.Terms)
                    && context.TryFind(context.State.Indicators, p.Indicator, SubjectKind.Indicator, out _)
                    && MeasurementBounds.IsGood(context, p.Indicator, p.Terms),
                ChangeProposal.MoveToDefinition p => DefinitionMoves.IsGood(context, p.Definition),
                _ => true,
            }
        )
        && context.AllExist(context.State.Areas, proposal.Areas(), SubjectKind.Area)
        && AreNew(context, proposal);

    /// <summary>
    /// The fixed rules: only areas that are selected are changed, none joins one in an earlier step, with no second review
    /// open and no second plan version in hand.
    /// </summary>
    public static void Fits(DecisionContext context, ChangeProposal proposal)
    {
        foreach (var area in proposal.Areas())
            context.Require(context.State.Areas[area].Step.IsSelected(), ChangeRefusals.NotSelected, ("area", area));
        switch (proposal)
        {
            case ChangeProposal.Join p when context.State.Areas[p.Into].Step.IsSelected():
                JoinsNoEarlier(context, p, [context.Today, .. AdoptionDays(context.State)]);
                break;
            case ChangeProposal.OpenReview p when context.State.OpenReview(p.Area) is { } open:
                context.Require(false, ReviewRefusals.AlreadyOpen, ("review", open.Id), ("area", p.Area));
                break;
            case ChangeProposal.RevisePlan p:
                context.Require(
                    context.State.PlanInForce(p.Area, p.Kind) is not null,
                    ChangeRefusals.NothingToRevise,
                    ("area", p.Area)
                );
                if (context.State.PlanInHand(p.Area, p.Kind) is { } inHand)
                    context.Require(false, PlanRefusals.OneInHand, ("plan", inHand.Id));
                break;
            case ChangeProposal.AdjustIndicator p:
                IndicatorRules.MustNotBeClosed(context, context.State.Indicators[p.Indicator]);
                MeasurementBounds.Check(context, context.State.Indicators[p.Indicator] with { Terms = p.Terms });
                break;
            case ChangeProposal.MoveToDefinition p:
                DefinitionMoves.Fits(context, p.Definition);
                break;
        }
    }

    /// <summary>
    /// Areas join none in an earlier step than theirs, on one of some days: their plans in force would no longer be in force
    /// there.
    /// </summary>
    public static void JoinsNoEarlier(DecisionContext context, ChangeProposal.Join join, IEnumerable<LocalDate> days)
    {
        var further = days.Select(day =>
                join.Areas.Where(area =>
                        PlansToCome.StepOn(context.State, area, day) > PlansToCome.StepOn(context.State, join.Into, day)
                    )
                    .ToList()
            )
            .MinBy(areas => areas.Count)!;
        if (further.Count > 0)
            context.Refuse(ChangeRefusals.JoinsEarlier, Parameter.Many("areas", further), Parameter.Of("into", join.Into));
    }

    private static IEnumerable<LocalDate> AdoptionDays(Strategy state) =>
        state.Plans.Where(plan => plan.Step is PlanStep.Adopted).Select(plan => plan.EffectiveFrom).OfType<LocalDate>();

    private static bool AreNew(DecisionContext context, ChangeProposal proposal)
    {
        foreach (var area in proposal.Making())
            if (
                !context.IsNew(context.State.Areas, area.Id, SubjectKind.Area)
                || !context.ExpectText(area.Name, "into.name")
                || !context.ExpectText(area.Description, "into.description")
                || !context.IsGiven(area.Lead is not { IsEmpty: true }, "into.lead")
            )
                return false;
        return proposal switch
        {
            ChangeProposal.OpenReview p => context.IsNew(context.State.Reviews, p.Review, SubjectKind.Review),
            ChangeProposal.RevisePlan p => context.IsNew(context.State.Plans, p.Plan, SubjectKind.Plan),
            _ => true,
        };
    }
}
