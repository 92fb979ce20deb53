namespace SmartSpec.Testing;

/// <content>Evaluations added to a story.</content>
public static partial class Stories
{
    /// <summary>
    /// The story with one more evaluation, at a step: with one question, made by <see cref="Known.University"/> and
    /// <see cref="People.Evaluator"/> within half a year. From reported on it has one finding and one recommendation, which is
    /// accepted and leads to nothing yet.
    /// </summary>
    /// <param name="story">A story with the groundwork of <see cref="Stories.StrategyAt"/>.</param>
    /// <param name="step">The step.</param>
    /// <param name="evaluation">The evaluation's identifier.</param>
    /// <param name="kind">Of which kind it is.</param>
    /// <param name="area">The area that it covers, which is there; null for the whole strategy.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates, roles or rules refuse what it takes.</exception>
    public static Story WithEvaluationAt(
        this Story story,
        EvaluationStep step,
        string evaluation = Known.Evaluation,
        EvaluationKind kind = EvaluationKind.MidTerm,
        string? area = Known.Food
    )
    {
        ArgumentNullException.ThrowIfNull(story);
        return step switch
        {
            EvaluationStep.Planned => story.Do(
                [
                    new EvaluationCommand.Plan(
                        evaluation,
                        kind,
                        Words.Of("Utvärdering"),
                        story.Today,
                        story.Today.PlusMonths(6),
                        area is null ? [] : [area]
                    ),
                    new EvaluationCommand.StateQuestions(
                        evaluation,
                        [new(Known.Question, Words.Of("Vad har kommit ut av det?"))]
                    ),
                ],
                People.ProcessLead
            ),
            EvaluationStep.Commissioned => story
                .WithEvaluationAt(EvaluationStep.Planned, evaluation, kind, area)
                .Do(
                    new EvaluationCommand.Commission(
                        evaluation,
                        Known.University,
                        Reason: Words.Of("Kan området, och är oberoende")
                    ),
                    People.ProcessLead
                ),
            EvaluationStep.Underway => story
                .WithEvaluationAt(EvaluationStep.Commissioned, evaluation, kind, area)
                .Do(new EvaluationCommand.Begin(evaluation), People.Evaluator),
            EvaluationStep.Reported => story
                .WithEvaluationAt(EvaluationStep.Underway, evaluation, kind, area)
                .EvaluationReported(evaluation, area)
                .Responded(evaluation, RecommendationOutcome.Accepted),
            EvaluationStep.Concluded => story
                .WithEvaluationAt(EvaluationStep.Reported, evaluation, kind, area)
                .Do(new EvaluationCommand.Conclude(evaluation, Words.Of("Vi går vidare")), People.ProcessLead),
            EvaluationStep.Cancelled => story
                .WithEvaluationAt(EvaluationStep.Planned, evaluation, kind, area)
                .Do(new EvaluationCommand.Cancel(evaluation, Words.Of("Pengarna räcker inte")), People.ProcessLead),
            _ => throw Stories.Unbuildable(nameof(step), step),
        };
    }

    /// <summary>The evaluator reports one finding and one recommendation, to be answered within sixty days.</summary>
    internal static Story EvaluationReported(this Story story, string evaluation, string? area)
    {
        var about = area is null ? default(Id<Area>?) : area;
        return story.Do(
            new EvaluationCommand.Report(
                evaluation,
                [new(Known.Finding, Words.Of("Arbetet har kommit igång"), Known.Question, about)],
                [new(Known.RecommendationOf(evaluation), Words.Of("Ta med fler företag"), about)],
                story.Today.PlusDays(60)
            ),
            People.Evaluator
        );
    }

    internal static Story Responded(this Story story, string evaluation, RecommendationOutcome outcome) =>
        story.Do(
            new RecommendationCommand.Respond(Known.RecommendationOf(evaluation), outcome, Words.Of("Vi har vägt det")),
            People.ProcessLead
        );
}
