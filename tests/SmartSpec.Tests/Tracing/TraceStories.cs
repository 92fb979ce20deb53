namespace SmartSpec.Tests.Tracing;

/// <summary>Strategies with long chains, and with what the recorded histories lack.</summary>
internal static class TraceStories
{
    public const string Asset = "strong-food";
    public const string Water = "water";

    /// <summary>Data, an analysis of them, an asset that rests on it, an assessment of that; the area is selected.</summary>
    public static Story Selected { get; } =
        Stories
            .AreaAt(AreaStep.UnderAnalysis)
            .Do(Analyses.Data(), People.ProcessLead)
            .Do(Analyses.Made(), People.ProcessLead)
            .Do(
                new EvidenceCommand.RecordAsset(Asset, AssetKind.Business, new(Sample.Text, RestsOn: [Analyses.Quotients])),
                People.ProcessLead
            )
            .Do(new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text, [Asset]), People.AreaLead)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .Decided()
            .Do(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board);

    /// <summary>The same with plans, an effort that is paid, and of which something was demanded back and repaid.</summary>
    public static Story Paid { get; } =
        WithMoney(Selected.WithEffortAt(EffortStep.Underway).WithAreaAt(AreaStep.Implementing, Water));

    /// <summary>
    /// The same with a signal that led to an evaluation, its recommendation to a change, and a point to another.
    /// </summary>
    public static Story Followed { get; } =
        Paid.WithEvaluationAt(EvaluationStep.Reported)
            .Do(Revise("revision", Subject.Of((Id<Recommendation>)Known.Recommendation)), People.ProcessLead)
            .Do(
                new RecommendationCommand.FollowThrough(Known.Recommendation, Subject.Of((Id<Change>)"revision")),
                People.ProcessLead
            )
            .Do(
                new DialogueCommand.RaisePoint(
                    "idea",
                    Subject.Of((Id<Area>)Known.Food),
                    Sample.Text,
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            )
            .Do(Adjust("adjustment", Subject.Of((Id<Point>)"idea")), People.ProcessLead)
            .Do(
                new DialogueCommand.AnswerPoint(
                    "idea",
                    new(PointOutcome.TakenUp, Sample.Text, Subject.Of((Id<Change>)"adjustment"))
                ),
                People.ProcessLead
            );

    /// <summary>The same with the changes in effect, and one more that is only proposed.</summary>
    public static Story Changed { get; } =
        Approved(Approved(Followed, "revision"), "adjustment")
            .AfterDays(1)
            .WhenSettled()
            .ThenAccepted()
            .Do(
                new ChangeCommand.Propose(
                    "join",
                    new ChangeProposal.Join([Known.Food], Water),
                    Sample.Text,
                    OutsideEvent: Sample.Text
                ),
                People.ProcessLead
            );

    public static IEnumerable<Strategy> All =>
        [
            Changed.Strategy,
            Joined.Strategy,
            Delegated.Strategy,
            Moved.Strategy,
            Stated.Strategy,
            Openings.Story().Strategy,
            Recoveries.Demanded.Strategy,
        ];

    private static Story Joined { get; } =
        Paid.WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Join([Known.Food], Water), "join");

    private static Story Delegated { get; } =
        Stories
            .AreaAt(AreaStep.Proposed)
            .Decided()
            .Do(
                new DelegationCommand.Grant(
                    "deputy",
                    "away",
                    "there",
                    [Role.ProcessLead],
                    Make.Day(2021, 1, 1),
                    Make.Day(2022, 1, 1),
                    Decision: Decisions.Id
                ),
                People.SecondBoard with
                {
                    Roles = [Role.DecisionBody, Role.ProcessLead],
                }
            );

    private static Story Moved { get; } =
        Stories
            .AreaAt(AreaStep.Nominated)
            .Decided()
            .Do(
                new AssignmentCommand.Grant("reader", "p-9", Role.Reader, Make.Day(2021, 1, 11), Decision: Decisions.Id),
                People.Board with
                {
                    Roles = [Role.DecisionBody, Role.ProcessLead],
                }
            )
            .Do([Sharings.Area with { Decision = Decisions.Id }, Sharings.Linked], People.ProcessLead)
            .WithChangeAt(
                ChangeStep.InEffect,
                new ChangeProposal.MoveToDefinition(
                    ProcessDefinition.Of(StorySetting.Default.Definition.Document with { Version = 99 })
                )
            );

    private static Story Stated { get; } =
        Enabling.Story.Decided().Do(Enabling.NotRelevant with { Decision = Decisions.Id }, People.ProcessLead);

    private static Story WithMoney(Story story)
    {
        var paid = story
            .Do(Decision(story, "goes-on"), People.Board)
            .Do(
                new EffortCommand.Schedule(
                    Known.Effort,
                    story.Strategy.Efforts[Known.Effort].FirstDay!.Value,
                    story.Strategy.Charter.Period.LastActivityDay.PlusDays(30),
                    "goes-on"
                ),
                People.AreaLead
            )
            .Do(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, story.Today.Year, Money.Sek(10)),
                People.EffortOwner
            )
            .Do(Decision(story, "back"), People.Board)
            .Do(Recoveries.DemandBack(3, "back") with { Year = story.Today.Year, On = story.Today }, People.EffortOwner);
        return paid.Do(new FundingCommand.EnterRepayment(Known.Effort, paid.Strategy.Length, Money.Sek(2)), People.EffortOwner)
            .Do(
                new IndicatorCommand.Define(
                    "bounded",
                    IndicatorKind.Output,
                    Known.Food,
                    paid.Strategy.Indicators[Known.OutputIndicator].Terms with
                    {
                        NotAbove = Known.OutputIndicator,
                    },
                    Known.Effort
                ),
                People.AreaLead
            );
    }

    private static DecisionCommand.Record Decision(Story story, string id) =>
        Decisions.On(story.Today, id) with
        {
            RegistryNumber = id,
        };

    private static ChangeCommand.Propose Revise(string change, Subject ground) =>
        new(change, new ChangeProposal.RevisePlan(Known.Food, PlanKind.Action, "food-action-revised"), Sample.Text, [ground]);

    private static ChangeCommand.Propose Adjust(string change, Subject ground) =>
        new(
            change,
            new ChangeProposal.AdjustIndicator("bounded", Paid.Strategy.Indicators["bounded"].Terms with { Source = "SCB 2" }),
            Sample.Text,
            [ground]
        );

    private static Story Approved(Story story, string change) =>
        story
            .Do(new ChangeCommand.Assess(change, Sample.Text), People.ProcessLead)
            .Do(Decision(story, $"{change}-decision"), People.Board)
            .Do(new ChangeCommand.Approve(change, $"{change}-decision", story.Today.PlusDays(1)), People.Board);
}
