using System.Runtime.InteropServices;

namespace SmartSpec;

/// <summary>
/// The next steps in a strategy: every act that the current state permits, judged as when deciding, without a command.
/// </summary>
/// <param name="context">The context of a probe; nothing is appended to it.</param>
/// <param name="about">Only what concerns this object; everything where it is null.</param>
/// <param name="singly">
/// Whether ordinary edits are listed as the other steps are, each with the reasons against it, and not in groups of those
/// that are open.
/// </param>
internal sealed partial class NextSteps(DecisionContext context, Subject? about, bool singly = false)
{
    private readonly Strategy state = context.State;
    private readonly bool hasEnded = StrategyLifecycle.Table.IsFinal(context.State.Step);
    private readonly List<NextStep> steps = [];

    // Reused for each object.
    private readonly List<GateJudgement> judgements = [];
    private readonly List<string> open = [];
    private EquatableArray<string> edits = [];
    private readonly ActPermissions onEfforts = new(ActsOn<Effort>.All.Length);
    private readonly ActPermissions onIndicators = new(ActsOn<Indicator>.All.Length);

    public IReadOnlyList<NextStep> Steps()
    {
        if (about is null || about == Subject.Of(state.Id))
            Add("strategy.edit", Subject.Of(state.Id), state);
        foreach (var area in Concerned(state.Areas, SubjectKind.Area, area => area.Id))
            Add("area.edit", Subject.Of(area.Id), area);
        foreach (var review in Concerned(state.Reviews, SubjectKind.Review, review => review.Area))
            if (review.Step is ReviewStep.Open || AnnulledGround.Annulled(state, review) is not null)
                Add("review.edit", Subject.Of(review.Id), review);
        foreach (var plan in Concerned(state.Plans, SubjectKind.Plan, plan => plan.Area))
            Add("plan.edit", Subject.Of(plan.Id), plan);
        foreach (var effort in Concerned(state.Efforts, SubjectKind.Effort, effort => effort.Area))
            Add("effort.edit", Subject.Of(effort.Id), effort);
        foreach (var item in Concerned(state.Consultations, SubjectKind.Consultation, item => state.AreaOf(item.Subject)))
            Add("consultation.edit", Subject.Of(item.Id), item);
        foreach (var point in ConcernedPoints())
            if (point.Step is PointStep.Raised)
                Add("point.edit", Subject.Of(point.Id), point);
        AddFollowUp();
        foreach (var evaluation in ConcernedEvaluations())
            Add("evaluation.edit", Subject.Of(evaluation.Id), evaluation);
        foreach (var recommendation in ConcernedRecommendations())
            Add("recommendation.edit", Subject.Of(recommendation.Id), recommendation);
        foreach (var change in ConcernedChanges())
            Add("change.edit", Subject.Of(change.Id), change);
        foreach (var signal in ConcernedSignals())
            if (signal.Step is SignalStep.Raised)
                Add("signal.edit", Subject.Of(signal.Id), signal);
        return steps;
    }

    /// <summary>
    /// Adds the steps of one object, and after them its edits in a group. When the strategy has ended, only what can still be
    /// done then.
    /// </summary>
    /// <param name="group">The name of the group of edits, such as <c>area.edit</c>.</param>
    /// <param name="subject">The object.</param>
    /// <param name="item">The object in the strategy.</param>
    private void Add<T>(string group, Subject subject, T item)
        where T : class
    {
        open.Clear();
        var on = ActsOn<T>.All[0].Place(state, item);
        if (item is Effort)
            onEfforts.About(context, on);
        for (var at = 0; at < ActsOn<T>.All.Length; at++)
        {
            var act = ActsOn<T>.All[at];
            if (!act.FitsStep(item) || act.IsOffered?.Invoke(state, item) is false || IsOver(act, item))
                continue;
            var permission =
                item is Effort ? onEfforts.Of(at, context, act, item, on) : ActPermissions.LookUp(context, act, item, on);
            if (!act.IsEdit || singly)
            {
                context.Reset();
                if (permission is not ActPermission.Free)
                    act.May(context, item, on);
                AddStep(act, ActsOn<T>.Names[at], item, subject);
            }
            else if (IsPossible(permission, act, item, on))
            {
                open.Add(act.Command);
            }
        }

        if (item is Area or Effort)
            AddIndicatorEdits(subject);
        if (TickAct.IsOffered(state) && !singly)
            AddTicks(on);
        if (open.Count == 0)
            return;
        // Objects of one kind are mostly open to the same edits: they share the list.
        if (!CollectionsMarshal.AsSpan(open).SequenceEqual(edits.AsSpan()))
            edits = [.. open];
        steps.Add(
            new()
            {
                Act = group,
                Subject = subject,
                Commands = edits,
                Input = [],
                Gates = [],
                Reasons = [],
            }
        );
    }

    private bool IsOver<T>(Act<T> act, T item)
        where T : class => hasEnded && !context.IsOpen(act.StagesOf?.Invoke(item) ?? act.Stages);

    private void AddTicks(in GateSubject on)
    {
        TickAct[] acts = [CheckpointCommand.Tick.Act, CheckpointCommand.WithdrawTick.Act];
        foreach (var act in acts)
            if (act.MayAny(context, on))
                open.Add(act.Command);
    }

    private bool IsPossible<T>(ActPermission permission, Act<T> act, T item, in GateSubject on)
        where T : class =>
        permission is ActPermission.Free || (permission is ActPermission.Judged && act.IsPossible(context, item, on));

    /// <summary>Adds the edits of an object's indicators, each once, where one of them permits it.</summary>
    private void AddIndicatorEdits(Subject under)
    {
        if (singly)
        {
            AddIndicatorEditsSingly(under);
            return;
        }

        var acts = ActsOn<Indicator>.All;
        Span<bool> isOpen = stackalloc bool[acts.Length];
        foreach (var indicator in state.Indicators.Under(under))
        {
            var on = acts[0].Place(state, indicator);
            onIndicators.About(context, on);
            for (var i = 0; i < acts.Length; i++)
                isOpen[i] =
                    isOpen[i]
                    || (
                        onIndicators.Of(i, context, acts[i], indicator, on) is not ActPermission.Denied and var permission
                        && acts[i].IsOffered?.Invoke(state, indicator) is not false
                        && IsPossible(permission, acts[i], indicator, on)
                    );
        }

        for (var i = 0; i < acts.Length; i++)
            if (isOpen[i])
                open.Add(acts[i].Command);
    }

    /// <summary>
    /// Adds each edit of an object's indicators once: as it is for one that permits it, or else for the last one.
    /// </summary>
    private void AddIndicatorEditsSingly(Subject under)
    {
        var acts = ActsOn<Indicator>.All;
        for (var at = 0; at < acts.Length; at++)
        {
            var judged = false;
            foreach (var indicator in state.Indicators.Under(under))
            {
                if (acts[at].IsOffered?.Invoke(state, indicator) is false)
                    continue;
                if (judged)
                    steps.RemoveAt(steps.Count - 1);
                context.Reset();
                acts[at].May(context, indicator, acts[at].Place(state, indicator));
                AddStep(acts[at], ActsOn<Indicator>.Names[at], indicator, under);
                judged = true;
                if (steps[^1].IsPossible)
                    break;
            }
        }
    }

    /// <summary>Adds the act that was just judged, with its gates and the reasons against it.</summary>
    private void AddStep<T>(Act<T> act, NameBook<Command>.Entry name, T item, Subject subject)
        where T : class
    {
        judgements.Clear();
        foreach (var (gate, verdict) in context.Verdicts)
            judgements.Add(new() { Gate = gate.Code, Standing = Standing(gate, act.KeyOf(item), verdict) });
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
            new()
            {
                Act = act.KeyOf(item),
                Subject = subject,
                Commands = name.Alone,
                Input = input,
                Gates = EquatableArray.Create(CollectionsMarshal.AsSpan(judgements)),
                Reasons = context.Reasons.Count == 0 ? [] : context.Reasons.ToEquatableArray(),
            }
        );
    }

    private static GateStanding Standing(Gate gate, string key, GateVerdict verdict) =>
        verdict.IsMet ? GateStanding.Met
        : verdict.NeedsInput ? GateStanding.DependsOnInput
        : gate.IsWaivableOn(key) ? GateStanding.Waivable
        : GateStanding.Unmet;

    /// <summary>The acts on one kind of object, concept by concept.</summary>
    private static class ActsOn<T>
        where T : class
    {
        public static readonly Act<T>[] All = [.. Concepts.All.SelectMany(concept => concept.Acts).OfType<Act<T>>()];

        public static readonly NameBook<Command>.Entry[] Names = [.. All.Select(act => CommandNames.Find(act.Command))];
    }
}
