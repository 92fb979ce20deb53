namespace SmartSpec.Tests;

public sealed class ReviewTests
{
    private static readonly Subject Point = new(SubjectKind.Point, Known.Point);

    [Fact]
    public void A_review_of_a_selected_area_is_opened_with_its_grounds()
    {
        var story = Stories.PointAt(PointStep.Raised);
        var last = story.Today.PlusDays(30);
        var opened = Given(story)
            .When(new ReviewCommand.Open("r", Known.Food, Sample.Text, [Point], last), People.ProcessLead)
            .Then(new ReviewEvent.Opened("r", Known.Food, story.Today, Sample.Text, [Point], last, new([People.ProcessLead.Id])));
        opened
            .Strategy.OpenReview(Known.Food)
            .Should()
            .Be(
                new Review
                {
                    Id = "r",
                    Area = Known.Food,
                    Grounds = Sample.Text,
                    RestsOn = [Point],
                    OpenedOn = story.Today,
                    LastDay = last,
                    Proposers = [new([People.ProcessLead.Id])],
                }
            );
        opened.Strategy.ReviewsOf(Known.Food).Should().ContainSingle();
    }

    [Theory]
    [InlineData(AreaStep.Proposed)]
    [InlineData(AreaStep.Nominated)]
    [InlineData(AreaStep.Deselected)]
    public void An_area_that_is_not_selected_is_not_reviewed(AreaStep step) =>
        Given(Stories.AreaAt(step)).When(Open(), People.ProcessLead).ThenRefused("not-editable");

    [Fact]
    public void One_review_of_an_area_is_open_at_a_time()
    {
        var attempt = Given(Stories.ReviewAt(ReviewStep.Open).WithAreaAt(AreaStep.DevelopmentPlanning, "water"))
            .When(Open("another"), People.ProcessLead);
        attempt.ThenRefused("review-open").When(Open("another") with { Area = "water" }, People.ProcessLead).ThenAccepted();
        attempt.Reasons.Single().MendedBy.Should().Be("review.reaffirm");
        Given(Stories.ReviewAt(ReviewStep.Reaffirmed)).When(Open("another"), People.ProcessLead).ThenAccepted();
    }

    [Fact]
    public void Its_grounds_rest_on_what_there_is_each_named_once()
    {
        Given(Stories.PointAt(PointStep.Raised))
            .When(Open() with { RestsOn = [new(SubjectKind.Point, "nowhere")] }, People.ProcessLead)
            .ThenRefused("unknown")
            .When(Open() with { RestsOn = [Point, Point] }, People.ProcessLead)
            .ThenRefused("twice")
            .When(Open() with { Grounds = Sample.Blank }, People.ProcessLead)
            .ThenRefused("text-missing");
    }

    [Fact]
    public void It_should_be_concluded_today_or_later()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        Given(story)
            .When(Open() with { LastDay = story.Today.PlusDays(-1) }, People.ProcessLead)
            .ThenRefused("out-of-range")
            .When(Open() with { LastDay = story.Today }, People.ProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void What_was_assessed_before_the_review_does_not_count_even_on_its_day()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var criteria = story.Strategy.Definition.Criteria;
        var attempt = Given(
                story
                    .Do([.. criteria.Select(criterion => Assess(criterion.Id))], People.ProcessLead)
                    .Do(Open(), People.ProcessLead)
                    .Decided()
            )
            .When(Reaffirm(), People.Board);
        attempt.ThenRefused("criteria-assessed");
        attempt
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "criteria")
            .Values.Should()
            .Equal(criteria.Select(criterion => criterion.Id.Value));
        attempt
            .Reasons.Single()
            .ToString(Texts.Swedish)
            .Should()
            .Contain($"sedan omprövningen öppnades {story.Today:uuuu-MM-dd}");
    }

    [Fact]
    public void Reassessed_by_every_criterion_the_area_is_reaffirmed()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        Id<Criterion>[] criteria = [.. story.Strategy.Definition.Criteria.Select(criterion => criterion.Id)];
        var reaffirmed = Given(
                story.Do(Open(), People.ProcessLead).Do([.. criteria[1..].Select(Assess)], People.AreaLead).Decided()
            )
            .When(Reaffirm(), People.Board)
            .ThenRefused("criteria-assessed")
            .Do(Assess(criteria[0]), People.AreaLead)
            .When(Reaffirm(), People.Board)
            .Then(new ReviewEvent.Reaffirmed(Known.Review, Decisions.Id, Sample.Text, FourEyes.Persons))
            .Strategy;
        reaffirmed.Areas[Known.Food].Step.Should().Be(AreaStep.Implementing);
        reaffirmed
            .Reviews[Known.Review]
            .Should()
            .BeEquivalentTo(
                new
                {
                    Step = ReviewStep.Reaffirmed,
                    Motivation = Sample.Text,
                    DecidedIn = reaffirmed.Length,
                }
            );
        reaffirmed.OpenReview(Known.Food).Should().BeNull();
    }

    [Fact]
    public void A_corrected_assessment_is_no_new_one() =>
        Given(Stories.AreaAt(AreaStep.Implementing))
            .Do(Open(), People.ProcessLead)
            .Do(
                new CorrectionCommand.Correct(new Fact.Assessed(Known.Food, new("growth", 2, Sample.Text)), Sample.Text),
                People.ProcessLead
            )
            .Strategy.Reviews[Known.Review]
            .Assessed.Should()
            .BeEmpty();

    [Fact]
    public void Criteria_that_come_while_it_is_open_are_to_be_assessed_too() =>
        Given(
                Stories
                    .ReviewAt(ReviewStep.Open)
                    .Do(new AreaCommand.SetCriteria(Known.Food, [new("own", Sample.Text, 1, 1, 5)]), People.ProcessLead)
                    .Decided()
            )
            .When(Reaffirm(), People.Board)
            .ThenRefused("criteria-assessed")
            .Do(Assess("own"), People.AreaLead)
            .When(Reaffirm(), People.Board)
            .ThenAccepted();

    [Fact]
    public void Who_opened_the_review_neither_records_nor_carries_out_the_decision()
    {
        var story = Given(Stories.AreaAt(AreaStep.Implementing))
            .Do(Open(), People.Board)
            .Do([.. ProcessDefinition.Default.Criteria.Select(criterion => Assess(criterion.Id))], People.AreaLead);
        story
            .Decided()
            .When(Reaffirm(), People.Board)
            .ThenRefused("four-eyes")
            .When(Reaffirm(), People.SecondBoard)
            .ThenRefused("four-eyes");
        story
            .Do(Decisions.On(story.Today), People.SecondBoard)
            .When(Reaffirm(), People.Board)
            .ThenRefused("four-eyes")
            .When(Reaffirm(), People.SecondBoard)
            .ThenAccepted();
    }

    [Fact]
    public void Who_nominated_the_area_once_may_decide_on_its_review() =>
        Given(Stories.AreaAt(AreaStep.Implementing))
            .Do(Open(), People.ProcessLead)
            .Do([.. ProcessDefinition.Default.Criteria.Select(criterion => Assess(criterion.Id))], People.ProcessLead)
            .Decided()
            .When(Reaffirm(), People.AreaLead with { Roles = [Role.DecisionBody] })
            .ThenAccepted();

    [Fact]
    public void Who_assessed_the_area_in_the_review_does_not_reaffirm_it() =>
        Given(Stories.AreaAt(AreaStep.Implementing))
            .Do(Open(), People.ProcessLead)
            .Do([.. ProcessDefinition.Default.Criteria.Select(criterion => Assess(criterion.Id))], People.AreaLead)
            .Decided()
            .When(Reaffirm(), People.AreaLead with { Roles = [Role.DecisionBody] })
            .ThenRefused("four-eyes");

    [Fact]
    public void An_area_that_is_reaffirmed_raises_no_number_also_above_the_limit()
    {
        var setting = StorySetting.Default.WithGates("review.reaffirm", new AreaGate.LimitedNumber(1));
        Given(Stories.ReviewAt(ReviewStep.Open, setting).WithAreaAt(AreaStep.DevelopmentPlanning, "water"))
            .When(Reaffirm(null), People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void Every_gate_on_an_area_can_stand_on_its_review_and_judges_the_area()
    {
        var setting = StorySetting.Default.WithGates(
            "review.reaffirm",
            new AreaGate.DialogueHelices(4),
            new AreaGate.GoalLinked()
        );
        Given(Stories.ReviewAt(ReviewStep.Open, setting)).When(Reaffirm(null), People.Board).ThenRefused("dialogue-helices");
    }

    [Fact]
    public void Reaffirming_rests_on_a_decision() =>
        Given(Stories.ReviewAt(ReviewStep.Open)).When(Reaffirm(null), People.Board).ThenRefused("decision-recorded");

    [Theory]
    [InlineData("development-plan.submit")]
    [InlineData("development-plan.adopt")]
    [InlineData("action-plan.adopt")]
    [InlineData("effort.start")]
    [InlineData("funding.pay")]
    [InlineData("area.pause")]
    public void Plans_efforts_and_money_go_on_meanwhile(string act)
    {
        var (story, command) = Acts.Of(act);
        var by = People.All.First(person =>
            ProcessDefinition
                .Default.RolesFor(act)
                .Any(role => person.Has(role) || (role == Role.AreaLead && person == People.AreaLead))
        );
        Given(story.Do(Open(), People.ProcessLead)).When(command, by).ThenAccepted();
    }

    [Fact]
    public void An_open_review_is_named_when_the_strategy_closes_and_ends_as_changed()
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning).WithReviewAt(ReviewStep.Open).WoundDown().Decided();
        var item = new OpenItem(new(SubjectKind.Review, Known.Review), Sample.Text);
        var attempt = Given(story).When(Decisions.Close, People.Board);
        attempt
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "items")
            .Values.Should()
            .Equal("review:food-review");
        attempt
            .ThenRefused("items-open")
            .When(Decisions.Close with { OpenItems = [item] }, People.Board)
            .Then(
                new ReviewEvent.EndedByChange(Known.Review),
                new AreaEvent.Closed(Known.Food),
                new StrategyEvent.Closed(Decisions.Id, [Decisions.Unevaluated], [item])
            )
            .Strategy.Reviews[Known.Review]
            .Step.Should()
            .Be(ReviewStep.Changed);
    }

    [Fact]
    public void A_reaffirmed_review_is_left_as_it_is_when_the_area_ends() =>
        Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .WithReviewAt(ReviewStep.Reaffirmed)
            .WoundDown()
            .Ended()
            .Strategy.Reviews[Known.Review]
            .Step.Should()
            .Be(ReviewStep.Reaffirmed);

    [Fact]
    public void Correcting_what_it_rested_on_marks_the_decision()
    {
        var decision = Known.DecisionOn(Known.Review);
        Given(Stories.ReviewAt(ReviewStep.Reaffirmed))
            .Do(
                new CorrectionCommand.Correct(new Fact.Assessed(Known.Food, new("growth", 2, Sample.Text)), Sample.Text),
                People.ProcessLead
            )
            .Strategy.Marks.Should()
            .ContainSingle()
            .Which.Decision!.Value.Value.Should()
            .Be(decision);
    }

    [Fact]
    public void Next_steps_list_the_review_under_its_area_and_by_itself()
    {
        var story = Stories.ReviewAt(ReviewStep.Open);
        var under = story.NextSteps(People.Board, new(SubjectKind.Area, Known.Food));
        under.Should().NotContain(step => step.Act == "review.open");
        var reaffirm = under.Should().ContainSingle(step => step.Act == "review.reaffirm").Subject;
        reaffirm.IsPossible.Should().BeTrue();
        reaffirm.Subject.Should().Be(new Subject(SubjectKind.Review, Known.Review));
        reaffirm.Input.Should().Equal("motivation", "decision");
        story.NextSteps(People.Board, reaffirm.Subject).Should().ContainSingle().Which.Act.Should().Be("review.reaffirm");
        Stories
            .AreaAt(AreaStep.Implementing)
            .NextSteps(People.ProcessLead)
            .Should()
            .ContainSingle(step => step.Act == "review.open")
            .Which.Input.Should()
            .Equal("review", "grounds");
    }

    [Fact]
    public void A_point_can_be_raised_on_a_review_and_is_listed_there()
    {
        var review = new Subject(SubjectKind.Review, Known.Review);
        Given(Stories.ReviewAt(ReviewStep.Open))
            .Do(new DialogueCommand.RaisePoint(Known.Point, review, Sample.Text, Helix.CivilSociety), People.Stakeholder)
            .NextSteps(People.AreaLead, review)
            .Should()
            .Contain(step => step.Act == "point.answer" && step.IsPossible);
    }

    private static ReviewCommand.Open Open(string review = Known.Review) => new(review, Known.Food, Sample.Text);

    private static ReviewCommand.Reaffirm Reaffirm() => Reaffirm(Decisions.Id);

    private static ReviewCommand.Reaffirm Reaffirm(Id<Decision>? decision) => new(Known.Review, decision, Sample.Text);

    private static Command Assess(Id<Criterion> criterion) => new AreaCommand.Assess(Known.Food, criterion, 3, Sample.Text);
}
