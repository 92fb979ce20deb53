namespace SmartSpec.Tests;

public sealed class EvaluationTests
{
    private static readonly LocalDate First = Make.Day(2021, 3, 1);
    private static readonly LocalDate Last = Make.Day(2021, 9, 30);

    [Fact]
    public void An_evaluation_is_planned_of_the_whole_strategy_or_of_some_areas() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(Plan("whole"), People.ProcessLead)
            .Then(new EvaluationEvent.Planned("whole", EvaluationKind.Baseline, Sample.Text, First, Last, []))
            .When(Plan("part", Known.Food), People.ProcessLead)
            .Then(new EvaluationEvent.Planned("part", EvaluationKind.Baseline, Sample.Text, First, Last, [Known.Food]));

    [Fact]
    public void What_is_planned_is_complete_and_covers_what_is_there() =>
        Given(Stories.EvaluationAt(EvaluationStep.Planned))
            .When(Plan("e") with { Name = Sample.Blank }, People.ProcessLead)
            .ThenRefused("text-missing")
            .When(Plan("e") with { LastDay = First.PlusDays(-1) }, People.ProcessLead)
            .ThenRefused("dates-reversed")
            .When(Plan("e", "nowhere"), People.ProcessLead)
            .ThenRefused("unknown")
            .When(Plan("e", Known.Food, Known.Food), People.ProcessLead)
            .ThenRefused("twice")
            .When(Plan(Known.Evaluation), People.ProcessLead)
            .ThenRefused("id-taken");

    [Fact]
    public void Questions_are_restated_until_the_evaluation_begins()
    {
        var questions = new EvaluationCommand.StateQuestions(Known.Evaluation, [new("a", Sample.Text), new("b", Sample.Text)]);
        Given(Stories.EvaluationAt(EvaluationStep.Commissioned))
            .When(questions with { Questions = [] }, People.ProcessLead)
            .ThenRefused("missing")
            .When(questions with { Questions = [new("a", Sample.Blank)] }, People.ProcessLead)
            .ThenRefused("text-missing")
            .When(questions with { Questions = [new("a", Sample.Text), new("a", Sample.Text)] }, People.ProcessLead)
            .ThenRefused("twice")
            .When(questions, People.ProcessLead)
            .Then(new EvaluationEvent.QuestionsStated(Known.Evaluation, questions.Questions))
            .Strategy.Evaluations[Known.Evaluation]
            .Questions.Should()
            .Equal(questions.Questions);
        Given(Stories.EvaluationAt(EvaluationStep.Underway)).When(questions, People.ProcessLead).ThenRefused("not-editable");
    }

    [Fact]
    public void It_is_commissioned_by_a_decision_or_with_a_reason()
    {
        var commission = new EvaluationCommand.Commission(Known.Evaluation, Known.University);
        Given(Stories.EvaluationAt(EvaluationStep.Planned).Decided())
            .When(commission, People.ProcessLead)
            .ThenRefused("missing")
            .When(commission with { Reason = Sample.Blank }, People.ProcessLead)
            .ThenRefused("text-missing")
            .When(commission with { Decision = "nowhere" }, People.ProcessLead)
            .ThenRefused("unknown")
            .When(commission with { Evaluator = "nowhere", Reason = Sample.Text }, People.ProcessLead)
            .ThenRefused("unknown")
            .When(commission with { Decision = Decisions.Id }, People.ProcessLead)
            .Then(new EvaluationEvent.Commissioned(Known.Evaluation, Known.University, Decisions.Id));
    }

    [Fact]
    public void A_report_says_what_was_found_and_answers_the_evaluations_questions() =>
        Given(Stories.EvaluationAt(EvaluationStep.Underway))
            .When(Report(), People.Evaluator)
            .ThenRefused("missing")
            .When(Report(new Finding("f", Sample.Blank)), People.Evaluator)
            .ThenRefused("text-missing")
            .When(Report(new("f", Sample.Text), new("f", Sample.Text)), People.Evaluator)
            .ThenRefused("twice")
            .When(Report(new Finding("f", Sample.Text, "unasked")), People.Evaluator)
            .ThenRefused("unknown")
            .When(Report(new Finding("f", Sample.Text, Area: "nowhere")), People.Evaluator)
            .ThenRefused("unknown")
            .When(Report(new Finding("f", Sample.Text)) with { RespondBy = Make.Day(2020, 12, 31) }, People.Evaluator)
            .ThenRefused("out-of-range")
            .When(Report(new Finding("f", Sample.Text, Known.Question, Known.Food)), People.Evaluator)
            .ThenAccepted()
            .Strategy.Evaluations[Known.Evaluation]
            .Findings.Should()
            .Equal(new Finding("f", Sample.Text, Known.Question, Known.Food));

    [Fact]
    public void A_report_covers_only_areas_in_scope()
    {
        var story = Stories
            .EvaluationAt(EvaluationStep.Underway)
            .WithAreaAt(AreaStep.Proposed, "water")
            .WithEvaluationAt(EvaluationStep.Underway, "whole", area: null);
        Given(story)
            .When(
                Report(new Finding("f", Sample.Text)) with
                {
                    Recommendations = [new("r", Sample.Text, "water")],
                },
                People.Evaluator
            )
            .ThenRefused("outside-scope")
            .When(Report(new Finding("f", Sample.Text, Area: "water")) with { Evaluation = "whole" }, People.Evaluator)
            .ThenAccepted();
    }

    [Fact]
    public void What_is_recommended_waits_for_its_response_until_the_day_that_is_requested()
    {
        var story = Stories.EvaluationAt(EvaluationStep.Underway);
        var report = Report(new Finding("f", Sample.Text)) with
        {
            Recommendations = [new("r", Sample.Text, Known.Food)],
            RespondBy = story.Today.PlusDays(30),
        };
        Given(story)
            .When(report, People.Evaluator)
            .Then(
                new EvaluationEvent.Reported(
                    Known.Evaluation,
                    story.Today,
                    report.Findings,
                    report.Recommendations,
                    story.Today.PlusDays(30)
                )
            )
            .Strategy.UnansweredRecommendations()
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(
                new Recommendation
                {
                    Id = "r",
                    Evaluation = Known.Evaluation,
                    Said = Sample.Text,
                    Area = Known.Food,
                    ReportedOn = story.Today,
                    RespondBy = story.Today.PlusDays(30),
                }
            );
    }

    [Fact]
    public void A_returned_report_stays_to_be_seen_until_the_evaluator_reports_again()
    {
        var returned = Given(Stories.RecommendationAt(RecommendationStep.Open))
            .When(new EvaluationCommand.Return(Known.Evaluation, Sample.Text), People.SteeringGroup)
            .Then(new EvaluationEvent.Returned(Known.Evaluation, Sample.Text));
        returned
            .Strategy.Evaluations[Known.Evaluation]
            .Findings.Should()
            .ContainSingle()
            .Which.Id.Should()
            .Be((Id<Finding>)Known.Finding);
        returned.Strategy.Recommendations[Known.Recommendation].Lapsed.Should().BeFalse();

        var again = returned.Do(
            Report(new Finding("f", Sample.Text)) with
            {
                Recommendations = [new("r", Sample.Text)],
            },
            People.Evaluator
        );
        again.Strategy.Evaluations[Known.Evaluation].Findings.Should().Equal(new Finding("f", Sample.Text));
        again
            .Strategy.RecommendationsOf(Known.Evaluation)
            .Select(entry => (entry.Id.Value, entry.Lapsed))
            .Should()
            .Equal((Known.Recommendation, true), ("r", false));
    }

    [Fact]
    public void An_answer_remains_when_the_evaluator_reports_again() =>
        Given(Stories.RecommendationAt(RecommendationStep.Declined))
            .Do(new EvaluationCommand.Return(Known.Evaluation, Sample.Text), People.Board)
            .Do(Report(new Finding("f", Sample.Text)), People.Evaluator)
            .Strategy.Recommendations[Known.Recommendation]
            .Should()
            .Match<Recommendation>(entry => entry.Step == RecommendationStep.Declined && !entry.Lapsed);

    [Fact]
    public void The_identifier_of_a_recommendation_is_not_used_again() =>
        Given(
                Stories
                    .RecommendationAt(RecommendationStep.Open)
                    .Do(new EvaluationCommand.Return(Known.Evaluation, Sample.Text), People.Board)
            )
            .When(
                Report(new Finding("f", Sample.Text)) with
                {
                    Recommendations = [new(Known.Recommendation, Sample.Text)],
                },
                People.Evaluator
            )
            .ThenRefused("id-taken");

    [Fact]
    public void Open_evaluations_and_unanswered_recommendations_are_open_items_when_the_strategy_closes()
    {
        var story = Stories
            .RecommendationAt(RecommendationStep.Open)
            .WithEvaluationAt(EvaluationStep.Planned, "planned")
            .WithEvaluationAt(EvaluationStep.Cancelled, "cancelled")
            .Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead)
            .Decided()
            .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board);
        var refused = Given(story).When(Decisions.Close, People.Board);
        refused.ThenRefused("items-open");
        refused
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "items")
            .Values.Should()
            .BeEquivalentTo([$"evaluation:{Known.Evaluation}", "evaluation:planned", $"recommendation:{Known.Recommendation}"]);

        var items = refused
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "items")
            .Values.Select(item => Subject.TryParse(item, out var subject) ? new OpenItem(subject, Sample.Text) : null!);
        Given(story)
            .When(Decisions.Close with { OpenItems = items.ToEquatableArray() }, People.Board)
            .ThenAccepted()
            .Strategy.Evaluations["planned"]
            .Step.Should()
            .Be(EvaluationStep.Planned);
    }

    [Fact]
    public void One_can_ask_what_an_evaluation_is_called_and_what_became_different()
    {
        var story = Stories.EvaluationAt(EvaluationStep.Underway);
        var after = story.Do(Report(new Finding("f", Sample.Text)), People.Evaluator).Strategy;
        Difference
            .Between(story.Strategy, after)
            .Select(difference => difference.ToString(Texts.English))
            .Should()
            .Contain($"Utvärdering (evaluation {Known.Evaluation}): step: under way → reported");
    }

    private static EvaluationCommand.Plan Plan(string id, params string[] areas) =>
        new(id, EvaluationKind.Baseline, Sample.Text, First, Last, areas.Select(area => (Id<Area>)area).ToEquatableArray());

    private static EvaluationCommand.Report Report(params Finding[] findings) =>
        new(Known.Evaluation, findings.ToEquatableArray());
}
