using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SmartSpec;

/// <summary>Finds what can be done next, by asking the same questions that deciding asks, with no command in hand.</summary>
/// <param name="context">What is asked; it appends nothing.</param>
/// <param name="about">Only what concerns this object; everything where it is null.</param>
internal sealed partial class NextSteps(DecisionContext context, Subject? about)
{
    private readonly Strategy state = context.State;
    private readonly List<NextStep> steps = [];

    // Scratch space, and the edits that were listed last.
    private readonly List<GateJudgement> judged = [];
    private readonly List<string> open = [];
    private ImmutableArray<string> commands = [];

    // Which edits are open to efforts, by step and by whether the one who asks is their owner; those of one area.
    private const int NotAsked = -1;
    private const int EachAsked = -2;
    private readonly int[]?[] known = new int[]?[Enum.GetValues<EffortStep>().Length * 2];
    private Area? knownIn;

    public IReadOnlyList<NextStep> Steps()
    {
        if (StrategyLifecycle.Table.IsFinal(state.Step))
            return steps;
        if (about is null || about == Subject.Of(state.Id))
            OfStrategy();
        foreach (var area in Concerned(state.Areas, SubjectKind.Area, area => area.Id))
            OfArea(area);
        foreach (var review in Concerned(state.Reviews, SubjectKind.Review, review => review.Area))
            OfReview(review);
        foreach (var plan in Concerned(state.Plans, SubjectKind.Plan, plan => plan.Area))
            OfPlan(plan);
        foreach (var effort in Concerned(state.Efforts, SubjectKind.Effort, effort => effort.Area))
            OfEffort(effort);
        foreach (var consultation in Concerned(state.Consultations, SubjectKind.Consultation, held => state.AreaOf(held.Subject)))
            OfConsultation(consultation);
        foreach (
            var point in about is { Kind: SubjectKind.Area } area
                ? PointsIn(area)
                : Concerned(state.Points, SubjectKind.Point, _ => null)
        )
            OfPoint(point);
        OfFollowUp();
        foreach (var evaluation in ConcernedEvaluations())
            OfEvaluation(evaluation);
        foreach (var recommendation in ConcernedRecommendations())
            OfRecommendation(recommendation);
        foreach (var change in ConcernedChanges())
            OfChange(change);
        foreach (var signal in ConcernedSignals())
            OfSignal(signal);
        return steps;
    }

    private void OfStrategy()
    {
        var on = GateSubject.Of(state);
        foreach (var trigger in StrategyLifecycle.Table.From(state.Step))
        {
            if (
                StrategyConcept.Concept.Acts.FirstOrDefault(act => act.Command == StrategyLifecycle.Table.Key(trigger))
                is not Act<Strategy> act
            )
                continue;
            act.May(context.Reset(), state);
            Asked(act.Command, act.Command, on, [.. act.MoreInput?.Invoke(state, state) ?? []]);
        }

        Edits("strategy.edit", on.Subject, state, EditList.OfStrategy);
    }

    private void OfArea(Area area)
    {
        var on = GateSubject.Of(area);
        foreach (var trigger in AreaLifecycle.Table.From(area.Step))
        {
            if (
                AreaConcept.Concept.Acts.FirstOrDefault(act => act.Command == AreaLifecycle.Table.Key(trigger))
                is not Act<Area> act
            )
                continue;
            act.May(context.Reset(), area);
            Asked(AreaLifecycle.Table.Key(trigger), AreaLifecycle.Table.Key(trigger), on);
        }

        if (area.Step.IsSelected())
            OfSelected(area, on);
        Acts(PlanConcept.Concept, area, on);
        Edits("area.edit", on.Subject, area, EditList.OfArea);
    }

    /// <summary>The mark beside a selected area's step, and its review.</summary>
    private void OfSelected(Area area, GateSubject on)
    {
        var act = area.Paused is null ? "area.pause" : "area.resume";
        _ = area.Paused is null
            ? AreaCommand.Pause.Act.May(context.Reset(), area)
            : AreaCommand.Resume.Act.May(context.Reset(), area);
        Asked(act, act, on);
        Acts(ReviewConcept.Concept, area, on);
    }

    private void OfReview(Review review)
    {
        var on = GateSubject.Of(state, review);
        Acts(ReviewConcept.Concept, review, on);
        if (review.Step is ReviewStep.Open)
            Edits("review.edit", on.Subject, review, EditList.OfReview);
    }

    private void OfPlan(PlanVersion plan)
    {
        var on = GateSubject.Of(state, plan);
        Acts(PlanConcept.Concept, plan, on);
        Edits("plan.edit", on.Subject, plan, EditList.OfPlan);
    }

    private void OfEffort(Effort effort)
    {
        var on = GateSubject.Of(state, effort);
        foreach (var declared in EffortConcept.Concept.Acts)
        {
            if (declared is not Act<Effort> { IsEdit: false } act || !act.Stands(effort))
                continue;
            act.May(context.Reset(), effort);
            Asked(act.Command, act.Command, on);
        }

        Edits("effort.edit", on.Subject, effort, EditList.OfEffort, KnownOf(effort, on.Area));
    }

    /// <summary>
    /// What is known of the edits of efforts in the same area, in the same step, with or without the one who asks as their
    /// owner.
    /// </summary>
    private int[] KnownOf(Effort effort, Area? area)
    {
        if (!ReferenceEquals(knownIn, area))
        {
            knownIn = area;
            Array.Clear(known);
        }

        return known[((int)effort.Step * 2) + (context.IsOwner(effort) ? 1 : 0)] ??= Unknown();
    }

    private int[] Unknown() =>
        [
            .. EditList.OfEffort.Select(edit =>
                edit.IsAlike && edit.Commands.All(command => state.Definition.GatesOn(command).Count == 0) ? NotAsked : EachAsked
            ),
        ];

    private void OfConsultation(Consultation consultation)
    {
        var on = new GateSubject(Subject.Of(consultation.Id));
        foreach (var trigger in ConsultationLifecycle.Table.From(consultation.Step))
        {
            if (
                DialogueConcept.Concept.Acts.FirstOrDefault(act => act.Command == ConsultationLifecycle.Table.Key(trigger))
                is not Act<Consultation> act
            )
                continue;
            act.May(context.Reset(), consultation);
            Asked(ConsultationLifecycle.Table.Key(trigger), ConsultationLifecycle.Table.Key(trigger), on);
        }

        Edits("consultation.edit", on.Subject, consultation, EditList.OfConsultation);
    }

    private void OfPoint(Point point)
    {
        if (point.Step is not PointStep.Raised)
            return;
        var on = new GateSubject(Subject.Of(point.Id));
        DialogueCommand.AnswerPoint.Act.May(context.Reset(), point);
        Asked("point.answer", "point.answer", on);
        Edits("point.edit", on.Subject, point, EditList.OfPoint);
    }

    /// <summary>The objects asked about: the one itself, or those of the area; all where nothing is asked about.</summary>
    private IEnumerable<T> Concerned<T>(EntitySet<T> register, SubjectKind kind, Func<T, Id<Area>?> areaOf)
        where T : class, IIdentified<T>
    {
        if (about is not { } asked)
            return register;
        if (asked.Kind == kind)
            return Id<T>.IsWellFormed(asked.Id) && register.Find(asked.Id) is { } one ? [one] : [];
        if (asked.Kind is not SubjectKind.Area)
            return
                asked.Kind
                    is SubjectKind.Strategy
                        or SubjectKind.Review
                        or SubjectKind.Plan
                        or SubjectKind.Effort
                        or SubjectKind.Cycle
                        or SubjectKind.Report
                && kind is SubjectKind.Consultation or SubjectKind.Point
                ? register.Under(asked)
                : [];
        return kind is SubjectKind.Review or SubjectKind.Plan or SubjectKind.Effort
            ? register.Under(asked)
            : register.Where(item => areaOf(item)?.Value == asked.Id);
    }

    /// <summary>
    /// The points in an area that wait for an answer; only these stand under something, and those answered can be thousands.
    /// </summary>
    private IEnumerable<Point> PointsIn(Subject area) =>
        state.Points.UnderAny(subject => state.AreaOf(subject)?.Value == area.Id);

    /// <summary>Lists the acts of a concept that are steps of their own and that an object's step permits.</summary>
    private void Acts<T>(Concept concept, T item, GateSubject on)
        where T : class
    {
        foreach (var act in concept.Acts)
        {
            if (act is not Act<T> { IsEdit: false } step || !step.Stands(item) || step.IsOffered?.Invoke(state, item) is false)
                continue;
            step.May(context.Reset(), item);
            Asked(step.KeyOf(item), step.Command, on, [.. step.MoreInput?.Invoke(state, item) ?? []]);
        }
    }

    /// <summary>Lists what was just asked, with what speaks against it.</summary>
    private void Asked(string act, string command, GateSubject on, ReadOnlySpan<string> more = default)
    {
        EquatableArray<Reason> reasons = context.Reasons.Count == 0 ? [] : context.Reasons.ToEquatableArray();
        judged.Clear();
        foreach (var (gate, verdict) in context.Verdicts)
            judged.Add(new(gate.Code, Standing(gate, verdict)));
        var name = CommandNames.Find(command);
        var input = name.Required(on.Subject.Kind);
        foreach (var gate in judged)
        {
            if (gate.Gate == "decision-recorded")
                input = input.Add("decision");
            else if (gate.Standing is GateStanding.Waivable && !input.Contains("waivers"))
                input = input.Add("waivers");
        }

        foreach (var member in more)
            input = input.Add(member);
        steps.Add(new(act, on.Subject, name.Alone, input, EquatableArray.Create(CollectionsMarshal.AsSpan(judged)), reasons));
    }

    private void Edits<T>(string act, Subject subject, T on, Edit<T>[] edits, int[]? alike = null)
    {
        open.Clear();
        for (var i = 0; i < edits.Length; i++)
        {
            var edit = edits[i];
            if (edit.HasObject?.Invoke(state, on) is false)
                continue;
            var may = alike?[i] ?? EachAsked;
            if (may < 0)
            {
                var asked = edit.Open(context.Reset(quiet: true), on);
                if (may == NotAsked)
                    alike![i] = asked;
                may = asked;
            }

            for (var at = 0; at < edit.Commands.Length; at++)
                if ((may & (1 << at)) != 0)
                    open.Add(edit.Commands[at]);
        }

        if (open.Count == 0)
            return;

        // What stands in the same step with the same owner is open to the same edits: one list tells all of them.
        if (!CollectionsMarshal.AsSpan(open).SequenceEqual(commands.AsSpan()))
            commands = [.. open];
        steps.Add(new(act, subject, new(commands), [], [], []));
    }

    private static GateStanding Standing(Gate gate, GateVerdict verdict) =>
        verdict.IsMet ? GateStanding.Met
        : verdict.NeedsInput ? GateStanding.DependsOnInput
        : gate.IsWaivable ? GateStanding.Waivable
        : GateStanding.Unmet;
}
