namespace SmartSpec;

/// <summary>The effect of a change: the events when it takes effect, computed from the state before.</summary>
internal sealed partial class ChangeEffect(Strategy state, Change change, LocalDate day)
{
    private readonly HashSet<(Id<Area>, PlanKind)> inHand = [];

    /// <summary>All the events, in order.</summary>
    public IEnumerable<Event> All()
    {
        EquatableArray<ChildFate> outcome = ChangeImpact
            .Of(state, change, change.Fates, change.CallsFrom)
            .Select(child => child.Fate)
            .ToEquatableArray();
        yield return new ChangeEvent.TookEffect(change.Id, outcome);
        foreach (var item in change.Proposal.Ending().Count > 0 ? Ending(outcome) : Changing())
            yield return item;
    }

    private IEnumerable<Event> Changing()
    {
        switch (change.Proposal)
        {
            case ChangeProposal.Rename p:
                yield return new AreaEvent.Described(p.Area, p.Name, state.Areas[p.Area].Description);
                break;
            case ChangeProposal.Rescope p:
                yield return new AreaEvent.Described(p.Area, state.Areas[p.Area].Name, p.Description);
                if (p.Grounds is { } grounds)
                    yield return new AreaEvent.Grounded(p.Area, grounds);
                break;
            case ChangeProposal.OpenReview p:
                yield return new ReviewEvent.Opened(
                    p.Review,
                    p.Area,
                    day,
                    change.Grounds,
                    change.RestsOn,
                    p.LastDay,
                    change.Proposers[0]
                );
                break;
            case ChangeProposal.RevisePlan p:
                yield return new PlanEvent.Drafted(
                    p.Plan,
                    p.Area,
                    p.Kind,
                    state.NextNumber(p.Area, p.Kind),
                    state.PlanInForce(p.Area, p.Kind)?.Id,
                    change.Grounds
                );
                break;
            case ChangeProposal.AdjustIndicator p:
                yield return new IndicatorEvent.Amended(p.Indicator, p.Terms);
                break;
            case ChangeProposal.MoveToDefinition p:
                yield return new StrategyEvent.DefinitionReplaced(
                    change.Id,
                    p.Definition.Document.Id,
                    p.Definition.Document.Version,
                    p.Definition.Fingerprint
                );
                break;
        }
    }

    private IEnumerable<Event> Ending(EquatableArray<ChildFate> outcome)
    {
        var ending = change.Proposal.Ending();
        foreach (var created in change.Proposal.Making())
            yield return new AreaEvent.Formed(
                created.Id,
                created.Name,
                created.Description,
                created.Lead,
                StepOf(created.Id, outcome),
                ending,
                change.Id,
                change.Decision
            );
        foreach (var fate in outcome)
        foreach (var item in EventsOf(fate))
            yield return item;
        foreach (var item in PlansInForce(outcome))
            yield return item;
        foreach (var area in ending)
        {
            yield return change.Proposal switch
            {
                ChangeProposal.Split p => new AreaEvent.Split(
                    area,
                    p.Into.Select(successor => successor.Id).ToEquatableArray(),
                    change.Id
                ),
                ChangeProposal.Retire => new AreaEvent.Retired(area, change.Id),
                _ => new AreaEvent.Merged(area, change.Proposal.Successors()[0], change.Id),
            };
        }
    }

    /// <summary>The furthest step that every area that ends has reached.</summary>
    private AreaStep Furthest() => change.Proposal.Ending().Min(area => state.Areas[area].Step);

    /// <summary>
    /// The step in which an area that is made begins: the furthest one that every source had reached, and in a split none for
    /// which nothing is carried to it.
    /// </summary>
    private AreaStep StepOf(Id<Area> made, EquatableArray<ChildFate> outcome)
    {
        var furthest = Furthest();
        if (change.Proposal is not ChangeProposal.Split { Area: var source })
            return furthest;
        var carried = outcome.Where(fate => fate.Kind is FateKind.Carried && fate.Successor == made).ToList();
        var reached =
            IsAny(SubjectKind.Effort, id => state.PlanInForce(source, PlanKind.Action)?.Action.Efforts.Contains(id) is true)
                ? AreaStep.Implementing
            : IsAny(SubjectKind.Field, _ => true) ? AreaStep.ActionPlanning
            : AreaStep.DevelopmentPlanning;
        return reached < furthest ? reached : furthest;

        bool IsAny(SubjectKind kind, Func<string, bool> which) =>
            carried.Exists(fate => fate.Subject.Kind == kind && which(fate.Subject.Id));
    }

    private IEnumerable<Event> EventsOf(ChildFate fate) =>
        (fate.Subject.Kind, fate.Kind) switch
        {
            (SubjectKind.Plan, _) when state.Plans[fate.Subject.Id] is { } plan => plan.Step.IsInHand() ? InHand(plan, fate) : [],
            (SubjectKind.Consultation, FateKind.Carried) =>
            [
                new ConsultationEvent.Readdressed(fate.Subject.Id, Subject.Of(fate.Successor!.Value), change.Id),
            ],
            (SubjectKind.Consultation, _) => Cancelled(fate.Subject.Id, Reason(fate)),
            (SubjectKind.Effort, FateKind.Carried) =>
            [
                new EffortEvent.Carried(fate.Subject.Id, fate.Successor!.Value, change.Id),
            ],
            (SubjectKind.Effort, FateKind.Kept) => [new EffortEvent.LeftInArea(fate.Subject.Id, change.Id)],
            (SubjectKind.Effort, _) => [new EffortEvent.Cancelled(fate.Subject.Id, Reason(fate))],
            (SubjectKind.Indicator, FateKind.Carried) =>
            [
                new IndicatorEvent.Carried(fate.Subject.Id, fate.Successor!.Value, change.Id),
            ],
            (SubjectKind.Indicator, FateKind.Closed) => [new IndicatorEvent.Closed(fate.Subject.Id, Reason(fate))],
            (SubjectKind.Point, FateKind.Carried) =>
            [
                new DialogueEvent.PointReaddressed(fate.Subject.Id, Subject.Of(fate.Successor!.Value), change.Id),
            ],
            (SubjectKind.Evaluation, FateKind.Carried) =>
            [
                new EvaluationEvent.Readdressed(fate.Subject.Id, Covered(fate.Subject.Id), change.Id),
            ],
            (SubjectKind.Recommendation, FateKind.Carried) =>
            [
                new RecommendationEvent.Carried(fate.Subject.Id, fate.Successor!.Value, change.Id),
            ],
            (SubjectKind.Report, FateKind.Carried) =>
            [
                new ReportEvent.Carried(fate.Subject.Id, fate.Successor!.Value, change.Id),
            ],
            (SubjectKind.Report, FateKind.Closed) => [new ReportEvent.Excused(fate.Subject.Id, Reason(fate))],
            (SubjectKind.Partnership, FateKind.Carried) =>
            [
                new SharingEvent.Carried(fate.Subject.Id, fate.Successor!.Value, change.Id),
            ],
            (SubjectKind.Partnership, _) => [new SharingEvent.Ended(fate.Subject.Id, day, Reason(fate))],
            (SubjectKind.Involvement, FateKind.Carried) =>
            [
                new SharingEvent.LinkCarried(fate.Subject.Id, fate.Successor!.Value, change.Id),
            ],
            (SubjectKind.Involvement, _) => [new SharingEvent.Unlinked(fate.Subject.Id, day, Reason(fate))],
            (SubjectKind.Signal, _) => [new SignalEvent.Cleared(fate.Subject.Id, SignalEnd.AreaEnded, day, [])],
            (SubjectKind.Review, _) => [new ReviewEvent.EndedByChange(fate.Subject.Id)],
            (SubjectKind.Change, _) => [new ChangeEvent.Lapsed(fate.Subject.Id)],
            _ => [],
        };

    /// <summary>Cancels a consultation; a plan version that was out for it becomes a draft again.</summary>
    private IEnumerable<Event> Cancelled(Id<Consultation> id, Text reason)
    {
        yield return new ConsultationEvent.Cancelled(id, reason);
        if (
            state.Consultations[id] is { Step: ConsultationStep.Open, Subject: { Kind: SubjectKind.Plan } on }
            && state.Plans.Find(on.Id) is { Step: PlanStep.Consulting }
        )
            yield return new PlanEvent.ConsultationCancelled(on.Id, id);
    }

    /// <summary>Carries a version in hand as a draft, or discards it where the successor has one of the kind in hand.</summary>
    private IEnumerable<Event> InHand(PlanVersion plan, ChildFate fate)
    {
        if (
            fate is { Kind: FateKind.Carried, Successor: { } to }
            && state.PlanInHand(to, plan.Kind) is null
            && inHand.Add((to, plan.Kind))
        )
            yield return new PlanEvent.Carried(plan.Id, to, state.NextNumber(to, plan.Kind), change.Id);
        else
            yield return new PlanEvent.Discarded(plan.Id, Reason(fate));
    }

    private EquatableArray<Id<Area>> Covered(Id<Evaluation> id)
    {
        var covered = state.Evaluations[id].Areas;
        foreach (var successor in change.Proposal.Successors())
            if (!covered.Contains(successor))
                covered = covered.Add(successor);
        return covered.Without(change.Proposal.Ending().Contains);
    }

    private Text Reason(ChildFate fate) => fate.Reason ?? change.Grounds;
}
