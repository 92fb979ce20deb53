namespace SmartSpec.Testing;

/// <summary>The chapters of a story that are about the strategy as a whole.</summary>
internal static class StrategyChapters
{
    /// <summary>Organisations, charter and evidence: everything that a launch, and later a nomination, requires.</summary>
    public static Story Prepared(this Story story) =>
        story.Do(
            [
                Organisation(Known.Council, "Regionfullmäktige", Helix.PublicSector),
                Organisation(Known.Municipality, "Kommunen", Helix.PublicSector),
                Organisation(Known.University, "Universitetet", Helix.Academia),
                Organisation(Known.Company, "Bolaget", Helix.Business),
                Organisation(Known.Association, "Föreningen", Helix.CivilSociety),
                new StrategyCommand.StateVision(Words.Of("En region som lär")),
                new StrategyCommand.AppointManagingBody(Known.Council),
                new StrategyCommand.AddGoal(Known.Goal, Words.Of("Hållbar tillväxt i hela länet")),
                new StrategyCommand.AlignWithSdgs([2, 9, 12]),
                new EvidenceCommand.RecordAsset(Known.CompetenceAsset, AssetKind.Competence, new(Words.Of("Yrkeskunnande"))),
                new EvidenceCommand.RecordAsset(Known.ResearchAsset, AssetKind.Research, new(Words.Of("Forskning"))),
                new EvidenceCommand.RecordOpportunity(Known.Opportunity, new(Words.Of("Nya marknader"))),
                new EvidenceCommand.RecordChallenge(Known.Challenge, ChallengeLevel.Regional, new(Words.Of("Klimatet"))),
            ],
            People.ProcessLead
        );

    public static Story Launched(this Story story) =>
        story.Decided(Known.LaunchDecision).Do(new StrategyCommand.Launch(Known.LaunchDecision), People.Board);

    /// <summary>Winds the strategy down; all that is decided takes effect on its day.</summary>
    public static Story WoundDown(this Story story) =>
        story
            .Decided(Known.WindDownDecision)
            .Do(
                new StrategyCommand.WindDown(
                    Known.WindDownDecision,
                    [.. story.Strategy.DecidedToCome().Select(item => new DecidedItem(item, DecidedFate.TakesEffect))]
                ),
                People.Board
            );

    /// <summary>Closes a strategy that is winding down; what is open stays so, with a reason.</summary>
    public static Story Ended(this Story story)
    {
        var strategy = story.Strategy;
        var open = strategy
            .Areas.Where(area => area.IsCandidate)
            .Select(area => Subject.Of(area.Id))
            .Concat(strategy.Reviews.Where(review => review.Step is ReviewStep.Open).Select(review => Subject.Of(review.Id)))
            .Concat(strategy.Efforts.Where(effort => effort.IsOpen).Select(effort => Subject.Of(effort.Id)))
            .Concat(strategy.Plans.Where(plan => plan.IsInHand).Select(plan => Subject.Of(plan.Id)))
            .Concat(
                strategy
                    .Consultations.Where(consultation => consultation.IsOpen)
                    .Select(consultation => Subject.Of(consultation.Id))
            )
            .Concat(strategy.Points.Where(point => point.Step is PointStep.Raised).Select(point => Subject.Of(point.Id)))
            .Concat(strategy.OpenCycles().Select(cycle => Subject.Of(cycle.Id)))
            .Concat(strategy.Evaluations.Where(evaluation => evaluation.IsOpen).Select(evaluation => Subject.Of(evaluation.Id)))
            .Concat(strategy.Changes.Where(change => change.IsOpen).Select(change => Subject.Of(change.Id)))
            .Concat(strategy.UnansweredRecommendations().Select(recommendation => Subject.Of(recommendation.Id)))
            .Select(subject => new OpenItem(subject, Words.Of("Lämnas öppet")))
            .ToEquatableArray();
        var waivers = strategy
            .Definition.Document.Gates.GetValueOrDefault("strategy.close")
            .Where(gate => gate.IsWaivable)
            .Select(gate => new Waiver(gate.Code, Words.Of("Programperioden är slut")))
            .ToEquatableArray();
        return story.Decided(Known.CloseDecision).Do(new StrategyCommand.Close(Known.CloseDecision, waivers, open), People.Board);
    }

    /// <summary>A decision of the council, recorded by the board today.</summary>
    public static Story Decided(this Story story, string decision) =>
        story.Do(
            new DecisionCommand.Record(
                decision,
                Known.Council,
                story.Today,
                $"EXEMPEL-{decision}",
                Words.Of("Enligt beredningen")
            ),
            People.Board
        );

    private static OrganisationCommand.Register Organisation(string id, string name, Helix helix) =>
        new(id, Words.Of(name), helix, Place.County);
}
