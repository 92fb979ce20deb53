namespace SmartSpec;

/// <summary>The gates on an effort.</summary>
internal abstract record EffortGate : Gate
{
    private EffortGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Effort;

    /// <summary>
    /// The effort is part of its area's action plan in force; or it continues outside it, since a later version left it out or a
    /// change moved it on when it was financed under one in force. In an ended area: it was part of one, or answers an
    /// earlier call to which the change does not apply, and a plan was in force when the area ended, or is in what it became.
    /// </summary>
    public sealed record ActionPlanInForce : EffortGate
    {
        /// <inheritdoc/>
        public override string Code => "action-plan-in-force";

        /// <summary>
        /// The effort is added to the plan in force; where there is none, what leads on to one. One that was never part of a plan
        /// in an ended area can only be cancelled.
        /// </summary>
        internal override string? MendedBy(GateCase on) =>
            Ended(on) is { } area
                ? Successor(on, area) is { } successor
                    ? PlanRules.LeadsOn(on.State, successor.Id, PlanKind.Action)
                    : EffortCommand.Cancel.Act.Command
                : on.State.PlanInForce(on.Effort!.Area, PlanKind.Action) is null
                    ? PlanRules.LeadsOn(on.State, on.Effort.Area, PlanKind.Action)
                    : PlanCommand.AddEffort.Act.Key;

        internal override GateVerdict Judge(GateCase on)
        {
            var effort = on.Effort!;
            var ended = Ended(on);
            if (ended is null ? IsInPlan(on.State, effort) : EndedAreaRules.CanStart(on.State, ended, effort))
                return GateVerdict.Met;
            var next = on.State.PlanToCome(effort.Area, PlanKind.Action);
            var waits = next is not null && next.Action.Efforts.Contains(effort.Id);
            var successor = ended is null ? null : Successor(on, ended);
            return GateVerdict.Unmet(
                Parameter.Of("area", effort.Area),
                waits ? Parameter.Of("plan", next!.Id) : Parameter.Many<string>("plan", []),
                waits ? Parameter.OrNone("effective", next?.EffectiveFrom) : Parameter.Many<string>("effective", []),
                Parameter.Many("open", ended is null ? [effort.Area] : Array.Empty<Id<Area>>()),
                Parameter.Many("ended", ended is null || successor is not null ? Array.Empty<Id<Area>>() : [effort.Area]),
                Parameter.Many("successor", successor is null ? Array.Empty<Id<Area>>() : [successor.Id])
            );
        }

        private static bool IsInPlan(Strategy state, Effort effort) =>
            effort.IsKept
            || effort.FinancedInPlan is true
            || state.PlanInForce(effort.Area, PlanKind.Action)?.Action.Efforts.Contains(effort.Id) is true;

        /// <summary>The effort's area where it has ended; null where it has not.</summary>
        private static Area? Ended(GateCase on) =>
            on.State.Areas.Find(on.Effort!.Area) is { IsSelected: false } area ? area : null;

        /// <summary>
        /// The area that an ended one has become, whose plan lets an effort from an earlier call start; null for none.
        /// </summary>
        private static Area? Successor(GateCase on, Area ended) =>
            EndedAreaRules.AnswersEarlierCall(on.State, ended, on.Effort!)
                ? EndedAreaRules.Successors(on.State, ended).FirstOrDefault()
                : null;
    }

    /// <summary>
    /// Every output indicator that is measured has a value, or a report with a reason that there is none, for a day since the
    /// effort's first day. Waivable.
    /// </summary>
    public sealed record OutputsMeasured : EffortGate
    {
        /// <inheritdoc/>
        public override string Code => "outputs-measured";

        /// <inheritdoc/>
        public override bool IsWaivable => true;

        /// <summary>An effort that is completed before its first day is measured on any day.</summary>
        internal override GateVerdict Judge(GateCase on)
        {
            var first = on.Effort!.FirstDay <= on.Today ? on.Effort.FirstDay : null;
            List<Indicator> lacking = [];
            foreach (var indicator in on.State.Indicators.Under(Subject.Of(on.Effort.Id)))
                if (
                    indicator is { Kind: IndicatorKind.Output, ClosedBecause: null }
                    && (indicator.Measurements.Count == 0 || indicator.Measurements[^1].On < first)
                )
                    lacking.Add(indicator);
            return lacking.Count == 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(() =>
                    [
                        Parameter.Named("indicators", lacking, indicator => indicator.Id, indicator => indicator.Terms.Name),
                        Parameter.OrNone("from", first),
                    ]
                );
        }
    }

    /// <summary>Committed funding covers the effort's budget.</summary>
    /// <param name="Percent">How much of it at least, in percent. Default: 100.</param>
    public sealed record FundingCommitted(decimal Percent = 100) : EffortGate
    {
        /// <inheritdoc/>
        public override string Code => "funding-committed";

        internal override FaultText? Fault => FaultText.Outside("percent", Percent, 0, 100);

        internal override GateVerdict Judge(GateCase on)
        {
            var effort = on.Effort!;
            var currency = on.State.Charter.Currency;
            var exact = ExactMoney.Of(on.State, effort);
            return exact.Budget > 0 && exact.IsCovered(Percent)
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Of("percent", Percent),
                    Parameter.Of("budget", new Money(effort.TotalBudget, currency)),
                    Parameter.Of("committed", new Money(effort.Committed, currency))
                );
        }
    }
}
