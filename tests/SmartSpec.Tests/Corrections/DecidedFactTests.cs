namespace SmartSpec.Tests;

/// <summary>What a decision fixed, and the days of decisions: what is corrected keeps to them.</summary>
public sealed class DecidedFactTests
{
    private static readonly Subject Plan = new(SubjectKind.Plan, Known.DevelopmentPlan);

    public static TheoryData<PlanStep, bool> Steps =>
        new()
        {
            { PlanStep.Drafting, false },
            { PlanStep.Consulting, false },
            { PlanStep.Deciding, true },
            { PlanStep.Adopted, true },
            { PlanStep.InForce, true },
            { PlanStep.Superseded, true },
            { PlanStep.Ended, true },
            { PlanStep.Discarded, false },
        };

    [Theory]
    [MemberData(nameof(Steps))]
    public void The_target_that_a_plan_fixes_is_corrected_on_a_decision_as_long_as_the_plan_is_on_record(
        PlanStep step,
        bool isFixed
    )
    {
        var story = step is PlanStep.Superseded ? Superseded : Stories.PlanAt(PlanKind.Development, step);
        var terms = story.Strategy.Indicators[Known.ResultIndicator].Terms;
        var attempt = story.When(
            new CorrectionCommand.Correct(
                new Fact.Indicated(
                    Known.ResultIndicator,
                    terms with
                    {
                        Target = terms.Target! with { Value = terms.Target.Value + 1 },
                    }
                ),
                Sample.Text
            ),
            People.ProcessLead
        );
        attempt.Reasons.Select(reason => reason.Code).Should().Equal(isFixed ? ["indicator-decided"] : []);
    }

    [Fact]
    public void Of_several_plans_the_one_in_force_is_named()
    {
        Named(Revisions.Deciding()).Should().Equal(Known.DevelopmentPlan);
        Named(Stories.AreaAt(AreaStep.ActionPlanning).WithSecondVersion(PlanKind.Development))
            .Should()
            .Equal(Known.SecondDevelopmentPlan);

        static EquatableArray<string> Named(Story story) =>
            story
                .When(Corrections.Retargeted(), People.ProcessLead)
                .Reasons.Single()
                .Parameters.Single(parameter => parameter.Name == "plan")
                .Values;
    }

    /// <summary>What replaced an annulled decision was taken since the judgment.</summary>
    [Theory]
    [InlineData(-1, "decision-before-judgment")]
    [InlineData(0, null)]
    [InlineData(1, null)]
    public void A_decision_that_replaces_an_annulled_one_is_not_corrected_to_a_day_before_the_judgment(int days, string? code)
    {
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.InForce).AfterDays(5);
        var judged = story.Today;
        var annulled = Known.DecisionOn(Known.DevelopmentPlan);
        var replaced = story
            .Do(Annulments.Of(annulled, judged), People.Board)
            .AfterDays(5)
            .Decided()
            .Do(new DecisionCommand.Replace(Plan, annulled, Decisions.Id), People.Board);
        var attempt = replaced.When(
            new CorrectionCommand.Correct(
                new Fact.Decided(Decisions.Id, Known.Council, judged.PlusDays(days), "EXEMPEL-7", Sample.Text),
                Sample.Text
            ),
            People.ProcessLead
        );
        attempt.Reasons.Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);

        // Any other decision may have been taken before it.
        replaced
            .Do(Decisions.On(replaced.Today, "other", Known.Municipality), People.Board)
            .When(
                new CorrectionCommand.Correct(
                    new Fact.Decided("other", Known.Municipality, judged.PlusDays(-1), "EXEMPEL-7", Sample.Text),
                    Sample.Text
                ),
                People.ProcessLead
            )
            .ThenAccepted();
    }

    /// <summary>A second version without the field; its indicator is kept.</summary>
    private static Story Superseded =>
        Revisions
            .Deciding(
                new IndicatorCommand.Define("new-result", IndicatorKind.Result, Known.Food, Make.Terms(Make.Day(2021, 1, 1))),
                new PlanCommand.DefineField(Known.SecondDevelopmentPlan, "new-field", Sample.Text, Sample.Text, ["new-result"]),
                new PlanCommand.RemoveField(Known.SecondDevelopmentPlan, Known.Field)
            )
            .Do(
                new PlanCommand.Adopt(
                    Known.SecondDevelopmentPlan,
                    Decisions.Id,
                    Make.Day(2021, 4, 1),
                    [
                        new(new(SubjectKind.Field, Known.Field), FateKind.Closed, Reason: Sample.Text),
                        new(new(SubjectKind.Indicator, Known.ResultIndicator), FateKind.Kept),
                    ]
                ),
                People.Board
            )
            .On(Make.Day(2021, 4, 1))
            .WhenSettled()
            .ThenAccepted();
}
