namespace SmartSpec;

/// <summary>The rules that keep what has been decided and waits for its day: no act makes it lapse in silence.</summary>
internal static class DecidedRules
{
    /// <summary>The days among which an approval has one that fits, if any day does.</summary>
    public static IReadOnlyList<LocalDate> DaysFor(GateCase on)
    {
        var (earliest, latest) = on.EffectiveDates();
        IEnumerable<LocalDate?> toCome =
        [
            .. on.State.ChangesToCome().Select(change => change.EffectiveFrom),
            .. on.State.Plans.Where(plan => plan.Step is PlanStep.Adopted).Select(plan => plan.EffectiveFrom),
        ];
        var soonest = LocalDate.Max(earliest, on.EffectiveFrom);
        return [soonest, .. toCome.OfType<LocalDate>().Where(day => soonest < day && day <= latest).Distinct().Order()];
    }

    /// <summary>The day of an approval; before there is a command, the days that it could name.</summary>
    public static IReadOnlyList<LocalDate> DaysOf(DecisionContext context, Change change) =>
        context.Input is ChangeCommand.Approve { EffectiveFrom: var day }
            ? [day]
            : DaysFor(context.CaseOf(ChangeCommand.Approve.Act.Command, GateSubject.Of(context.State, change)));

    /// <summary>An approval lets every other decided thing take effect, and is followed by its own effect.</summary>
    public static void OnApproval(DecisionContext context, Change change)
    {
        var on = context.CaseOf(ChangeCommand.Approve.Act.Command, GateSubject.Of(context.State, change));
        if (on.Input is ChangeCommand.Approve approve)
            Judge(Lapsing(context, change, approve.EffectiveFrom, approve));
        else if (DaysFor(on).Select(day => Lapsing(context, change, day, null)).ToList() is var all && all.TrueForAll(IsSome))
            Judge(all[0]);

        void Judge(List<Subject> lapsing)
        {
            var itself = Subject.Of(change.Id);
            if (lapsing.Contains(itself))
                LapsesItself(context, itself, change.Proposal);
            MustNotLapse(context, lapsing.Where(item => item != itself));
        }

        static bool IsSome(List<Subject> lapsing) => lapsing.Count > 0;
    }

    /// <summary>
    /// An adoption is not of a version whose area ends before its day, and closes nothing that is to be adjusted.
    /// </summary>
    public static void OnAdoption(DecisionContext context, PlanVersion plan)
    {
        if (context.Input is not PlanCommand.Adopt { EffectiveFrom: var day, Fates: var fates })
            return;
        var ends = context.State.Changes.Any(change =>
            change is { Step: ChangeStep.Approved, EffectiveFrom: { } end }
            && end < day
            && change.Proposal.Ending().Contains(plan.Area)
        );
        var closed = ClosedBy(context.State, fates.Where(fate => fate.Kind is FateKind.Closed).Select(fate => fate.Subject));
        if (ends)
            LapsesItself(context, Subject.Of(plan.Id), new ChangeProposal.Retire(plan.Area));
        MustNotLapse(
            context,
            Adjusting(context.State, closed).Where(change => change.EffectiveFrom >= day).Select(change => Subject.Of(change.Id))
        );
    }

    /// <summary>No review is opened where an approved change is to open one.</summary>
    public static void OnOpening(DecisionContext context, Id<Area> area) =>
        MustNotLapse(context, Approved(context.State, proposal => proposal is ChangeProposal.OpenReview p && p.Area == area));

    /// <summary>No version is begun where an approved change is to begin one.</summary>
    public static void OnDrafting(DecisionContext context, Id<Area> area, PlanKind kind) =>
        MustNotLapse(
            context,
            Approved(context.State, proposal => proposal is ChangeProposal.RevisePlan p && p.Area == area && p.Kind == kind)
        );

    /// <summary>No indicator is closed that an approved change is to adjust.</summary>
    public static void OnClosing(DecisionContext context, params IEnumerable<Id<Indicator>> closed)
    {
        if (context.State.Changes.Any(change => change.Step is ChangeStep.Approved))
            MustNotLapse(context, Adjusting(context.State, closed).Select(change => Subject.Of(change.Id)));
    }

    /// <summary>No measurement exceeds the bound that an approved change is to set.</summary>
    public static void OnMeasuring(DecisionContext context, Indicator measured)
    {
        var lapsing = new List<Subject>();
        foreach (var change in context.State.ChangesToCome())
            if (
                change.Proposal is ChangeProposal.AdjustIndicator { Terms: { NotAbove: { } bound } terms } adjust
                && (adjust.Indicator == measured.Id || bound == measured.Id)
                && Now(adjust.Indicator) is { } adjusted
                && Now(bound) is { } most
                && MeasurementBounds.Over(adjusted with { Terms = terms }, most).Any()
            )
                lapsing.Add(Subject.Of(change.Id));
        MustNotLapse(context, lapsing);

        Indicator? Now(Id<Indicator> id) => id == measured.Id ? measured : context.State.Indicators.Find(id);
    }

    /// <summary>What is being decided would lapse before its day, because of what has been decided and comes first.</summary>
    private static void LapsesItself(DecisionContext context, Subject item, ChangeProposal proposal) =>
        context.Refuse(
            ChangeRefusals.WouldItselfLapse,
            Parameter.Of("item", item),
            Parameter.Many(
                "by",
                Approved(context.State, other => ChangeConflicts.Between(proposal, other)).Where(other => other != item)
            )
        );

    private static void MustNotLapse(DecisionContext context, IEnumerable<Subject> lapsing)
    {
        var items = lapsing.Distinct().ToList();
        if (items.Count > 0)
            context.Refuse(ChangeRefusals.WouldLapse, Parameter.Many("items", items));
    }

    /// <summary>What an approval from a day would make lapse: others, or itself.</summary>
    private static List<Subject> Lapsing(DecisionContext context, Change change, LocalDate day, ChangeCommand.Approve? approve)
    {
        var state = context.State;
        var before = SelectionForecast.Of(state, context.Today).Lapsing;
        var after = SelectionForecast.Of(state, context.Today, approving: (change.Id, day)).Lapsing;
        var lapsing = after
            .Where(other => other == change || !before.Contains(other))
            .Select(other => Subject.Of(other.Id))
            .ToList();
        lapsing.AddRange(Twice(state, change, day));
        if (change.Proposal is ChangeProposal.AdjustIndicator { Indicator: var adjusted } && IsClosedBy(state, adjusted, day))
            lapsing.Add(Subject.Of(change.Id));
        if (change.Proposal.Ending().Count == 0)
            return lapsing;
        var fates = ChangeFates.Effective(change, approve?.Fates ?? []);
        var closed = ChangeImpact
            .Of(state, change, fates, approve?.CallsFrom)
            .Select(child => child.Fate)
            .Where(fate => fate is { Subject.Kind: SubjectKind.Indicator, Kind: FateKind.Closed })
            .Select(fate => (Id<Indicator>)fate.Subject.Id);
        lapsing.AddRange(
            Adjusting(state, [.. closed]).Where(other => IsAfter(state, other, change, day)).Select(other => Subject.Of(other.Id))
        );

        // A probe assumes a command that states the fates of the plans.
        if (approve is not null)
            lapsing.AddRange(
                state
                    .Plans.Where(plan =>
                        plan.Step is PlanStep.Adopted
                        && plan.EffectiveFrom > day
                        && change.Proposal.Ending().Contains(plan.Area)
                        && !fates.Any(fate => fate.Subject == Subject.Of(plan.Id))
                    )
                    .Select(plan => Subject.Of(plan.Id))
            );
        return lapsing;
    }

    /// <summary>Of two changes that open a review of one area, or revise one plan, the later would lapse.</summary>
    private static IEnumerable<Subject> Twice(Strategy state, Change change, LocalDate day) =>
        state
            .Changes.Where(other =>
                other.Step is ChangeStep.Approved
                && other.Id != change.Id
                && (change.Proposal, other.Proposal) switch
                {
                    (ChangeProposal.OpenReview p, ChangeProposal.OpenReview o) => p.Area == o.Area,
                    (ChangeProposal.RevisePlan p, ChangeProposal.RevisePlan o) => (p.Area, p.Kind) == (o.Area, o.Kind),
                    _ => false,
                }
            )
            .Select(other => Subject.Of(IsAfter(state, other, change, day) ? other.Id : change.Id));

    /// <summary>Whether an approved change takes effect after another that is approved from a day.</summary>
    private static bool IsAfter(Strategy state, Change other, Change change, LocalDate day) =>
        other.EffectiveFrom > day
        || (other.EffectiveFrom == day && state.Changes.First(one => one == other || one == change) == change);

    /// <summary>Whether an adopted plan, or an approved change, has closed an indicator by a day.</summary>
    private static bool IsClosedBy(Strategy state, Id<Indicator> indicator, LocalDate day) =>
        state.Plans.Any(plan =>
            plan.Step is PlanStep.Adopted
            && plan.EffectiveFrom <= day
            && ClosedBy(state, plan.Fates.Where(fate => fate.Kind is FateKind.Closed).Select(fate => fate.Subject))
                .Contains(indicator)
        )
        || state
            .ChangesToCome()
            .Where(change => change.EffectiveFrom <= day)
            .SelectMany(change => ChangeImpact.Of(state, change, change.Fates, change.CallsFrom))
            .Any(child => child.Fate.Kind is FateKind.Closed && child.Fate.Subject == Subject.Of(indicator));

    /// <summary>The indicators that end when some objects do: those named, and those of the efforts.</summary>
    private static List<Id<Indicator>> ClosedBy(Strategy state, IEnumerable<Subject> closed)
    {
        var all = closed.ToHashSet();
        return
        [
            .. state
                .Indicators.Where(indicator =>
                    all.Contains(Subject.Of(indicator.Id)) || (indicator.Effort is { } effort && all.Contains(Subject.Of(effort)))
                )
                .Select(indicator => indicator.Id),
        ];
    }

    private static IEnumerable<Change> Adjusting(Strategy state, IEnumerable<Id<Indicator>> indicators) =>
        state
            .ChangesToCome()
            .Where(change => change.Proposal is ChangeProposal.AdjustIndicator p && indicators.Contains(p.Indicator));

    private static IEnumerable<Subject> Approved(Strategy state, Func<ChangeProposal, bool> which) =>
        state.ChangesToCome().Where(change => which(change.Proposal)).Select(change => Subject.Of(change.Id));
}
