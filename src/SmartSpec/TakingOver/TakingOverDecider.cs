namespace SmartSpec;

/// <summary>Takes over a running strategy: like founding, decided without a state. Gates do not apply; fixed rules do.</summary>
internal static class TakingOverDecider
{
    /// <summary>
    /// Unlike other commands it collects every fault of the charter and the statement: somebody has a file to correct.
    /// </summary>
    public static void TakeOver(DecisionContext context, StrategyCommand.TakeOver c, ProcessDefinition definition)
    {
        if (!context.IsValid(new StrategyCommand.Found(c.Strategy, c.Charter)) | !context.IsValid(c.Opening))
            return;
        StrategyDecider.IsGood(context, c.Charter, "charter.");
        context.MayInRoles(
            definition.RolesFor("strategy.take-over"),
            "strategy.take-over",
            StrategyStages.Preparing,
            new(Subject.Of(c.Strategy))
        );
        var begun = Strategy.Unfounded with { Id = c.Strategy, Charter = c.Charter, Definition = definition };
        var place = new OpeningPlace(context, OpeningEvolver.Standing(begun, c.Opening), Subject.Of(c.Strategy), "");
        place.Between(c.Opening.On, ProgrammePeriod.Earliest, c.Charter.Zone.DayOf(context.Now), "on");
        OpeningBasis.Check(place, c.Opening);
        OpeningEvidence.Check(place, c.Opening.Evidence);
        OpeningAreas.Check(place, c.Opening);
        OpeningPlans.Check(place, c.Opening.Plans);
        OpeningEfforts.Check(place, c.Opening.Efforts);
        OpeningIndicators.Check(place, c.Opening.Indicators);
        OpeningDialogue.Check(place, c.Opening);
        OpeningReferences.Check(place, c.Opening.References);
        OpeningCycles.Check(place, c.Opening.Cycles);
        context.Append(new StrategyEvent.TakenOver(c.Strategy, c.Charter, definition, c.Opening));
        if (context.Accepts)
            FollowUpSettlement.Begin(context, c.Opening.On);
    }
}
