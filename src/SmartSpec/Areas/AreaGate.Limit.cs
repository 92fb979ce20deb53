namespace SmartSpec;

/// <content>The limited number of selected areas.</content>
internal abstract partial record AreaGate
{
    /// <summary>
    /// No more than a limited number of areas is selected and has not ended: the heart of smart specialisation. Everything
    /// approved counts from its day. What raises the number on no day is always permitted, also above the limit.
    /// </summary>
    /// <param name="Max">How many at most. Default: 5.</param>
    public sealed record LimitedNumber(int Max = 5) : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "limited-number";

        internal override FaultText? Fault => FaultText.Under("max", Max, 1);

        internal override bool CanJudge(SubjectKind kind) => base.CanJudge(kind) || kind is SubjectKind.Change;

        internal override GateVerdict Judge(GateCase on)
        {
            // What a list of commands ends counts for what it begins, as when one area is retired for another that is split.
            var before = SelectionForecast.Of(on.Before ?? on.State, on.Today);
            return on switch
            {
                { Change: { Step: ChangeStep.Approved, EffectiveFrom: { } from } again, Act: var act }
                    when act == DecisionCommand.Replace.Act.Command => Compared(
                    on,
                    Without(on, [again.Id]),
                    Approving(on, again, from)
                ),
                { Change: { Step: ChangeStep.Approved } rescinded } => Compared(on, before, Without(on, [rescinded.Id])),
                { Change: { } change, Input: IHasEffectiveDate { EffectiveFrom: var day } } => Compared(
                    on,
                    before,
                    Approving(on, change, day)
                ),
                { Change: { } change } => OnSomeDay(on, change, before),
                { Input: StrategyCommand.WindDown windDown } => Compared(on, before, Without(on, windDown.Undone())),
                { Area: { } area } => Compared(on, before, SelectionForecast.Of(on.State, on.Today, selecting: area.Id)),
                _ => GateVerdict.Met,
            };
        }

        /// <summary>In a probe: whether there is a day from which the change could apply.</summary>
        private GateVerdict OnSomeDay(GateCase on, Change change, SelectionForecast before)
        {
            var verdicts = DecidedRules.DaysFor(on).Select(day => Compared(on, before, Approving(on, change, day))).ToList();
            return verdicts.TrueForAll(verdict => verdict.IsMet) ? GateVerdict.Met
                : verdicts.Exists(verdict => verdict.IsMet) ? GateVerdict.DependsOnInput
                : verdicts[0];
        }

        private GateVerdict Compared(GateCase on, SelectionForecast before, SelectionForecast after)
        {
            if (after.FirstDayOver(Max, before) is not { } day)
                return GateVerdict.Met;
            var counting = on.Change is { Step: ChangeStep.Approved } || on.Input is StrategyCommand.WindDown;
            var chosen = !counting && on.Change is not null ? on.EffectiveFrom : default(LocalDate?);
            return GateVerdict.Unmet(
                Parameter.Of("max", Max),
                Parameter.Of("selected", before.On(day)),
                Parameter.Of("after", after.On(day)),
                Parameter.Of("on", day),
                Parameter.Many(
                    "counted",
                    after.InEffectBy(day).Where(change => change.Id != on.Change?.Id).Select(change => Subject.Of(change.Id))
                ),
                Parameter.OrNone("chosen", chosen),
                Parameter.Many(
                    "counting",
                    after
                        .InEffectBy(day)
                        .Where(change => counting && change.Proposal.Making().Count > change.Proposal.Ending().Count)
                        .Select(change => Subject.Of(change.Id))
                ),
                Parameter.Many("selecting", chosen is null && !counting ? [on.Subject] : Array.Empty<Subject>())
            );
        }

        private static SelectionForecast Approving(GateCase on, Change change, LocalDate day) =>
            SelectionForecast.Of(on.State, on.Today, approving: (change.Id, day));

        private static SelectionForecast Without(GateCase on, EquatableArray<Id<Change>> undone) =>
            SelectionForecast.Of(on.State, on.Today, without: undone.Contains);
    }
}
