namespace SmartSpec.Tests.Laws;

/// <content>What changes conserve, read from the history: nothing is orphaned or doubled, and no money comes or goes.</content>
internal static partial class Laws
{
    public static void ChangesConserve(Chronicle chronicle)
    {
        if (!chronicle.History.Events.Any(recorded => recorded.Event is ChangeEvent.TookEffect))
            return;
        var (state, before, effect) = (Strategy.Unfounded, default(Strategy), default(ChangeEvent.TookEffect));
        foreach (var recorded in chronicle.History.Events)
        {
            if (recorded.Event is ChangeEvent.TookEffect took)
                (before, effect) = (state, took);
            state = Evolution.Evolve(state, recorded.Event, recorded.Envelope);
            if (before is null || effect is null || !IsLast(before.Changes[effect.Change], recorded.Event))
                continue;
            Conserves(before, state, effect);
            effect = null;
        }
    }

    /// <summary>What was approved or adopted takes effect, unless somebody said why it does not.</summary>
    public static void NothingDecidedLapsesUnsaid(Chronicle chronicle)
    {
        var (changes, plans) = (new HashSet<Id<Change>>(), new HashSet<Id<PlanVersion>>());
        foreach (var recorded in chronicle.History.Events)
            switch (recorded.Event)
            {
                case ChangeEvent.Approved e:
                    changes.Add(e.Change);
                    break;
                case ChangeEvent.Lapsed { Reason: null } e when changes.Contains(e.Change):
                    throw new LawBrokenException($"{e.Change} was approved, and lapsed without a word.");
                case PlanEvent.Adopted e:
                    plans.Add(e.Plan);
                    break;
                case PlanEvent.TookEffect e:
                    plans.Remove(e.Plan);
                    break;
            }

        if (
            chronicle.Strategy.Step is StrategyStep.Closed
            && plans.Any(plan => chronicle.Strategy.Plans[plan].Step is PlanStep.Adopted)
        )
            throw new LawBrokenException("A plan was adopted, and waits for ever.");
    }

    private static bool IsLast(Change change, Event happened) =>
        change.Proposal.Ending() is [.., var last]
        && happened switch
        {
            AreaEvent.Merged e => e.Area == last,
            AreaEvent.Split e => e.Area == last,
            AreaEvent.Retired e => e.Area == last,
            _ => false,
        };

    private static void Conserves(Strategy before, Strategy after, ChangeEvent.TookEffect effect)
    {
        var ending = before.Changes[effect.Change].Proposal.Ending();
        var fates = effect.Outcome.ToDictionary(fate => fate.Subject);
        if (fates.Count != effect.Outcome.Count)
            throw new LawBrokenException("A change does two things with one.");
        foreach (var child in Standing(before, ending))
            if (!fates.ContainsKey(child))
                throw new LawBrokenException($"{effect.Change} forgets {child}.");
        if (
            !before.Efforts.Select(effort => effort.Id).SequenceEqual(after.Efforts.Select(effort => effort.Id))
            || before.FundingRows().Sum() != after.FundingRows().Sum()
        )
            throw new LawBrokenException($"{effect.Change} loses or makes efforts or money.");
        var closed = before
            .Efforts.Where(effort => fates.TryGetValue(Subject.Of(effort.Id), out var fate) && fate.Kind is FateKind.Closed)
            .Sum(effort => effort.TotalBudget);
        if (Open(before) != Open(after) + closed)
            throw new LawBrokenException(
                $"Before {effect.Change} there was {Open(before)}, after it {Open(after)}, and {closed} was closed."
            );
        foreach (var effort in before.Efforts.Where(effort => fates.ContainsKey(Subject.Of(effort.Id))))
            IsAsDecided(effort, after.Efforts[effort.Id], fates[Subject.Of(effort.Id)]);
        foreach (var left in Standing(after, ending))
            if (!fates.TryGetValue(left, out var fate) || fate.Kind is not FateKind.Kept)
                throw new LawBrokenException($"{left} is left behind by {effect.Change}.");
        if (
            ending.Any(area =>
                after.Areas[area].Step.IsSelected()
                || Enum.GetValues<PlanKind>().Any(kind => after.PlanInForce(area, kind) is not null)
            )
        )
            throw new LawBrokenException($"{effect.Change} ends an area by halves.");
    }

    private static decimal Open(Strategy state) =>
        state.Efforts.Where(effort => effort.Step.IsOpen()).Sum(effort => effort.TotalBudget);

    private static void IsAsDecided(Effort before, Effort after, ChildFate fate)
    {
        var right = fate.Kind switch
        {
            FateKind.Carried => after.Area == fate.Successor && after.Moves[^1].From == before.Area && after.Step == before.Step,
            FateKind.Kept => after.Area == before.Area && after.IsKept && after.Step == before.Step,
            _ => after.Area == before.Area && after.Step is EffortStep.Cancelled,
        };
        if (!right || after.Funding != before.Funding || after.Budget != before.Budget)
            throw new LawBrokenException($"{before.Id} was to be {fate}, and is {after}.");
    }

    /// <summary>What is open in some areas, found without the change.</summary>
    private static IEnumerable<Subject> Standing(Strategy state, EquatableArray<Id<Area>> areas) =>
        [
            .. state
                .Efforts.Where(effort => areas.Contains(effort.Area) && effort.Step.IsOpen())
                .Select(effort => Subject.Of(effort.Id)),
            .. state
                .Indicators.Where(indicator =>
                    areas.Contains(indicator.Area)
                    && indicator.ClosedBecause is null
                    && (state.Efforts.Find(indicator.Effort)?.Step.IsOpen() ?? true)
                )
                .Select(indicator => Subject.Of(indicator.Id)),
            .. state.Plans.Where(plan => areas.Contains(plan.Area) && plan.Step.IsInHand()).Select(plan => Subject.Of(plan.Id)),
            .. state
                .Consultations.Where(entry =>
                    entry.Step.IsOpen() && state.AreaOf(entry.Subject) is { } area && areas.Contains(area)
                )
                .Select(entry => Subject.Of(entry.Id)),
            .. state
                .Points.Where(point =>
                    point.Step is PointStep.Raised
                    && point.Subject.Kind is SubjectKind.Area or SubjectKind.Plan or SubjectKind.Review
                    && state.AreaOf(point.Subject) is { } area
                    && areas.Contains(area)
                )
                .Select(point => Subject.Of(point.Id)),
            .. state
                .Reviews.Where(review => areas.Contains(review.Area) && review.Step is ReviewStep.Open)
                .Select(review => Subject.Of(review.Id)),
            .. state
                .Evaluations.Where(entry => entry.Step.IsOpen() && entry.Areas.Any(areas.Contains))
                .Select(entry => Subject.Of(entry.Id)),
            .. state
                .OpenCycles()
                .SelectMany(cycle => cycle.Reports)
                .Where(report =>
                    report.Step is ReportStep.Due or ReportStep.Submitted && report.Area is { } area && areas.Contains(area)
                )
                .Select(report => Subject.Of(report.Id)),
            .. state
                .Signals.Where(signal => signal.Step is SignalStep.Raised && signal.Area is { } area && areas.Contains(area))
                .Select(signal => Subject.Of(signal.Id)),
            .. state
                .Changes.Where(change =>
                    change.Step is ChangeStep.Proposed or ChangeStep.Assessed && change.Proposal.Areas().Any(areas.Contains)
                )
                .Select(change => Subject.Of(change.Id)),
        ];
}
