namespace SmartSpec;

/// <summary>The gates on an evaluation.</summary>
internal abstract record EvaluationGate : Gate
{
    private EvaluationGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Evaluation;

    /// <summary>
    /// The evaluator is independent: the actor leads no area covered and owns no effort there, and the evaluating organisation
    /// neither finances an effort there nor is a partner in one. On <c>evaluation.commission</c> only the organisation is
    /// judged.
    /// </summary>
    public sealed record EvaluatorIndependent : EvaluationGate
    {
        /// <inheritdoc/>
        public override string Code => "evaluator-independent";

        internal override GateVerdict Judge(GateCase on)
        {
            var evaluation = EvaluationOf(on);
            if (evaluation.Evaluator is { } evaluator)
                return Verdict(
                    on.State,
                    Independence.TiesOf(on.State, evaluation, on.Actor),
                    evaluator,
                    Independence.Bound(on.State, evaluation, evaluator)
                );
            if (on.Input is EvaluationCommand.Commission { Evaluator: var proposed })
                return Verdict(on.State, ([], []), proposed, Independence.Bound(on.State, evaluation, proposed));
            return on.Act != EvaluationCommand.Commission.Act.Command ? GateVerdict.Met
                : on.State.Organisations.Any(other => Independence.Bound(on.State, evaluation, other.Id).Count == 0)
                    ? GateVerdict.DependsOnInput
                : Unmet([], [], [], []);
        }

        private static GateVerdict Verdict(
            Strategy state,
            (IReadOnlyList<Area> Led, IReadOnlyList<Effort> Owned) ties,
            Id<Organisation> evaluator,
            IReadOnlyList<Effort> bound
        ) =>
            ties.Led.Count + ties.Owned.Count + bound.Count == 0
                ? GateVerdict.Met
                : Unmet(ties.Led, ties.Owned, bound.Count == 0 ? [] : [state.Organisations[evaluator]], bound);

        private static GateVerdict Unmet(
            IEnumerable<Area> led,
            IEnumerable<Effort> owned,
            IEnumerable<Organisation> organisation,
            IEnumerable<Effort> bound
        ) =>
            GateVerdict.Unmet(
                Parameter.Named("led", led, area => area.Id, area => area.Name),
                Parameter.Named("owned", owned, effort => effort.Id, effort => effort.Name),
                Parameter.Named("organisation", organisation, item => item.Id, item => item.Name),
                Parameter.Named("efforts", bound, effort => effort.Id, effort => effort.Name)
            );
    }

    /// <summary>The questions of the evaluation are stated.</summary>
    public sealed record QuestionsStated : EvaluationGate
    {
        /// <inheritdoc/>
        public override string Code => "questions-stated";

        internal override GateVerdict Judge(GateCase on) =>
            EvaluationOf(on).Questions.Count > 0 ? GateVerdict.Met : GateVerdict.Unmet();
    }

    /// <summary>Every recommendation of the evaluation has its response, except those that have lapsed.</summary>
    public sealed record RecommendationsAnswered : EvaluationGate
    {
        /// <inheritdoc/>
        public override string Code => "recommendations-answered";

        internal override GateVerdict Judge(GateCase on)
        {
            var open = on.State.RecommendationsOf(EvaluationOf(on).Id).Where(recommendation => recommendation.Awaits).ToList();
            return open.Count == 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Named(
                        "recommendations",
                        open,
                        recommendation => recommendation.Id,
                        recommendation => recommendation.Said
                    )
                );
        }
    }

    /// <summary>
    /// Enough of the efforts in the action plans in force of the areas that it covers have started, whatever became of them,
    /// so that there is something to evaluate.
    /// </summary>
    /// <param name="Percent">How many of them at least have started, in percent, 0 to 100. Default: 50.</param>
    /// <param name="Kinds">The kinds of evaluation that it applies to, each once; empty for all.</param>
    public sealed record EffortsMature(decimal Percent = 50, EquatableArray<EvaluationKind> Kinds = default) : EvaluationGate
    {
        /// <inheritdoc/>
        public override string Code => "efforts-mature";

        internal override FaultText? Fault => FaultText.Outside("percent", Percent, 0, 100);

        internal override GateVerdict Judge(GateCase on)
        {
            var evaluation = EvaluationOf(on);
            if (Kinds.Count > 0 && !Kinds.Contains(evaluation.Kind))
                return GateVerdict.Met;
            var (all, started) = (0, 0);
            foreach (var area in on.State.SelectedAreas())
                if (evaluation.Covers(area.Id) && on.State.PlanInForce(area.Id, PlanKind.Action) is { } plan)
                    foreach (var id in plan.Action.Efforts)
                    {
                        all++;
                        started += on.State.Efforts.Find(id)?.HasStarted is true ? 1 : 0;
                    }
            return started * 100 >= all * Percent && (all > 0 || Percent == 0)
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Of("percent", Percent),
                    Parameter.Of("count", started),
                    Parameter.Of("of", all),
                    Parameter.Label("kind", $"evaluation-kind.{Kebab.Of(evaluation.Kind)}")
                );
        }
    }

    private static Evaluation EvaluationOf(GateCase on) => on.State.Evaluations[on.Subject.Id];
}
