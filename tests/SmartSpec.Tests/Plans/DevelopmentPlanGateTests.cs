namespace SmartSpec.Tests;

public sealed class DevelopmentPlanGateTests
{
    [Fact]
    public void A_complete_plan_goes_straight_to_the_decision_body_with_the_reason() =>
        Given(Make.Draft(Make.Nothing))
            .When(new PlanCommand.Submit(Known.DevelopmentPlan), People.AreaLead)
            .ThenRefused("missing")
            .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Blank), People.AreaLead)
            .ThenRefused("text-missing")
            .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            .Then(new PlanEvent.Submitted(Known.DevelopmentPlan, new([People.AreaLead.Id]), Sample.Text));

    [Fact]
    public void An_empty_plan_gets_all_that_it_lacks_reported() =>
        Submit(Make.Draft(command => command is not PlanCommand.Draft))
            .ThenRefused("opportunities-analysed", "fields-defined", "sustainability-assessed");

    [Fact]
    public void Every_opportunity_that_the_area_rests_on_is_analysed()
    {
        var drafted = Make.Draft(Make.Nothing)
            .Do(new EvidenceCommand.RecordOpportunity("second", new(Sample.Text)), People.ProcessLead);
        var grounds = drafted.Strategy.Areas[Known.Food].Grounds;
        var story = drafted.Do(
            new AreaCommand.Ground(Known.Food, grounds with { Evidence = grounds.Evidence.Add("second") }),
            People.AreaLead
        );
        Submit(story).ThenRefused("opportunities-analysed");
        Submit(story).Reasons.Single().Parameters.Single().Values.Should().Equal("second");
        Submit(story.Do(new PlanCommand.AnalyseOpportunity(Known.DevelopmentPlan, "second", Sample.Text), People.AreaLead))
            .ThenAccepted();
    }

    [Theory]
    [InlineData(true, true, IndicatorKind.Result, true)]
    [InlineData(false, true, IndicatorKind.Result, false)]
    [InlineData(true, false, IndicatorKind.Result, false)]
    [InlineData(true, true, IndicatorKind.Context, false)]
    public void Every_field_has_a_result_indicator_with_baseline_and_target(
        bool baseline,
        bool target,
        IndicatorKind kind,
        bool met
    )
    {
        var full = Make.Terms(Make.Day(2021, 1, 1));
        var terms = full with { Baseline = baseline ? full.Baseline : null, Target = target ? full.Target : null };
        var attempt = Submit(
            Make.Draft(Make.Nothing)
                .Do(
                    [
                        new IndicatorCommand.Define("i", kind, Known.Food, terms),
                        new PlanCommand.DefineField(Known.DevelopmentPlan, "second", Sample.Text, Sample.Text, ["i"]),
                    ],
                    People.AreaLead
                )
        );
        if (met)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("fields-defined");
    }

    [Fact]
    public void A_closed_indicator_does_not_count() =>
        Submit(Make.Draft(Make.Nothing).Do(new IndicatorCommand.Close(Known.ResultIndicator, Sample.Text), People.AreaLead))
            .ThenRefused("fields-defined");

    [Fact]
    public void Sustainability_is_assessed_in_all_three_dimensions() =>
        Given(Make.Draft(command => command is PlanCommand.AssessSustainability))
            .When(
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Blank, Sample.Text, Sample.Text)),
                People.AreaLead
            )
            .ThenRefused("text-missing")
            .When(
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Text, Sample.Blank, Sample.Text)),
                People.AreaLead
            )
            .ThenRefused("text-missing")
            .When(
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Text, Sample.Text, Sample.Blank)),
                People.AreaLead
            )
            .ThenRefused("text-missing")
            .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            .ThenRefused("sustainability-assessed")
            .Do(
                new PlanCommand.AssessSustainability(Known.DevelopmentPlan, new(Sample.Text, Sample.Text, Sample.Text)),
                People.AreaLead
            )
            .When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void Every_point_on_the_plan_is_answered() =>
        Given(
                Stories
                    .PointAt(PointStep.Raised)
                    .AfterDays(21)
                    .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            )
            .When(new PlanCommand.Submit(Known.DevelopmentPlan), People.AreaLead)
            .ThenRefused("points-answered")
            .Do(
                new DialogueCommand.AnswerPoint(
                    Known.Point,
                    new(PointOutcome.TakenUp, Sample.Text, new(SubjectKind.Field, Known.Field))
                ),
                People.AreaLead
            )
            .When(new PlanCommand.Submit(Known.DevelopmentPlan), People.AreaLead)
            .ThenAccepted();

    [Theory]
    [InlineData(20, 21, true)]
    [InlineData(19, 21, false)]
    [InlineData(0, 1, true)]
    [InlineData(20, 22, false)]
    public void A_consultation_is_open_for_exactly_as_many_days_or_more(int closedAfter, int min, bool met)
    {
        var setting = StorySetting.Default.WithGates("development-plan.submit", new DevelopmentPlanGate.ConsultationLength(min));
        var attempt = Submit(
            Stories
                .ConsultationAt(ConsultationStep.Open, setting)
                .AfterDays(closedAfter)
                .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
        );
        if (met)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("consultation-length");
    }

    [Fact]
    public void Days_after_the_last_day_do_not_make_a_consultation_longer()
    {
        var setting = StorySetting.Default.WithGates("development-plan.submit", new DevelopmentPlanGate.ConsultationLength(22));
        Submit(
                Stories
                    .ConsultationAt(ConsultationStep.Open, setting)
                    .AfterDays(60)
                    .Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            )
            .ThenRefused("consultation-length");
    }

    [Fact]
    public void Where_no_consultation_may_be_skipped_a_draft_goes_out_first()
    {
        var setting = StorySetting.Default.Under(document => document with { ConsultationMayBeSkipped = false });
        Submit(Make.Draft(Make.Nothing, setting)).ThenRefused("consultation-needed");
        Submit(Stories.ConsultationAt(ConsultationStep.Answering, setting)).ThenAccepted();
    }

    [Fact]
    public void A_point_can_be_raised_after_the_consultation_closed_and_is_marked_late()
    {
        var plan = new Subject(SubjectKind.Plan, Known.DevelopmentPlan);
        Given(Stories.ConsultationAt(ConsultationStep.Open))
            .On(Make.Day(2021, 1, 31))
            .When(
                new DialogueCommand.RaisePoint("in-time", plan, Sample.Text, Helix.Business, Consultation: Known.Consultation),
                People.Stakeholder
            )
            .Then(
                new DialogueEvent.PointRaised(
                    new()
                    {
                        Id = "in-time",
                        Subject = plan,
                        Said = Sample.Text,
                        Helix = Helix.Business,
                        RaisedOn = Make.Day(2021, 1, 31),
                        Consultation = Known.Consultation,
                    }
                )
            )
            .On(Make.Day(2021, 2, 1))
            .When(
                new DialogueCommand.RaisePoint("late", plan, Sample.Text, Helix.Business, Consultation: Known.Consultation),
                People.Stakeholder
            )
            .Then(
                new DialogueEvent.PointRaised(
                    new()
                    {
                        Id = "late",
                        Subject = plan,
                        Said = Sample.Text,
                        Helix = Helix.Business,
                        RaisedOn = Make.Day(2021, 2, 1),
                        Consultation = Known.Consultation,
                        Late = true,
                    }
                )
            );
    }

    private static Attempt Submit(Story story) =>
        Given(story).When(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.AreaLead);
}
