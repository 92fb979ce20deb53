namespace SmartSpec;

/// <content>Each kind of thing, and its default fate.</content>
internal sealed partial class ChangeImpact
{
    // The cycles in which a successor has taken over a report.
    private readonly HashSet<(Id<FollowUpCycle>, Id<Area>)> reported = [];

    private bool IsDivided => successors.Count > 1;

    /// <summary>Consultations on the area continue on its successor; those on a version in hand end.</summary>
    private void Consultations(Area area, List<PlanVersion> plans)
    {
        foreach (var consultation in state.Consultations.Under(Subject.Of(area.Id)))
            if (consultation.Step.IsOpen())
                Chosen(
                    Subject.Of(consultation.Id),
                    HasSuccessor ? FateKind.Carried : FateKind.Closed,
                    [FateKind.Carried, FateKind.Closed]
                );
        foreach (var plan in plans)
        foreach (var consultation in state.Consultations.Under(Subject.Of(plan.Id)))
            if (consultation.Step.IsOpen())
                Follows(Subject.Of(consultation.Id), FateKind.Closed);
    }

    /// <summary>
    /// A version in hand is discarded, or carried as a draft. The content of one in force goes to the plans of the successors: to
    /// a single successor whole, to several field by field.
    /// </summary>
    /// <returns>The successor to which each development field goes.</returns>
    private Dictionary<Id<DevelopmentField>, Id<Area>> Plans(List<PlanVersion> plans)
    {
        var fields = new Dictionary<Id<DevelopmentField>, Id<Area>>();
        foreach (var plan in plans)
        {
            if (plan.Step.IsInHand())
                Chosen(Subject.Of(plan.Id), FateKind.Closed, [FateKind.Carried, FateKind.Closed]);
            if (plan.Step is not PlanStep.InForce)
                continue;
            Follows(
                Subject.Of(plan.Id),
                HasSuccessor && !IsDivided ? FateKind.Carried : FateKind.Closed,
                IsDivided ? default : First
            );
            foreach (var field in plan.Development.Fields)
            {
                if (IsDivided)
                    fields[field.Id] = Chosen(
                        Subject.Of(field.Id),
                        FateKind.Carried,
                        [FateKind.Carried],
                        mustBeStated: true
                    ).Successor!.Value;
                else if (First is { } only)
                    fields[field.Id] = only;
            }
        }

        return fields;
    }

    /// <summary>
    /// Efforts go where their main field goes. Where there is no successor, those under way continue until they end and the
    /// others are cancelled. Those of calls to which the change does not apply stay.
    /// </summary>
    private Dictionary<Id<Effort>, ChildFate> Efforts(Area area, Dictionary<Id<DevelopmentField>, Id<Area>> fields)
    {
        var fates = new Dictionary<Id<Effort>, ChildFate>();
        foreach (var effort in state.EffortsOf(area.Id))
        {
            if (!effort.Step.IsOpen())
                continue;
            Id<Area>? with = effort.Field is { } field && fields.TryGetValue(field, out var to) ? to : default(Id<Area>?);
            var fate = Chosen(
                Subject.Of(effort.Id),
                OfEffort(area, effort),
                Anything,
                with,
                mustBeStated: IsDivided && with is null && OfEffort(area, effort) is FateKind.Carried
            );
            if (fate.Kind is FateKind.Carried && with is not null && fate.Successor != with)
                fate = Instead(fate with { Successor = with });
            fates[effort.Id] = fate;
        }

        return fates;
    }

    private FateKind OfEffort(Area area, Effort effort) =>
        state.Calls.Find(effort.Call) is { } call && EndedAreaRules.KeepsCall(state, area, call, callsFrom, HasSuccessor)
            ? FateKind.Kept
        : HasSuccessor ? FateKind.Carried
        : effort.IsCarriedOut ? FateKind.Kept
        : FateKind.Closed;

    /// <summary>An indicator follows its effort, or the development field that counts on it.</summary>
    private void Indicators(
        Area area,
        List<PlanVersion> plans,
        Dictionary<Id<DevelopmentField>, Id<Area>> fields,
        Dictionary<Id<Effort>, ChildFate> efforts
    )
    {
        foreach (var (effort, fate) in efforts)
        foreach (var indicator in state.Indicators.Under(Subject.Of(effort)))
            if (indicator.ClosedBecause is null)
                Follows(Subject.Of(indicator.Id), fate.Kind, fate.Successor, fate.Reason);
        foreach (var indicator in state.Indicators.Under(Subject.Of(area.Id)))
        {
            if (indicator.ClosedBecause is not null)
                continue;
            var field = plans
                .Where(plan => plan.Step is PlanStep.InForce)
                .SelectMany(plan => plan.Development.Fields)
                .FirstOrDefault(other => other.Indicators.Contains(indicator.Id));
            if (field is not null && fields.TryGetValue(field.Id, out var to))
                Follows(Subject.Of(indicator.Id), FateKind.Carried, to);
            else
                Chosen(
                    Subject.Of(indicator.Id),
                    HasSuccessor ? FateKind.Carried : FateKind.Closed,
                    Anything,
                    mustBeStated: IsDivided
                );
        }
    }

    /// <summary>Points that wait for an answer are answered by the successor.</summary>
    private void Dialogue(Area area, List<PlanVersion> plans)
    {
        var places = new List<Subject> { Subject.Of(area.Id) };
        places.AddRange(plans.Select(plan => Subject.Of(plan.Id)));
        places.AddRange(plans.SelectMany(plan => plan.Development.Fields).Select(field => Subject.Of(field.Id)).Distinct());
        places.AddRange(state.ReviewsOf(area.Id).Select(review => Subject.Of(review.Id)));
        foreach (var place in places)
        foreach (var point in state.Points.Under(place))
            Chosen(
                Subject.Of(point.Id),
                HasSuccessor ? FateKind.Carried : FateKind.Kept,
                HasSuccessor ? [FateKind.Carried] : [FateKind.Kept]
            );
    }

    /// <summary>Evaluations continue on all successors, and their recommendations are responded to there.</summary>
    private void Evaluations(Area area)
    {
        foreach (var evaluation in state.Evaluations)
            if (evaluation.Step.IsOpen() && evaluation.Areas.Contains(area.Id))
                Follows(Subject.Of(evaluation.Id), HasSuccessor ? FateKind.Carried : FateKind.Kept, IsDivided ? default : First);
        foreach (var recommendation in state.Recommendations)
            if (recommendation.Awaits && recommendation.Area == area.Id)
                Chosen(
                    Subject.Of(recommendation.Id),
                    HasSuccessor ? FateKind.Carried : FateKind.Kept,
                    HasSuccessor ? [FateKind.Carried] : [FateKind.Kept]
                );
    }

    /// <summary>
    /// A report that is due is submitted by the successor, once for each cycle; without a successor it is excused, unless an
    /// effort continues in the area, on which it is still to report. A report that is submitted waits to be accepted.
    /// </summary>
    private void Reports(Area area, Dictionary<Id<Effort>, ChildFate> efforts)
    {
        var continues = efforts.Any(effort => effort.Value.Kind is FateKind.Kept && state.Efforts[effort.Key].IsCarriedOut);
        foreach (var cycle in state.OpenCycles())
        {
            if (cycle.ReportOn(area.Id) is not { Step: ReportStep.Due or ReportStep.Submitted } report)
                continue;
            if (report.Step is ReportStep.Submitted)
                Follows(Subject.Of(report.Id), FateKind.Kept);
            else if (First is { } to && cycle.ReportOn(to) is null && reported.Add((cycle.Id, to)))
                Follows(Subject.Of(report.Id), FateKind.Carried, to);
            else
                Follows(Subject.Of(report.Id), continues ? FateKind.Kept : FateKind.Closed);
        }
    }

    /// <summary>Replaces the fate that was added last.</summary>
    private ChildFate Instead(ChildFate fate)
    {
        children[^1] = children[^1] with { Fate = fate };
        return fate;
    }
}
