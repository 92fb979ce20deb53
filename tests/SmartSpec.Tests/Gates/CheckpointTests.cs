namespace SmartSpec.Tests;

public sealed class CheckpointTests
{
    private static readonly Checkpoint Gender = new(
        "gender-analysis",
        Text.English("A gender analysis is made"),
        [Role.Stakeholder]
    );

    private static readonly Subject Food = new(SubjectKind.Area, Known.Food);

    [Fact]
    public void A_checkpoint_blocks_until_its_role_has_ticked_it_with_evidence()
    {
        var tick = new CheckpointCommand.Tick(Gender.Id, Food, Sample.Text);
        Given(Proposed())
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .ThenRefused("checkpoint")
            .When(tick, People.AreaLead)
            .ThenRefused("role")
            .When(tick with { Evidence = Sample.Blank }, People.Stakeholder)
            .ThenRefused("text-missing")
            .When(tick, People.Stakeholder)
            .Then(
                new CheckpointEvent.Ticked(
                    new()
                    {
                        Checkpoint = Gender.Id,
                        Subject = Food,
                        By = People.Stakeholder.Id,
                        Evidence = Sample.Text,
                        Documents = [],
                    }
                )
            )
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .ThenAccepted();
    }

    [Fact]
    public void A_tick_counts_for_its_own_object_only() =>
        Given(Proposed().Do(new AreaCommand.Propose("water", Sample.Text, Sample.Text), People.ProcessLead))
            .Do(new CheckpointCommand.Tick(Gender.Id, new(SubjectKind.Area, "water"), Sample.Text), People.Stakeholder)
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .ThenRefused("checkpoint");

    [Fact]
    public void The_reason_says_what_is_required_and_who_can_do_it()
    {
        var reason = Given(Proposed()).When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead).Reasons.Single();
        reason.Demand.Should().Be(Gender.Label);
        reason.WhoCan.Should().Equal(Role.Stakeholder);
        reason.Parameters.Single().Values.Should().Equal(Gender.Id.Value);
    }

    [Fact]
    public void A_checkpoint_that_the_definition_lacks_is_unknown() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(new CheckpointCommand.Tick("nothing", Food, Sample.Text), People.Stakeholder)
            .ThenRefused("unknown");

    [Fact]
    public void Two_checkpoints_on_one_act_are_both_named()
    {
        var setting = StorySetting.Default.WithGates("area.begin-analysis", Gender, Gender with { Id = "referral" });
        Given(Stories.AreaAt(AreaStep.Proposed, setting: setting))
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .ThenRefused("checkpoint", "checkpoint");
    }

    [Theory]
    [InlineData("consultation.close")]
    [InlineData("consultation.conclude")]
    [InlineData("point.answer")]
    [InlineData("indicator.amend")]
    [InlineData("review.reaffirm")]
    [InlineData("change.reject")]
    public void Whatever_object_a_checkpoint_is_on_it_can_be_ticked(string act)
    {
        var setting = StorySetting.Default.WithGates(act, Gender);
        var (story, subject, command) = act switch
        {
            "consultation.close" => (
                Stories.ConsultationAt(ConsultationStep.Open, setting),
                new Subject(SubjectKind.Consultation, Known.Consultation),
                (Command)new ConsultationCommand.Close(Known.Consultation)
            ),
            "consultation.conclude" => (
                Stories.ConsultationAt(ConsultationStep.Answering, setting),
                new(SubjectKind.Consultation, Known.Consultation),
                new ConsultationCommand.Conclude(Known.Consultation, Sample.Text)
            ),
            "point.answer" => (
                Stories.PointAt(PointStep.Raised, setting),
                new(SubjectKind.Point, Known.Point),
                new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Sample.Text))
            ),
            "review.reaffirm" => (
                Stories.ReviewAt(ReviewStep.Open, setting),
                new(SubjectKind.Review, Known.Review),
                new ReviewCommand.Reaffirm(Known.Review, null, Sample.Text)
            ),
            "change.reject" => (
                Stories.ChangeAt(ChangeStep.Assessed, setting),
                new(SubjectKind.Change, Known.Change),
                new ChangeCommand.Reject(Known.Change, null, Sample.Text)
            ),
            _ => (
                Stories.EffortAt(EffortStep.Proposed, setting),
                new(SubjectKind.Indicator, Known.OutputIndicator),
                new IndicatorCommand.Amend(Known.OutputIndicator, Make.Terms(Make.Day(2021, 1, 1)))
            ),
        };
        var by = act is "review.reaffirm" or "change.reject" ? People.Board : People.ProcessLead;
        Given(story)
            .When(command, by)
            .ThenRefused("checkpoint")
            .Do(new CheckpointCommand.Tick(Gender.Id, subject, Sample.Text), People.Stakeholder)
            .When(command, by)
            .ThenAccepted();
    }

    private static Story Proposed() =>
        Stories.AreaAt(AreaStep.Proposed, setting: StorySetting.Default.WithGates("area.begin-analysis", Gender));
}
