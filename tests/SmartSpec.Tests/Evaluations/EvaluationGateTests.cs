namespace SmartSpec.Tests;

public sealed class EvaluationGateTests
{
    private static readonly EvaluationCommand.Begin Begin = new(Known.Evaluation);

    private static readonly EvaluationCommand.Report Report = new(Known.Evaluation, [new("f", Sample.Text)]);

    [Fact]
    public void Who_leads_an_area_covered_neither_begins_nor_reports()
    {
        var lead = People.AreaLead with { Roles = [Role.Evaluator] };
        Given(Stories.EvaluationAt(EvaluationStep.Commissioned)).When(Begin, lead).ThenRefused("evaluator-independent");
        var refused = Given(Stories.EvaluationAt(EvaluationStep.Underway)).When(Report, lead);
        refused.ThenRefused("evaluator-independent");
        refused.Reasons.Single().Parameters.Single(parameter => parameter.Name == "led").Values.Should().Equal(Known.Food);
    }

    [Fact]
    public void Who_owns_an_effort_in_an_area_covered_does_not_begin() =>
        Given(Stories.EvaluationAt(EvaluationStep.Commissioned))
            .When(Begin, People.EffortOwner with { Roles = [Role.Evaluator] })
            .ThenRefused("evaluator-independent");

    [Fact]
    public void Who_leads_or_owns_elsewhere_is_independent() =>
        Given(
                Stories
                    .StrategyAt(StrategyStep.Running)
                    .WithEffortAt(EffortStep.Proposed)
                    .WithAreaAt(AreaStep.Proposed, "water")
                    .Do(new AreaCommand.AppointLead("water", People.SecondAreaLead.Id), People.ProcessLead)
                    .WithEvaluationAt(EvaluationStep.Commissioned, area: "water")
            )
            .When(Begin, People.SecondAreaLead with { Roles = [Role.Evaluator] })
            .ThenRefused("evaluator-independent")
            .When(Begin, People.EffortOwner with { Roles = [Role.Evaluator] })
            .ThenAccepted();

    [Fact]
    public void An_evaluation_of_the_whole_strategy_covers_every_area() =>
        Given(Stories.EffortAt(EffortStep.Proposed).WithEvaluationAt(EvaluationStep.Commissioned, area: null))
            .When(Begin, People.EffortOwner with { Roles = [Role.Evaluator] })
            .ThenRefused("evaluator-independent");

    [Fact]
    public void Nobody_evaluates_on_behalf_of_one_who_is_bound() =>
        Given(
                Stories
                    .EvaluationAt(EvaluationStep.Commissioned)
                    .Decided()
                    .Do(
                        new DelegationCommand.Grant(
                            "stand-in",
                            People.AreaLead.Id,
                            People.Evaluator.Id,
                            [Role.Evaluator],
                            Make.Day(2021, 1, 1),
                            Make.Day(2021, 12, 31),
                            Decision: Decisions.Id
                        ),
                        People.ProcessLead
                    )
            )
            .When(Begin, People.Evaluator.For(People.AreaLead.Id))
            .ThenRefused("evaluator-independent");

    [Theory]
    [InlineData(Known.Company, false)]
    [InlineData(Known.Municipality, false)]
    [InlineData(Known.University, true)]
    public void A_financier_of_an_effort_is_not_commissioned(string organisation, bool independent)
    {
        var attempt = Given(Stories.EvaluationAt(EvaluationStep.Planned)).When(Commission(organisation), People.ProcessLead);
        if (independent)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("evaluator-independent");
    }

    [Fact]
    public void Money_that_is_only_sought_binds_nobody_and_money_that_is_promised_does()
    {
        var sought = Stories
            .EvaluationAt(EvaluationStep.Planned)
            .Do(
                new FundingCommand.Seek(Known.Effort, Known.University, FundingSource.Academia, 2021, Money.Sek(5)),
                People.AreaLead
            );
        Given(sought).When(Commission(Known.University), People.ProcessLead).ThenAccepted();
        Given(sought)
            .Do(
                new FundingCommand.Promise(Known.Effort, Known.University, FundingSource.Academia, 2021, Money.Sek(5)),
                People.AreaLead
            )
            .When(Commission(Known.University), People.ProcessLead)
            .ThenRefused("evaluator-independent");
    }

    [Fact]
    public void An_organisation_that_becomes_a_partner_cannot_report()
    {
        var refused = Given(Stories.EvaluationAt(EvaluationStep.Underway))
            .Do(new EffortCommand.Involve(Known.Effort, [Known.University]), People.AreaLead)
            .When(Report, People.Evaluator);
        refused.ThenRefused("evaluator-independent");
        refused
            .Reasons.Single()
            .What(Texts.English)
            .Should()
            .Match("*Universitetet* gives money to or takes part in *Demonstrationsgård*")
            .And.NotContain("leads");
    }

    [Fact]
    public void Commissioning_depends_on_the_organisation_while_any_is_independent()
    {
        Commissioning(Stories.EvaluationAt(EvaluationStep.Planned))
            .Gates.Should()
            .Equal(new GateJudgement { Gate = "evaluator-independent", Standing = GateStanding.DependsOnInput });
        Commissioning(Stories.EvaluationAt(EvaluationStep.Planned)).Input.Should().Equal("evaluator", "reason");
        var all = Stories
            .EvaluationAt(EvaluationStep.Planned)
            .Do(
                new EffortCommand.Involve(
                    Known.Effort,
                    [Known.Council, Known.Municipality, Known.University, Known.Company, Known.Association]
                ),
                People.AreaLead
            );
        Commissioning(all).Reasons.Select(reason => reason.Code).Should().Equal("evaluator-independent");
    }

    [Fact]
    public void An_evaluation_is_concluded_when_every_recommendation_has_its_response()
    {
        var refused = Given(Stories.RecommendationAt(RecommendationStep.Open))
            .When(new EvaluationCommand.Conclude(Known.Evaluation, Sample.Text), People.ProcessLead);
        var open = refused.ThenRefused("recommendations-answered");
        refused.Reasons.Single().WhoCan.Should().Equal(Role.AreaLead, Role.ProcessLead, Role.DecisionBody);
        open.Do(
                new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Declined, Sample.Text),
                People.AreaLead
            )
            .When(new EvaluationCommand.Conclude(Known.Evaluation, Sample.Text), People.SteeringGroup)
            .Then(new EvaluationEvent.Concluded(Known.Evaluation, Sample.Text));
    }

    [Theory]
    [InlineData(EvaluationKind.Final, EvaluationStep.Concluded, true)]
    [InlineData(EvaluationKind.Final, EvaluationStep.Reported, false)]
    [InlineData(EvaluationKind.Final, EvaluationStep.Cancelled, false)]
    [InlineData(EvaluationKind.MidTerm, EvaluationStep.Concluded, false)]
    public void A_strategy_closes_when_a_final_evaluation_has_been_concluded(
        EvaluationKind kind,
        EvaluationStep step,
        bool closes
    )
    {
        var story = Stories.StrategyAt(StrategyStep.WindingDown).WithEvaluationAt(step, kind: kind, area: null).Decided();
        var attempt = Given(story)
            .When(
                new StrategyCommand.Close(
                    Decisions.Id,
                    OpenItems: StrategyRules
                        .OpenItems(story.Strategy)
                        .Select(item => new OpenItem(item, Sample.Text))
                        .ToEquatableArray()
                ),
                People.Board
            );
        if (closes)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("final-evaluation-concluded");
    }

    private static EvaluationCommand.Commission Commission(string organisation) =>
        new(Known.Evaluation, organisation, Reason: Sample.Text);

    private static NextStep Commissioning(Story story) =>
        story.NextSteps(People.ProcessLead).Single(step => step.Act == "evaluation.commission");
}
