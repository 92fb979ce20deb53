namespace SmartSpec;

/// <summary>The gates on a change.</summary>
internal abstract record ChangeGate : Gate
{
    private ChangeGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Change;

    /// <summary>
    /// The grounds rest on something: a signal, a recommendation, a point, a decision or the like, or an outside event. What the
    /// change is about, and other changes, are no grounds.
    /// </summary>
    public sealed record GroundsStated : ChangeGate
    {
        /// <inheritdoc/>
        public override string Code => "grounds-stated";

        internal override GateVerdict Judge(GateCase on)
        {
            var change = on.Change!;
            return change.OutsideEvent is not null || change.RestsOn.Any(subject => IsGround(change, subject))
                ? GateVerdict.Met
                : GateVerdict.Unmet(Parameter.Many("named", change.RestsOn));
        }

        private static bool IsGround(Change change, Subject subject) =>
            subject.Kind switch
            {
                SubjectKind.Signal
                or SubjectKind.Recommendation
                or SubjectKind.Finding
                or SubjectKind.Evaluation
                or SubjectKind.Point
                or SubjectKind.Consultation
                or SubjectKind.Meeting
                or SubjectKind.Decision
                or SubjectKind.Evidence
                or SubjectKind.Report
                or SubjectKind.Cycle
                or SubjectKind.Review
                or SubjectKind.Reference => true,
                SubjectKind.Indicator => !change.Proposal.About().Contains(subject),
                _ => false,
            };
    }

    /// <summary>
    /// What the change touches has been assessed, and nothing has been added to it since but what anybody may raise or comes by
    /// itself: signals, reports, points, proposed efforts and other changes have their default fates.
    /// </summary>
    public sealed record ImpactAssessed : ChangeGate
    {
        /// <inheritdoc/>
        public override string Code => "impact-assessed";

        internal override GateVerdict Judge(GateCase on)
        {
            var change = on.Change!;
            var assessed = change.Impact.Select(fate => fate.Subject).ToHashSet();
            var since = ChangeImpact
                .Of(on.State, change, change.Fates, null)
                .Select(child => child.Fate.Subject)
                .Where(subject => !assessed.Contains(subject) && MustBeAssessed(on.State, subject))
                .ToList();
            return since.Count == 0 ? GateVerdict.Met : GateVerdict.Unmet(Parameter.Many("since", since));
        }
    }

    private static bool MustBeAssessed(Strategy state, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Signal or SubjectKind.Report or SubjectKind.Point or SubjectKind.Change => false,
            SubjectKind.Effort => state.Efforts.Find(subject.Id) is not { Step: EffortStep.Proposed },
            _ => true,
        };

    /// <summary>Where something could go to one of several successors, its fate states which.</summary>
    public sealed record EveryChildHasAFate : ChangeGate
    {
        /// <inheritdoc/>
        public override string Code => "every-child-has-a-fate";

        internal override GateVerdict Judge(GateCase on)
        {
            var change = on.Change!;
            var (fates, calls) = on.Input switch
            {
                ChangeCommand.Approve approve => (ChangeFates.Effective(change, approve.Fates), approve.CallsFrom),
                ChangeCommand.Assess assess => (assess.Fates, null),
                _ => (change.Fates, default(LocalDate?)),
            };
            var without = ChangeImpact
                .Of(on.State, change, fates, calls)
                .Where(child => child.MustBeStated)
                .Select(child => child.Fate.Subject)
                .ToList();
            return without.Count == 0 ? GateVerdict.Met
                : on.Input is null && StatesFates(on.Act) ? GateVerdict.DependsOnInput
                : GateVerdict.Unmet(Parameter.Many("without", without));
        }
    }

    /// <summary>Whether the act's command states fates.</summary>
    private static bool StatesFates(string act) =>
        act == ChangeCommand.Assess.Act.Command || act == ChangeCommand.Approve.Act.Command;

    /// <summary>
    /// No other approved change ends or joins an area that this one touches, or is touched so by it, or does the same to the same
    /// object; and no adopted plan waits for its day in an area that others join.
    /// </summary>
    public sealed record NoConflictingChange : ChangeGate
    {
        /// <inheritdoc/>
        public override string Code => "no-conflicting-change";

        internal override string? MendedBy(GateCase on) =>
            Conflicting(on).First() is { Kind: SubjectKind.Plan } plan
                ? PlanCommand.Rescind.Act.KeyOf(on.State.Plans[plan.Id])
                : base.MendedBy(on);

        internal override GateVerdict Judge(GateCase on) =>
            Conflicting(on) is { Count: > 0 } with ? GateVerdict.Unmet(Parameter.Many("with", with)) : GateVerdict.Met;

        private static List<Subject> Conflicting(GateCase on)
        {
            var change = on.Change!;
            var with = on
                .State.Changes.Where(other =>
                    other.Id != change.Id
                    && other.Step is ChangeStep.Approved
                    && ChangeConflicts.Between(change.Proposal, other.Proposal)
                )
                .Select(other => Subject.Of(other.Id))
                .ToList();
            if (change.Proposal is ChangeProposal.Join { Into: var into })
                foreach (var kind in Enum.GetValues<PlanKind>())
                    if (on.State.PlanToCome(into, kind) is { } plan)
                        with.Add(Subject.Of(plan.Id));
            return with;
        }
    }

    /// <summary>
    /// An area whose action plan is in force on the effective day does not end before a share of the efforts that the plan
    /// lists, or that were added to it, has started; what became of them afterwards does not count. Waivable.
    /// </summary>
    /// <param name="Percent">How many of its efforts at least have started, in percent. Default: 25.</param>
    public sealed record NotPremature(decimal Percent = 25) : ChangeGate
    {
        private const int MostDecimals = 6;

        /// <inheritdoc/>
        public override string Code => "not-premature";

        /// <inheritdoc/>
        public override bool IsWaivable => true;

        internal override FaultText? Fault => FaultText.Outside("percent", Percent, 0, 100);

        internal override GateVerdict Judge(GateCase on)
        {
            if (on.Input is IHasEffectiveDate)
                return On(on, on.EffectiveFrom);
            var verdicts = DecidedRules.DaysFor(on).Select(day => On(on, day)).ToList();
            return verdicts.Exists(verdict => verdict.IsMet) && !verdicts.TrueForAll(verdict => verdict.IsMet)
                ? GateVerdict.DependsOnInput
                : verdicts[0];
        }

        private GateVerdict On(GateCase on, LocalDate day)
        {
            var (all, begun, early) = (0, 0, new List<Area>());
            foreach (var id in on.Change!.Proposal.Ending())
            {
                if (on.State.Areas.Find(id) is not { } area || PlansToCome.ActionPlanOn(on.State, id, day) is not { } plan)
                    continue;
                var listed = plan.Action.Efforts;
                var started = listed.Count(effort => on.State.Efforts.Find(effort)?.HasStarted is true);
                if (started * 100 >= listed.Count * Percent)
                    continue;
                (all, begun) = (all + listed.Count, begun + started);
                early.Add(area);
            }

            return early.Count == 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Of("percent", Percent),
                    Parameter.Of("started", Shown(100m * begun / all)),
                    Parameter.Named("areas", early, area => area.Id, area => area.Name),
                    Parameter.Of("count", begun),
                    Parameter.Of("of", all)
                );
        }

        /// <summary>The share with as few decimals as show that it is less than what is required.</summary>
        private decimal Shown(decimal share)
        {
            for (var decimals = 0; decimals < MostDecimals; decimals++)
                if (decimal.Round(share, decimals) is var rounded && rounded < Percent)
                    return rounded;
            return share;
        }
    }
}
