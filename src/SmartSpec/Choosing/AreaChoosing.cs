namespace SmartSpec;

/// <summary>Finds why an area was chosen.</summary>
internal sealed class AreaChoosing(Strategy state, Area area, LocalDate on)
{
    private readonly EquatableArray<Criterion> criteria = area.CriteriaUnder(state.Definition);

    private readonly EquatableArray<StaleMark> stale = [.. state.StaleOn(on).Where(mark => mark.Subject == Subject.Of(area.Id))];

    public AreaChoice Choice()
    {
        var formed = IsFormed(area.Id);
        return new()
        {
            Area = area,
            On = on,
            Decision = state.Decisions.Find(area.Decision),
            Reason =
                area.Step.IsCandidate() || area.Step is AreaStep.Deselected or AreaStep.Withdrawn
                    ? area.Reason
                    : state.Decisions.Find(area.Decision)?.Rationale,
            Candidates = Candidates(),
            Criteria = [.. criteria.Select(Assessed)],
            Evidence = Known(area.Grounds.Evidence),
            Goals = [.. area.Grounds.Goals.Select(id => state.Goals.Find(id)).OfType<RegionalGoal>()],
            Analyses = [.. state.AnalysesOf(area.Id)],
            Gates = new ChoiceGates(state, area, formed, on).All(),
            Points = [.. state.Points.Where(point => point.Subject == Subject.Of(area.Id))],
            Origin =
                formed || area.From.Count + area.Continues.Count > 0 || area.Revives is not null ? state.OriginOf(area.Id) : null,
            StaleMarks = stale,
        };
    }

    private AssessedCriterion Assessed(Criterion criterion)
    {
        var assessment = area.Assessments.FirstOrDefault(made => made.Criterion == criterion.Id);
        return new()
        {
            Criterion = criterion,
            Weight = ExactScore.Weight(criterion, criteria).ToDecimal(),
            Assessment = assessment,
            Value = assessment is null ? null : ExactScore.Share(criterion, assessment.Score).ToDecimal(),
            RestsOn = Known(assessment?.RestsOn ?? []),
            StaleMarks = [.. stale.Where(mark => mark.Criterion == criterion.Id)],
        };
    }

    private EquatableArray<ComparedArea> Candidates()
    {
        var all = state.Areas.Where(one => !IsFormed(one.Id)).Select(one => (Area: one, Score: ScoreOf(one))).ToList();
        var weighed = all.Where(one => one.Score is not null && one.Area.CriteriaUnder(state.Definition) == criteria)
            .Select(one => one.Score!.Value)
            .ToList();
        return [.. all.Select(one => Compared(one.Area, one.Score, weighed)).OrderBy(one => one.Rank ?? int.MaxValue)];
    }

    private ComparedArea Compared(Area one, ExactScore? score, List<ExactScore> weighed)
    {
        var own = one.CriteriaUnder(state.Definition);
        return new()
        {
            Area = one,
            Decision = state.Decisions.Find(one.Decision),
            Score = score?.ToDecimal(),
            Rank = score is { } known && own == criteria ? 1 + weighed.Count(other => other.CompareTo(known) > 0) : null,
            Unassessed = own.Without(criterion => one.ScoreBy(criterion.Id) is not null),
        };
    }

    private ExactScore? ScoreOf(Area one) => ExactScore.Of(one, one.CriteriaUnder(state.Definition));

    /// <summary>Whether a change has formed an area; a later one can have joined others to it.</summary>
    private bool IsFormed(Id<Area> id) =>
        state.Changes.Any(change =>
            change.Step is ChangeStep.InEffect && change.Proposal.Making().Select(made => made.Id).Contains(id)
        );

    private EquatableArray<Evidence> Known(EquatableArray<Id<Evidence>> ids) =>
        [.. ids.Select(id => state.Evidence.Find(id)).OfType<Evidence>()];
}
