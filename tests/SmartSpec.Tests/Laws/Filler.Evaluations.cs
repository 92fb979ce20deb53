namespace SmartSpec.Tests.Laws;

/// <content>Evaluations, what they recommend, and signals.</content>
internal sealed partial class Filler
{
    private Command Evaluation(string name, string id) =>
        name switch
        {
            "evaluation.plan" => new EvaluationCommand.Plan(
                fresh,
                chance.Any<EvaluationKind>(),
                SomeText,
                today,
                today.PlusDays(chance.Below(200)),
                chance.Some(state.Areas.Select(area => area.Id).ToList(), 30)
            ),
            "evaluation.state-questions" => new EvaluationCommand.StateQuestions(id, [new("q1", SomeText), new("q2", SomeText)]),
            "evaluation.commission" => new EvaluationCommand.Commission(
                id,
                Independent(state.Evaluations[id]),
                state.Decisions.LastOrDefault(decision => decision.Annulled is null)?.Id,
                SomeText
            ),
            "evaluation.begin" => new EvaluationCommand.Begin(id),
            "evaluation.report" => Report(state.Evaluations[id]),
            "evaluation.return" => new EvaluationCommand.Return(id, SomeText),
            "evaluation.conclude" => new EvaluationCommand.Conclude(id, SomeText),
            "evaluation.cancel" => new EvaluationCommand.Cancel(id, SomeText),
            _ => throw new NotSupportedException(name),
        };

    private EvaluationCommand.Report Report(Evaluation evaluation)
    {
        var covered = state.Areas.Select(area => area.Id).Where(evaluation.Covers).ToList();
        var area = covered.Count > 0 && chance.In(60) ? chance.Of(covered) : default(Id<Area>?);
        return new(
            evaluation.Id,
            [
                new(
                    "f1",
                    SomeText,
                    evaluation.Questions.Count > 0 ? evaluation.Questions[0].Id : default(Id<EvaluationQuestion>?),
                    area
                ),
                new("f2", SomeText),
            ],
            chance.In(80) ? [new($"{fresh}-a", SomeText, area), new($"{fresh}-b", SomeText)] : [],
            chance.In(50) ? today.PlusDays(chance.Below(90)) : null
        );
    }

    private Id<Organisation> Independent(Evaluation evaluation) =>
        chance
            .Of(
                state
                    .Organisations.Where(organisation =>
                        !state
                            .Definition.GatesOn("evaluation.commission")
                            .Any(gate => gate is EvaluationGate.EvaluatorIndependent)
                        || !state.Efforts.Any(effort =>
                            evaluation.Covers(effort.Area)
                            && (
                                effort.Partners.Contains(organisation.Id)
                                || effort.Funding.Any(line =>
                                    line.Financier == organisation.Id && line.Promised + line.Committed + line.Paid > 0
                                )
                            )
                        )
                    )
                    .ToList()
            )
            .Id;

    private Command Recommended(string name, string id) =>
        name switch
        {
            "recommendation.respond" when chance.In(30) => new RecommendationCommand.Respond(
                id,
                RecommendationOutcome.Declined,
                SomeText
            ),
            "recommendation.respond" => new RecommendationCommand.Respond(
                id,
                chance.In(50) ? RecommendationOutcome.Accepted : RecommendationOutcome.PartlyAccepted,
                SomeText,
                state.Areas.Count > 0 && chance.In(40) ? Led() : null
            ),
            "recommendation.follow-through" => new RecommendationCommand.FollowThrough(id, Led()),
            _ => throw new NotSupportedException(name),
        };

    private SignalCommand.Answer Answer(string id) =>
        chance.Below(4) switch
        {
            0 when state.Evaluations.Count > 0 => new(
                id,
                SignalOutcome.EvaluationOrdered,
                SomeText,
                Subject.Of(chance.Of(state.Evaluations.ToList()).Id)
            ),
            1 when state.Efforts.Count > 0 => new(
                id,
                SignalOutcome.EffortAdjusted,
                SomeText,
                Subject.Of(chance.Of(state.Efforts.ToList()).Id)
            ),
            2 when state.Areas.Count > 0 => new(id, SignalOutcome.ChangeProposed, SomeText, Led()),
            _ => new(id, SignalOutcome.Explained, SomeText),
        };

    private Subject Led() =>
        state.Efforts.Count > 0 && chance.In(50) ? Subject.Of(chance.Of(state.Efforts.ToList()).Id)
        : state.Plans.Count > 0 && chance.In(50) ? Subject.Of(chance.Of(state.Plans.ToList()).Id)
        : Subject.Of(chance.Of(state.Areas.ToList()).Id);
}
