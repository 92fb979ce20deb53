namespace SmartSpec;

/// <summary>What is out of date in a strategy on a day, because evidence was replaced or has expired.</summary>
internal sealed class Staleness(Strategy state, LocalDate on)
{
    private readonly Dictionary<Id<Evidence>, HashSet<(Id<Evidence> Root, StaleCause Cause)>> causes = [];

    public IEnumerable<StaleMark> Marks()
    {
        foreach (var evidence in state.Evidence)
        foreach (var (root, cause) in CausesOf(evidence.Id))
            if (root != evidence.Id)
                yield return new(new(SubjectKind.Evidence, evidence.Id.Value), root, cause);
        foreach (var area in state.Areas)
            if (area.IsCandidate || area.IsSelected)
                foreach (var mark in MarksOf(area))
                    yield return mark;
        foreach (var plan in state.Plans)
            if (plan.Step is PlanStep.InForce)
                foreach (var mark in Decided(Subject.Of(plan.Id)))
                    yield return mark;
    }

    private IEnumerable<StaleMark> MarksOf(Area area)
    {
        var subject = Subject.Of(area.Id);
        foreach (var assessment in area.Assessments)
        {
            var assessed = Origin("assessment", $"{area.Id}/{assessment.Criterion}");
            foreach (var (root, cause) in Since(assessed, assessment.RestsOn))
                yield return new(subject, root, cause, assessment.Criterion);
        }

        foreach (var mark in Decided(subject))
            yield return mark;
    }

    /// <summary>The marks on what a decision was taken on.</summary>
    private IEnumerable<StaleMark> Decided(Subject subject) =>
        state.DecidedOn(subject) is { } decided
            ? Since(
                    decided.TakenIn,
                    decided.On.Where(ground => ground.Kind is SubjectKind.Evidence).Select(ground => (Id<Evidence>)ground.Id)
                )
                .Select(cause => new StaleMark(subject, cause.Root, cause.Cause))
            : [];

    /// <summary>What has been replaced since an event, or has expired, of some evidence and all that it rests on.</summary>
    private HashSet<(Id<Evidence> Root, StaleCause Cause)> Since(long number, IEnumerable<Id<Evidence>> grounds)
    {
        HashSet<(Id<Evidence>, StaleCause)> all = [];
        foreach (var ground in grounds)
        {
            if (Origin("evidence", ground.Value) > number)
                all.Add((ground, StaleCause.Replaced));
            all.UnionWith(CausesOf(ground));
        }

        return all;
    }

    /// <summary>Why a piece of evidence is out of date: its own validity, and what it rests on. It never rests on itself.</summary>
    private HashSet<(Id<Evidence> Root, StaleCause Cause)> CausesOf(Id<Evidence> id)
    {
        if (causes.TryGetValue(id, out var known))
            return known;
        HashSet<(Id<Evidence>, StaleCause)> found = causes[id] = [];
        if (state.Evidence.Find(id) is { } evidence)
        {
            if (evidence.Facts.ValidUntil < on)
                found.Add((id, StaleCause.Expired));
            foreach (var input in evidence.Facts.Analysis?.Inputs ?? [])
            {
                if (state.Evidence.Find(input.DataSet)?.Facts.Content != input.Content)
                    found.Add((input.DataSet, StaleCause.Replaced));
                found.UnionWith(CausesOf(input.DataSet));
            }

            found.UnionWith(Since(Origin("evidence", id.Value), evidence.Facts.RestsOn));
        }

        return found;
    }

    private long Origin(string kind, string about) => state.Origins.Indexed.Of(new FactKey(kind, about));
}
