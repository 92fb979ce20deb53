namespace SmartSpec;

/// <summary>The rules for an opening statement as a whole.</summary>
internal static class OpeningRules
{
    /// <summary>Collects every fault of a statement, each with its place.</summary>
    /// <param name="context">The decision; reasons are added to it.</param>
    /// <param name="command">The command, with the statement.</param>
    /// <param name="definition">The definition under which the strategy is taken over.</param>
    public static void Check(DecisionContext context, StrategyCommand.TakeOver command, ProcessDefinition definition)
    {
        var (charter, opening) = (command.Charter, command.Opening);
        var begun = Strategy.Unfounded with { Id = command.Strategy, Charter = charter, Definition = definition };
        opening.PutInto(begun);
        var place = new OpeningPlace(context, begun, Subject.Of(command.Strategy), "");
        place.Between(opening.On, ProgrammePeriod.Earliest, charter.Zone.DayOf(context.Now), "on");
        OpeningBasis.Check(place, opening);
        OpeningEvidence.Check(place, opening.Evidence);
        OpeningAreas.Check(place, opening);
        OpeningPlans.Check(place, opening.Plans);
        OpeningEfforts.Check(place, opening.Efforts);
        OpeningIndicators.Check(place, opening.Indicators);
        OpeningDialogue.Check(place, opening);
        OpeningReferences.Check(place, opening.References);
        OpeningCycles.Check(place, opening.Cycles);
    }
}
