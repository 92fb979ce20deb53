using System.Runtime.InteropServices;

namespace SmartSpec;

/// <summary>The next steps in a strategy: every act that things permit as they stand, judged as deciding would, without a command.</summary>
/// <param name="context">The context of a probe; nothing is appended to it.</param>
/// <param name="about">Only what concerns this object; everything where it is null.</param>
internal sealed partial class NextSteps(DecisionContext context, Subject? about)
{
    private readonly Strategy state = context.State;
    private readonly List<NextStep> steps = [];

    // Used again for each object.
    private readonly List<GateJudgement> judgements = [];
    private readonly List<string> open = [];

    public IReadOnlyList<NextStep> Steps()
    {
        if (StrategyLifecycle.Table.IsFinal(state.Step))
            return steps;
        if (about is null || about == Subject.Of(state.Id))
            Add("strategy", Subject.Of(state.Id), state);
        foreach (var area in Concerned(state.Areas, SubjectKind.Area, area => area.Id))
            Add("area", Subject.Of(area.Id), area);
        foreach (var review in Concerned(state.Reviews, SubjectKind.Review, review => review.Area))
            if (review.Step is ReviewStep.Open)
                Add("review", Subject.Of(review.Id), review);
        foreach (var plan in Concerned(state.Plans, SubjectKind.Plan, plan => plan.Area))
            Add("plan", Subject.Of(plan.Id), plan);
        foreach (var effort in Concerned(state.Efforts, SubjectKind.Effort, effort => effort.Area))
            Add("effort", Subject.Of(effort.Id), effort);
        foreach (var item in Concerned(state.Consultations, SubjectKind.Consultation, item => state.AreaOf(item.Subject)))
            Add("consultation", Subject.Of(item.Id), item);
        foreach (var point in ConcernedPoints())
            if (point.Step is PointStep.Raised)
                Add("point", Subject.Of(point.Id), point);
        AddFollowUp();
        foreach (var evaluation in ConcernedEvaluations())
            Add("evaluation", Subject.Of(evaluation.Id), evaluation);
        foreach (var recommendation in ConcernedRecommendations())
            Add("recommendation", Subject.Of(recommendation.Id), recommendation);
        foreach (var change in ConcernedChanges())
            Add("change", Subject.Of(change.Id), change);
        foreach (var signal in ConcernedSignals())
            if (signal.Step is SignalStep.Raised)
                Add("signal", Subject.Of(signal.Id), signal);
        return steps;
    }

    /// <summary>Adds the steps of one object, and after them its edits in a group.</summary>
    /// <param name="prefix">The beginning of the group's name, such as <c>area</c> for <c>area.edit</c>.</param>
    /// <param name="subject">The object.</param>
    /// <param name="item">The same as it stands in the strategy.</param>
    private void Add<T>(string prefix, Subject subject, T item)
        where T : class
    {
        open.Clear();
        foreach (var act in ActsOn<T>.All)
        {
            if (!act.Stands(item) || act.IsOffered?.Invoke(state, item) is false)
                continue;
            if (!act.IsEdit)
            {
                act.May(context.Reset(), item);
                AddStep(act, item, subject);
            }
            else if (act.May(context.Reset(), item) && context.Accepts)
            {
                open.Add(act.Command);
            }
        }

        if (item is Area or Effort)
            AddIndicatorEdits(subject);
        if (TickAct.IsOffered(state) && CheckpointCommand.Tick.Act.MayAny(context, GateSubject.Find(state, subject)!.Value))
            open.Add(CheckpointCommand.Tick.Act.Command);
        if (open.Count > 0)
            steps.Add(new($"{prefix}.edit", subject, open.ToEquatableArray(), [], [], []));
    }

    /// <summary>Adds the edits of indicators that stand under an object, each once: one of them permits it.</summary>
    private void AddIndicatorEdits(Subject under)
    {
        foreach (var act in ActsOn<Indicator>.All)
        foreach (var indicator in state.Indicators.Under(under))
        {
            if (act.IsOffered?.Invoke(state, indicator) is false || !act.May(context.Reset(), indicator) || !context.Accepts)
                continue;
            open.Add(act.Command);
            break;
        }
    }

    /// <summary>Adds the act that was just judged, with its gates and the reasons against it.</summary>
    private void AddStep<T>(Act<T> act, T item, Subject subject)
        where T : class
    {
        judgements.Clear();
        foreach (var (gate, verdict) in context.Verdicts)
            judgements.Add(new(gate.Code, Standing(gate, verdict)));
        var name = CommandNames.Find(act.Command);
        var input = name.Required(subject.Kind);
        foreach (var gate in judgements)
        {
            if (gate.Gate == "decision-recorded")
                input = input.Add("decision");
            else if (gate.Standing is GateStanding.Waivable && !input.Contains("waivers"))
                input = input.Add("waivers");
        }

        if (act.MoreInput is { } more)
            foreach (var member in more(state, item))
                input = input.Add(member);
        steps.Add(
            new(
                act.KeyOf(item),
                subject,
                name.Alone,
                input,
                EquatableArray.Create(CollectionsMarshal.AsSpan(judgements)),
                context.Reasons.ToEquatableArray()
            )
        );
    }

    private static GateStanding Standing(Gate gate, GateVerdict verdict) =>
        verdict.IsMet ? GateStanding.Met
        : verdict.NeedsInput ? GateStanding.DependsOnInput
        : gate.IsWaivable ? GateStanding.Waivable
        : GateStanding.Unmet;

    /// <summary>The acts on one kind of object, concept by concept.</summary>
    private static class ActsOn<T>
        where T : class
    {
        public static readonly Act<T>[] All = [.. Concepts.All.SelectMany(concept => concept.Acts).OfType<Act<T>>()];
    }
}
