namespace SmartSpec.Tests;

public sealed class ActionPlanGateTests
{
    [Fact]
    public void A_plan_without_efforts_cannot_mobilise() =>
        Given(
                Stories
                    .AreaAt(AreaStep.ActionPlanning)
                    .Do(new PlanCommand.Draft(Known.ActionPlan, Known.Food, PlanKind.Action), People.AreaLead)
            )
            .When(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead)
            .ThenRefused("efforts-traced", "efforts-owned", "efforts-timed", "output-indicators");

    [Fact]
    public void A_cancelled_effort_in_the_list_is_passed_over()
    {
        var bare = new EffortCommand.Propose("bare", Known.Food, Sample.Text, Sample.Text);
        var story = Make.ActionDraft([.. Make.Effort(Make.Nothing), bare]);
        Mobilise(story).ThenRefused("efforts-traced", "efforts-owned", "efforts-timed", "output-indicators");
        Mobilise(story).Reasons.Should().AllSatisfy(reason => reason.Parameters[0].Values.Should().Equal("bare"));
        Mobilise(story.Do(new EffortCommand.Cancel("bare", Sample.Text), People.AreaLead))
            .Then(new PlanEvent.MobilisationBegun(Known.ActionPlan));
    }

    [Fact]
    public void Every_effort_ends_by_the_last_activity_day_also_where_it_was_scheduled_before_that_was_a_rule()
    {
        var story = Make.ActionDraft(Make.Effort(Make.Nothing));
        Mobilise(EndingOn(Make.Day(2029, 12, 31))).ThenAccepted();
        Mobilise(EndingOn(Make.Day(2030, 1, 1))).ThenRefused("efforts-timed");

        Story EndingOn(LocalDate last) =>
            story.With(
                story.Strategy with
                {
                    Efforts = story.Strategy.Efforts.Change(Known.Effort, effort => effort with { LastDay = last }),
                }
            );
    }

    [Fact]
    public void A_closed_output_indicator_does_not_count() =>
        Mobilise(
                Make.ActionDraft(Make.Effort(Make.Nothing))
                    .Do(new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text), People.AreaLead)
            )
            .ThenRefused("output-indicators");

    [Theory]
    [InlineData(200_000, 50, true)]
    [InlineData(200_000.01, 50, false)]
    [InlineData(100_000, 100, true)]
    [InlineData(100_000.01, 100, false)]
    [InlineData(1_000_000, 0, true)]
    public void Committed_funding_is_exactly_the_share_of_the_budget_or_more(double budget, int percent, bool met) =>
        Submitted(
            Make.Effort(Make.Nothing, budget: (decimal)budget),
            new ActionPlanGate.FundingCovers(percent),
            met,
            "funding-covers"
        );

    [Theory]
    [InlineData(12, "2022-02-07", false)]
    [InlineData(12, "2022-02-08", true)]
    [InlineData(11, "2022-01-07", false)]
    [InlineData(11, "2022-01-08", true)]
    public void What_starts_later_than_so_many_months_from_the_day_counts_for_nothing(int months, string first, bool met)
    {
        // The plan is submitted on 2021-02-08, which is the first day it could hold from.
        var start = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        Submitted(
            [.. Make.Effort(Make.Nothing, budget: 1_000_000), new EffortCommand.Schedule(Known.Effort, start, start)],
            new ActionPlanGate.FundingCovers(50, months),
            met,
            "funding-covers"
        );
    }

    [Fact]
    public void The_months_are_counted_from_the_effective_day_when_the_plan_is_adopted()
    {
        var far = Make.Day(2022, 3, 1);
        var setting = StorySetting
            .Default.WithGates("action-plan.submit")
            .WithGates("action-plan.adopt", new ActionPlanGate.FundingCovers());
        var story = Make.ActionDraft(
                [.. Make.Effort(Make.Nothing, budget: 1_000_000), new EffortCommand.Schedule(Known.Effort, far, far)],
                setting
            )
            .Do([new PlanCommand.Mobilise(Known.ActionPlan), new PlanCommand.Submit(Known.ActionPlan)], People.AreaLead);
        Given(story)
            .When(new PlanCommand.Adopt(Known.ActionPlan, null, Make.Day(2021, 3, 2)), People.Board)
            .ThenRefused("funding-covers")
            .When(new PlanCommand.Adopt(Known.ActionPlan, null, Make.Day(2021, 3, 1)), People.Board)
            .ThenAccepted();
    }

    /// <summary>
    /// The plan can apply from today, 2021-02-08, and at the latest from the period's last day, 2027-12-31. An effort counts from the
    /// day from which it starts within twelve months.
    /// </summary>
    [Theory]
    [InlineData("2021-06-01", 0, GateStanding.Unmet)]
    [InlineData("2021-06-01", 500_000, GateStanding.Met)]
    [InlineData("2021-06-01", 499_999, GateStanding.Unmet)]
    [InlineData("2022-02-07", 0, GateStanding.Unmet)]
    [InlineData("2022-02-08", 0, GateStanding.DependsOnInput)]
    [InlineData("2028-12-30", 0, GateStanding.DependsOnInput)]
    [InlineData("2028-12-31", 0, GateStanding.Met)]
    public void Next_steps_foresee_whether_the_funding_covers_what_starts_soon_after_some_day(
        string first,
        int committed,
        GateStanding standing
    )
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        var setting = StorySetting
            .Default.WithGates("action-plan.submit")
            .WithGates("action-plan.adopt", new ActionPlanGate.FundingCovers(), new DecisionGate.EffectiveDateValid(0));
        var story = Make.ActionDraft(
                [
                    .. Make.Effort(Make.Nothing, budget: 1_000_000, funding: [Make.Commit(FundingSource.Private, committed)]),
                    new EffortCommand.Schedule(Known.Effort, day, day),
                ],
                setting
            )
            .Do([new PlanCommand.Mobilise(Known.ActionPlan), new PlanCommand.Submit(Known.ActionPlan)], People.AreaLead);
        story
            .NextSteps(People.Board, new(SubjectKind.Plan, Known.ActionPlan))
            .Single(step => step.Act == "action-plan.adopt")
            .Gates.Single(gate => gate.Gate == "funding-covers")
            .Standing.Should()
            .Be(standing);
    }

    [Theory]
    [InlineData(60_000, 40_000, true)]
    [InlineData(59_999, 40_001, false)]
    public void No_source_has_more_than_its_share_of_what_is_committed(int rest, int eu, bool met) =>
        Submitted(
            Make.Effort(Make.Nothing, funding: [Make.Commit(FundingSource.Private, rest), Make.Commit(FundingSource.Eu, eu)]),
            new ActionPlanGate.CoFinancing([new(FundingSource.Eu, 40)]),
            met,
            "co-financing"
        );

    [Theory]
    [InlineData(FundingSource.Regional, FundingSource.Private, true)]
    [InlineData(FundingSource.National, FundingSource.Private, true)]
    [InlineData(FundingSource.Eu, FundingSource.Private, true)]
    [InlineData(FundingSource.Academia, FundingSource.Private, false)]
    [InlineData(FundingSource.Regional, FundingSource.Academia, false)]
    [InlineData(FundingSource.Regional, FundingSource.Other, false)]
    public void Public_and_private_money_are_both_committed(FundingSource one, FundingSource other, bool met) =>
        Submitted(
            Make.Effort(Make.Nothing, funding: [Make.Commit(one, 50_000), Make.Commit(other, 50_000)]),
            new ActionPlanGate.CoFinancing([]),
            met,
            "co-financing"
        );

    [Fact]
    public void The_share_applies_to_each_effort_and_for_the_plan()
    {
        IReadOnlyList<Command> efforts =
        [
            .. Make.Effort(
                Make.Nothing,
                funding: [Make.Commit(FundingSource.Eu, 41), Make.Commit(FundingSource.Private, 59)],
                budget: 10
            ),
            .. Make.Effort(Make.Nothing, "second", funding: [Make.Commit(FundingSource.Regional, 1000, "second")], budget: 10),
        ];
        Submitted(efforts, new ActionPlanGate.CoFinancing([new(FundingSource.Eu, 40)]), false, "co-financing")
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "over")
            .Values.Should()
            .Equal("effort:demo-farm");
    }

    [Fact]
    public void An_effort_that_is_not_prioritised_stops_the_plan() =>
        Submitted(
            Make.Effort(command => command is EffortCommand.Prioritise),
            new ActionPlanGate.Prioritised(),
            false,
            "prioritised"
        );

    [Fact]
    public void A_plan_that_has_mobilised_may_be_redrafted_and_submitted_again_with_its_gates_judged_again()
    {
        var story = Stories
            .PlanAt(PlanKind.Action, PlanStep.Mobilising)
            .Do(new PlanCommand.Redraft(Known.ActionPlan, Sample.Text), People.AreaLead)
            .Do(new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text), People.AreaLead);
        Given(story)
            .When(new PlanCommand.Submit(Known.ActionPlan, Sample.Text), People.AreaLead)
            .ThenRefused("output-indicators");
    }

    private static Attempt Mobilise(Story story) =>
        Given(story).When(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead);

    private static Attempt Submitted(IReadOnlyList<Command> effort, Gate gate, bool met, string code)
    {
        var attempt = Given(Make.ActionDraft(effort, StorySetting.Default.WithGates("action-plan.submit", gate)))
            .Do(new PlanCommand.Mobilise(Known.ActionPlan), People.AreaLead)
            .When(new PlanCommand.Submit(Known.ActionPlan), People.AreaLead);
        if (met)
            attempt.Then(new PlanEvent.Submitted(Known.ActionPlan, new([People.AreaLead.Id])));
        else
            attempt.ThenRefused(code);
        return attempt;
    }
}
