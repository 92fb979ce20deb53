namespace SmartSpec.Tests;

/// <summary>
/// Approving a change: the day from which it applies, the fates it states, and what was raised since the assessment.
/// </summary>
public sealed class ApprovalTests
{
    private static readonly Subject Food = new(SubjectKind.Area, Known.Food);

    private static readonly Story Assessed = Stories
        .AreaAt(AreaStep.DevelopmentPlanning)
        .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Rename(Known.Food, Sample.Text));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void An_approval_is_marked_late_where_its_day_had_passed(int days, bool late)
    {
        var story = Assessed.AfterDays(1);
        story
            .Do(Decisions.On(story.Today.PlusDays(-1)), People.Board)
            .Do(new ChangeCommand.Approve(Known.Change, Decisions.Id, story.Today.PlusDays(days)), People.Board)
            .Strategy.Changes[Known.Change]
            .Late.Should()
            .Be(late);
    }

    [Fact]
    public void A_fate_that_the_change_does_not_give_is_refused_on_approval_too() =>
        Assessed
            .Decided()
            .When(
                new ChangeCommand.Approve(
                    Known.Change,
                    Decisions.Id,
                    Assessed.Today,
                    [new(Subject.Of((Id<Area>)Known.Food), FateKind.Closed)]
                ),
                People.Board
            )
            .Reasons.Should()
            .Contain(reason => reason.Code == "change-fate-misplaced");

    [Fact]
    public void A_signal_or_a_report_since_the_assessment_needs_no_new_one()
    {
        var retire = Stories
            .EffortAt(EffortStep.Underway, StorySetting.FollowedUp.WithSignals())
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food));
        var later = retire.On(Make.Day(2022, 9, 1)).WhenSettled().ThenAccepted().Decided();
        later.Strategy.Signals.Should().Contain(signal => signal.Area == (Id<Area>)Known.Food);
        later.Strategy.Cycles.Should().Contain(cycle => cycle.ReportOn(Known.Food) != null);
        later
            .When(new ChangeCommand.Approve(Known.Change, Decisions.Id, later.Today), People.Board)
            .Reasons.Should()
            .NotContain(reason => reason.Code == "impact-assessed");
    }

    public static TheoryData<string> Begun => ["indicator", "consultation", "draft", "evaluation"];

    [Theory]
    [MemberData(nameof(Begun))]
    public void What_has_been_begun_in_the_area_since_the_assessment_is_assessed(string what)
    {
        var story = Stories
            .AreaAt(AreaStep.ActionPlanning)
            .WithChangeAt(ChangeStep.Assessed, new ChangeProposal.Retire(Known.Food))
            .Decided();
        var approve = new ChangeCommand.Approve(Known.Change, Decisions.Id, story.Today);
        Given(story).When(approve, People.Board).ThenAccepted();
        var begun = what switch
        {
            "indicator" => story.Do(
                new IndicatorCommand.Define("new", IndicatorKind.Result, Known.Food, Make.Terms(story.Today)),
                People.AreaLead
            ),
            "consultation" => story.Do(
                new ConsultationCommand.Open("new", Food, story.Today.PlusDays(30), Sample.Text),
                People.ProcessLead
            ),
            "draft" => story.Do(new PlanCommand.Draft("new", Known.Food, PlanKind.Action), People.AreaLead),
            _ => story.WithEvaluationAt(EvaluationStep.Planned, "new"),
        };
        begun
            .When(approve, People.Board)
            .Reasons.Single(reason => reason.Code == "impact-assessed")
            .Parameters.Single()
            .Values.Should()
            .ContainSingle(subject => subject.EndsWith(":new", StringComparison.Ordinal));
    }

    [Fact]
    public void Criteria_that_no_assessment_names_can_be_left_out_after_the_selection()
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning);
        var under = story.Strategy.Areas[Known.Food].CriteriaUnder(story.Strategy.Definition);
        Criterion more = new("more", Sample.Text, 1, 1, 5);
        Given(story)
            .When(new AreaCommand.SetCriteria(Known.Food, [.. under, more]), People.ProcessLead)
            .ThenAccepted()
            .When(new AreaCommand.SetCriteria(Known.Food, [.. under]), People.ProcessLead)
            .ThenAccepted()
            .When(new AreaCommand.SetCriteria(Known.Food, [.. under.Skip(1), more]), People.ProcessLead)
            .ThenRefused("criteria-decided");
    }
}
