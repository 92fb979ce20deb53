namespace SmartSpec;

/// <summary>Whether what is proposed can be read, is known and fits what is.</summary>
internal static class ChangeProposals
{
    private const int MostAreas = 64;

    /// <summary>Whether it is complete, and names what there is.</summary>
    public static bool IsGood(Deliberation d, ChangeProposal proposal) => (proposal switch
    {
        ChangeProposal.Rename p => d.Written(p.Name, "proposal.name"),
        ChangeProposal.Rescope p => d.Written(p.Description, "proposal.description") && (p.Grounds is not { } grounds || AreaDecider.IsGood(d, grounds)),
        ChangeProposal.Merge p => d.Between(p.Areas.Count, 2, MostAreas, "proposal.areas") && d.Distinct(p.Areas, "proposal.areas"),
        ChangeProposal.Join p => d.Between(p.Areas.Count, 1, MostAreas, "proposal.areas") && d.Distinct<Id<Area>>([.. p.Areas, p.Into], "proposal.areas"),
        ChangeProposal.Split p => d.Between(p.Into.Count, 2, MostAreas, "proposal.into") && d.Distinct(p.Into.Select(made => made.Id).ToItems(), "proposal.into"),
        ChangeProposal.OpenReview p => p.LastDay is not { } last || d.Between(last, d.Today, ProgrammePeriod.Latest, "proposal.lastDay"),
        ChangeProposal.AdjustIndicator p => IndicatorDecider.AreGood(d, p.Terms) && d.Known(d.State.Indicators, p.Indicator, SubjectKind.Indicator, out _)
            && MeasurementBounds.IsGood(d, p.Indicator, p.Terms),
        _ => true,
    }) && d.AllKnown(d.State.Areas, proposal.Areas(), SubjectKind.Area) && AreNew(d, proposal);

    /// <summary>The fixed rules: only what has been selected and has not ended can be changed, and only where there is room.</summary>
    public static void Fits(Deliberation d, ChangeProposal proposal)
    {
        foreach (var area in proposal.Areas())
            d.Rule(d.State.Areas[area].Step.IsSelected(), ChangeRefusals.NotSelected, ("area", area));
        switch (proposal)
        {
            case ChangeProposal.OpenReview p when d.State.OpenReview(p.Area) is { } open:
                d.Rule(false, ReviewRefusals.AlreadyOpen, ("review", open.Id), ("area", p.Area));
                break;
            case ChangeProposal.RevisePlan p:
                d.Rule(d.State.PlanInForce(p.Area, p.Kind) is not null, ChangeRefusals.NothingToRevise, ("area", p.Area));
                if (d.State.PlanInHand(p.Area, p.Kind) is { } inHand)
                    d.Rule(false, PlanRefusals.OneInHand, ("plan", inHand.Id));
                break;
            case ChangeProposal.AdjustIndicator p:
                IndicatorDecider.MustNotBeClosed(d, d.State.Indicators[p.Indicator]);
                MeasurementBounds.Hold(d, d.State.Indicators[p.Indicator] with { Terms = p.Terms });
                break;
        }
    }

    private static bool AreNew(Deliberation d, ChangeProposal proposal)
    {
        foreach (var made in proposal.Making())
            if (!d.Fresh(d.State.Areas, made.Id, SubjectKind.Area) || !d.Written(made.Name, "proposal.name") || !d.Written(made.Description, "proposal.description")
                || !d.Given(made.Lead is not { IsEmpty: true }, "proposal.lead"))
                return false;
        return proposal switch
        {
            ChangeProposal.OpenReview p => d.Fresh(d.State.Reviews, p.Review, SubjectKind.Review),
            ChangeProposal.RevisePlan p => d.Fresh(d.State.Plans, p.Plan, SubjectKind.Plan),
            _ => true,
        };
    }
}
