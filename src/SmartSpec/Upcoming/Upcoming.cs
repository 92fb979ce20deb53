namespace SmartSpec;

/// <summary>Finds what can be done next, by asking the same questions that deciding asks, with no command in hand.</summary>
internal sealed class Upcoming(Func<Deliberation> begin, GateKeeper keeper, Subject? about)
{
    private readonly Strategy state = begin().State;

    public IEnumerable<NextStep> Steps()
    {
        var edits = new UpcomingEdits(begin, state);
        if (Concerns(Subject.Of(state.Id)))
        {
            foreach (var trigger in StrategyLifecycle.Table.From(state.Step))
            {
                var key = StrategyLifecycle.Table.Key(trigger);
                if (Ask(key, key, GateSubject.Of(state), d => StrategyRules.May(d, trigger, null)) is { } step)
                    yield return step;
            }

            if (edits.OfStrategy() is { } edit)
                yield return edit;
        }

        foreach (var area in state.Areas.Where(area => Concerns(Subject.Of(area.Id))))
            foreach (var step in OfArea(area, edits))
                yield return step;
        foreach (var plan in state.Plans.Where(plan => Concerns(Subject.Of(plan.Id), plan.Area)))
            foreach (var step in OfPlan(plan, edits))
                yield return step;
        foreach (var effort in state.Efforts.Where(effort => Concerns(Subject.Of(effort.Id), effort.Area)))
            foreach (var step in OfEffort(effort, edits))
                yield return step;
        foreach (var step in OfDialogue(edits))
            yield return step;
    }

    private IEnumerable<NextStep> OfArea(Area area, UpcomingEdits edits)
    {
        foreach (var trigger in AreaLifecycle.Table.From(area.Step).Where(AreaRules.HasCommand))
        {
            var key = AreaLifecycle.Table.Key(trigger);
            if (Ask(key, key, GateSubject.Of(area), d => AreaRules.May(d, area, trigger, null)) is { } step)
                yield return step;
        }

        foreach (var kind in Enum.GetValues<PlanKind>().Where(kind => state.PlanInHand(area.Id, kind) is null))
            if (Ask(PlanKeys.Of(kind, "draft"), "plan.draft", GateSubject.Of(area), d => PlanRules.MayDraft(d, area, kind), state.PlanInForce(area.Id, kind) is not null) is { } step)
                yield return step;
        if (edits.OfArea(area) is { } edit)
            yield return edit;
    }

    private IEnumerable<NextStep> OfPlan(PlanVersion plan, UpcomingEdits edits)
    {
        foreach (var trigger in PlanLifecycle.Table.From(plan.Step).Where(trigger => PlanRules.HasCommand(trigger) && PlanRules.Fits(plan.Kind, trigger)))
        {
            var command = PlanLifecycle.Table.Key(trigger);
            var straightFromDraft = trigger is PlanTrigger.Submit && plan.Step is PlanStep.Drafting;
            if (Ask(PlanKeys.Of(plan.Kind, trigger), command, GateSubject.Of(state, plan), d => PlanRules.May(d, plan, trigger, null), straightFromDraft) is { } step)
                yield return step;
        }

        if (edits.OfPlan(plan) is { } edit)
            yield return edit;
    }

    private IEnumerable<NextStep> OfEffort(Effort effort, UpcomingEdits edits)
    {
        foreach (var trigger in EffortLifecycle.Table.From(effort.Step))
        {
            var key = EffortLifecycle.Table.Key(trigger);
            if (Ask(key, key, GateSubject.Of(state, effort), d => EffortRules.May(d, effort, trigger, null)) is { } step)
                yield return step;
        }

        if (edits.OfEffort(effort) is { } edit)
            yield return edit;
    }

    private IEnumerable<NextStep> OfDialogue(UpcomingEdits edits)
    {
        foreach (var consultation in state.Consultations.Where(held => Concerns(Subject.Of(held.Id))))
        {
            foreach (var trigger in ConsultationLifecycle.Table.From(consultation.Step))
            {
                var key = ConsultationLifecycle.Table.Key(trigger);
                if (Ask(key, key, new(Subject.Of(consultation.Id)), d => ConsultationDecider.May(d, consultation, trigger, null)) is { } step)
                    yield return step;
            }

            if (edits.OfConsultation(consultation) is { } edit)
                yield return edit;
        }

        foreach (var point in state.Points.Where(point => point.Step is PointStep.Raised && Concerns(Subject.Of(point.Id))))
            if (Ask("point.answer", "point.answer", new(Subject.Of(point.Id)), d => DialogueDecider.MayAnswer(d, point, null)) is { } step)
                yield return step;
    }

    /// <summary>Whether an object is asked about: itself, or by its area.</summary>
    private bool Concerns(Subject subject, Id<Area>? area = null) =>
        about is null || about == subject || (area is { } inArea && about == Subject.Of(inArea));

    private NextStep? Ask(string act, string command, GateSubject on, Func<Deliberation, bool> may, bool withReason = false)
    {
        var d = begin();
        if (!may(d))
            return null;
        var gates = keeper.Ask(d, act, on).Select(asked => new GateJudgement(asked.Gate.Code, Standing(asked.Gate, asked.Verdict)));
        var input = CommandNames.Members(command).Where(member => member.Required && member.Name != Member(on.Subject.Kind)).Select(member => member.Name)
            .Concat(withReason ? ["reason"] : []);
        return new(act, on.Subject, [command], input.ToItems(), gates.ToItems(), d.Reasons.ToItems());
    }

    private static string Member(SubjectKind kind) => Kebab.Of(kind);

    private static GateStanding Standing(Gate gate, GateVerdict verdict) =>
        verdict.IsMet ? GateStanding.Met
        : verdict.NeedsInput ? GateStanding.DependsOnInput
        : gate.IsWaivable ? GateStanding.Waivable
        : GateStanding.Unmet;
}
