namespace SmartSpec.Tests;

public sealed class EndingTests
{
    private static readonly Waiver EffortsEnded = new("efforts-ended", Sample.Text);

    private static readonly OpenItem OpenEffort = new(new(SubjectKind.Effort, Known.Effort), Sample.Text);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Winding_down_takes_on_nothing_new(string act)
    {
        var (story, command) = Acts.Of(act);
        Given(WoundDown(story)).When(command, By(act)).ThenRefused("strategy-step");
    }

    public static TheoryData<string> Refused =>
        [
            "area.propose",
            "area.nominate",
            "area.select",
            "development-plan.draft",
            "development-plan.define-field",
            "development-plan.submit",
            "development-plan.adopt",
            "action-plan.draft",
            "action-plan.mobilise",
            "action-plan.adopt",
            "action-plan.add-effort",
            "effort.propose",
            "call.announce",
            "consultation.open",
            "review.open",
        ];

    [Theory]
    [InlineData("effort.start")]
    [InlineData("effort.complete")]
    [InlineData("effort.cancel")]
    [InlineData("funding.pay")]
    [InlineData("funding.commit")]
    [InlineData("consultation.close")]
    [InlineData("point.answer")]
    [InlineData("point.raise")]
    [InlineData("dialogue.hold-meeting")]
    [InlineData("indicator.define")]
    [InlineData("decision.record")]
    [InlineData("evidence.renew")]
    [InlineData("area.return")]
    [InlineData("area.pause")]
    [InlineData("area.resume")]
    [InlineData("area.carry-over")]
    [InlineData("strategy.name-successor")]
    [InlineData("review.reaffirm")]
    [InlineData("development-plan.return")]
    [InlineData("development-plan.rescind")]
    [InlineData("development-plan.discard")]
    [InlineData("evaluation.plan")]
    [InlineData("evaluation.report")]
    [InlineData("evaluation.conclude")]
    [InlineData("recommendation.respond")]
    [InlineData("follow-up.close")]
    [InlineData("report.submit")]
    [InlineData("report.accept")]
    [InlineData("report.return")]
    [InlineData("report.excuse")]
    public void Winding_down_what_is_under_way_goes_on(string act)
    {
        var (story, command) = Acts.Of(act);
        Given(WoundDown(story)).When(command, By(act)).ThenAccepted();
    }

    [Fact]
    public void Payments_come_in_after_an_effort_has_ended() =>
        Given(Stories.EffortAt(EffortStep.Completed))
            .When(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(40_000)),
                People.EffortOwner
            )
            .Then(new FundingEvent.Paid(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(40_000)));

    [Fact]
    public void Closing_names_every_open_item()
    {
        var story = Closing(Stories.PointAt(PointStep.Raised).WithEffortAt(EffortStep.Proposed, "pipe", "water"));
        var attempt = Given(story)
            .When(new StrategyCommand.Close(Decisions.Id, [EffortsEnded, Decisions.Unevaluated]), People.Board);
        attempt.ThenRefused("items-open");
        attempt
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "items")
            .Values.Should()
            .BeEquivalentTo(["effort:pipe", "plan:food-development-1", "consultation:food-consultation", "point:point"]);
    }

    [Fact]
    public void Closing_with_waivers_and_reasons_ends_plans_and_areas() =>
        Given(Closing(Stories.EffortAt(EffortStep.Underway)))
            .When(Decisions.Close, People.Board)
            .ThenRefused("efforts-ended", "items-open")
            .When(Decisions.Close with { Waivers = [EffortsEnded, Decisions.Unevaluated] }, People.Board)
            .ThenRefused("items-open")
            .When(Decisions.Close with { OpenItems = [OpenEffort] }, People.Board)
            .ThenRefused("efforts-ended")
            .When(new StrategyCommand.Close(Decisions.Id, [EffortsEnded, Decisions.Unevaluated], [OpenEffort]), People.Board)
            .Then(
                new PlanEvent.Ended(Known.DevelopmentPlan),
                new PlanEvent.Ended(Known.ActionPlan),
                new AreaEvent.Closed(Known.Food),
                new StrategyEvent.Closed(Decisions.Id, [EffortsEnded, Decisions.Unevaluated], [OpenEffort])
            );

    [Fact]
    public void A_waiver_or_an_open_item_without_a_reason_is_refused_before_all_else_is_judged()
    {
        var story = Closing(Stories.EffortAt(EffortStep.Underway));
        Given(story)
            .When(
                new StrategyCommand.Close(Decisions.Id, [EffortsEnded with { Reason = Sample.Blank }], [OpenEffort]),
                People.Board
            )
            .ThenRefused("text-missing")
            .When(new StrategyCommand.Close(null, [EffortsEnded], [OpenEffort with { Reason = Sample.Blank }]), People.Reader)
            .ThenRefused("text-missing")
            .When(new StrategyCommand.Close(null, [EffortsEnded], [OpenEffort]), People.Reader)
            .ThenRefused("role", "decision-recorded", "final-evaluation-concluded");
    }

    [Fact]
    public void A_gate_that_is_not_waivable_is_not_passed_by_a_waiver() =>
        Given(Closing(Stories.StrategyAt(StrategyStep.Running)))
            .When(new StrategyCommand.Close(null, [new("decision-recorded", Sample.Text)]), People.Board)
            .ThenRefused("not-waivable");

    [Fact]
    public void Something_that_is_not_open_cannot_be_named_as_an_open_item() =>
        Given(Closing(Stories.StrategyAt(StrategyStep.Running)))
            .When(
                new StrategyCommand.Close(Decisions.Id, [], [new(new(SubjectKind.Effort, "no-such"), Sample.Text)]),
                People.Board
            )
            .ThenRefused("unknown");

    [Fact]
    public void With_every_effort_ended_only_the_final_evaluation_is_waived() =>
        Given(Closing(Stories.EffortAt(EffortStep.Completed)))
            .When(Decisions.Close, People.Board)
            .ThenAccepted()
            .Strategy.Step.Should()
            .Be(StrategyStep.Closed);

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void After_the_end_only_facts_are_accepted(string act)
    {
        var (story, command) = Acts.Of(act);
        var closed = story.With(story.Strategy with { Step = StrategyStep.Closed });
        foreach (var person in People.All)
            if (Facts.Contains(act))
                Given(closed).When(command, person).Reasons.Should().NotContain(reason => reason.Kind == ReasonKind.Step);
            else
                Given(closed).When(command, person).Reasons.Should().ContainSingle().Which.Kind.Should().Be(ReasonKind.Step);
    }

    /// <summary>
    /// The acts on facts, and on decisions: one that corrects what another fixed, and one that is annulled later and taken
    /// again; and money that is repaid in the end.
    /// </summary>
    private static readonly string[] Facts =
    [
        "correction.correct",
        "decision.record",
        "decision.annul",
        "decision.reinstate",
        "decision.replace",
        "funding.enter-repayment",
        "indicator.revise",
    ];

    public static TheoryData<string> ActsByName => [.. Acts.All];

    private static Story WoundDown(Story story) =>
        (story.Strategy.Step is StrategyStep.Preparing ? story.Launched() : story).WoundDown();

    private static Story Closing(Story story) => WoundDown(story).Decided();

    private static Actor By(string act) =>
        People.All.First(person =>
            ProcessDefinition
                .Default.RolesFor(act)
                .Any(role => person.Has(role) || (role == Role.AreaLead && person == People.AreaLead))
        );
}
