namespace SmartSpec;

/// <summary>The gates on acts that rest on a decision, on any kind of object.</summary>
internal abstract record DecisionGate : Gate
{
    private DecisionGate() { }

    /// <summary>The command names a recorded decision of a body.</summary>
    public sealed record DecisionRecorded : DecisionGate
    {
        /// <inheritdoc/>
        public override string Code => "decision-recorded";

        internal override GateVerdict Judge(GateCase on) =>
            on.Decision is not null ? GateVerdict.Met
            : on.Input is not IHasDecision && (on.CanRecordDecision || on.Decisions.Any()) ? GateVerdict.DependsOnInput
            : GateVerdict.Unmet();
    }

    /// <summary>
    /// Nobody who nominated, submitted, proposed or assessed what is decided, or opened the review, also records or takes the
    /// decision; nobody who submitted a report also accepts it. Not met where the record does not show who prepared.
    /// </summary>
    /// <param name="Between">Between whom it applies to this act. Default: as the definition states for all acts.</param>
    public sealed record FourEyes(SmartSpec.Definitions.FourEyes? Between = null) : DecisionGate
    {
        /// <inheritdoc/>
        public override string Code => "four-eyes";

        internal override string? MendedBy(GateCase on) => Preparation.Of(on) is null ? Preparation.MendedBy(on) : null;

        internal override GateVerdict Judge(GateCase on)
        {
            var between = Between ?? on.State.Definition.FourEyes;
            return between is SmartSpec.Definitions.FourEyes.Off ? GateVerdict.Met
                : Preparation.Of(on) is not { } proposers
                    ? GateVerdict.Unmet(
                        Parameter.Many<string>("both", []),
                        Parameter.Of("unknown", on.Subject),
                        Parameter.Label("instead", MendedBy(on) is { } act ? [$"act.{act}"] : [])
                    )
                : between is SmartSpec.Definitions.FourEyes.Bodies ? Bodies(on, proposers)
                : Persons(on, proposers);
        }

        private static GateVerdict Persons(GateCase on, EquatableArray<Proposer> proposers)
        {
            var prepared = proposers
                .SelectMany(proposer => proposer.Persons)
                .Concat(Preparation.Assessors(on))
                .Concat(WhoTookOver(on))
                .ToHashSet();
            var both = Proposer
                .PersonsOf(on.State, on.Actor, on.Today)
                .Concat(on.Decision is { } named ? Preparation.Recorders(on.State, named) : [])
                .Where(prepared.Contains)
                .Distinct()
                .ToList();
            return both.Count > 0 ? Unmet(both)
                : on.Input is null ? Foreseen(on, decision => !Preparation.Recorders(on.State, decision).Any(prepared.Contains))
                : GateVerdict.Met;
        }

        private static GateVerdict Unmet<T>(IEnumerable<T> both) =>
            GateVerdict.Unmet(
                Parameter.Many("both", both),
                Parameter.OrNone<string?>("unknown", null),
                Parameter.Label("instead", [])
            );

        /// <summary>Who took the strategy over with the area's nomination, and so recorded that.</summary>
        private static EquatableArray<Id<Actor>> WhoTookOver(GateCase on) =>
            on.Subject.Kind is SubjectKind.Area && on.State.TakenOver is { } takenOver && takenOver.Has(on.Subject)
                ? takenOver.By
                : [];

        /// <summary>
        /// Every proposer has stated a body that is registered, and neither the body that decided nor the one for which the
        /// actor acts is among them; one of these two is known.
        /// </summary>
        private static GateVerdict Bodies(GateCase on, EquatableArray<Proposer> proposers)
        {
            var organisations = on.State.Organisations;
            var without = proposers
                .Where(proposer => organisations.Find(proposer.Body) is null)
                .SelectMany(proposer => proposer.Persons)
                .ToList();
            if (without.Count > 0)
                return Unmet(without);
            var bodies = proposers.Select(proposer => proposer.Body!.Value).ToList();
            EquatableArray<Id<Organisation>> deciders =
            [
                .. on.Decision is { } decision ? [decision.Body] : EquatableArray<Id<Organisation>>.Empty,
                .. on.Actor.Body is { } body && organisations.Contains(body) ? [body] : EquatableArray<Id<Organisation>>.Empty,
            ];
            var both = deciders.Where(bodies.Contains).Distinct().ToList();
            if (both.Count > 0)
                return Unmet(both);
            if (on.Input is not null || !Preparation.NamesDecision(on.Act))
                return deciders.Count > 0 ? GateVerdict.Met : Unmet<Id<Actor>>([on.Actor.Id]);
            return
                (deciders.Count > 0 && !on.NeedsDecision)
                || (on.CanRecordDecision && organisations.Any(organisation => !bodies.Contains(organisation.Id)))
                || on.Decisions.Any(recorded => !bodies.Contains(recorded.Body))
                ? GateVerdict.DependsOnInput
                : Unmet<string>([]);
        }

        /// <summary>The verdict before there is a command: whether some decision would meet the gate.</summary>
        private static GateVerdict Foreseen(GateCase on, Func<Decision, bool> wouldDo) =>
            on.CanRecordDecision || on.Decisions.Any(wouldDo) || !on.NeedsDecision
                ? GateVerdict.DependsOnInput
                : Unmet<string>([]);
    }

    /// <summary>
    /// The effective day is not before the decision, not before what it replaces took effect, and inside the period.
    /// </summary>
    /// <param name="DaysBack">How many days back it may lie; more than none is accepted and marked late. Default: 30.</param>
    public sealed record EffectiveDateValid(int DaysBack = 30) : DecisionGate
    {
        /// <inheritdoc/>
        public override string Code => "effective-date-valid";

        internal override FaultText? Fault => FaultText.Outside("daysBack", DaysBack, 0, 366);

        internal override GateVerdict Judge(GateCase on)
        {
            var (earliest, latest) = (Earliest(on), on.State.Charter.Period.LastDay);
            var foreseen = on.Input is null && ActKeys.IsEffective(on.Act);
            if (foreseen ? earliest <= latest : earliest <= on.EffectiveFrom && on.EffectiveFrom <= latest)
                return foreseen ? GateVerdict.DependsOnInput : GateVerdict.Met;
            return earliest <= latest
                ? GateVerdict.Unmet(
                    Parameter.Of("effective", on.EffectiveFrom),
                    Parameter.Of("from", earliest),
                    Parameter.Of("to", latest),
                    Parameter.Many<string>("over", [])
                )
                : GateVerdict.Unmet(
                    Parameter.Of("effective", on.EffectiveFrom),
                    Parameter.Many<string>("from", []),
                    Parameter.Many<string>("to", []),
                    Parameter.Of("over", latest)
                );
        }

        /// <summary>
        /// The earliest day: not too far back, and not before the period, the decision, the area's selection, what is replaced,
        /// or, for an action plan, the development plan it builds on.
        /// </summary>
        internal LocalDate Earliest(GateCase on)
        {
            var earliest = LocalDate.Max(on.Today.PlusDays(-DaysBack), on.State.Charter.Period.FirstDay);
            if (on.Change is { } change)
                return InForce(on.State, change, After(earliest, on.Decision?.DecidedOn));
            if (on.Plan is not { } plan)
                return After(earliest, on.Decision?.DecidedOn);
            var builtOn =
                plan.Kind is PlanKind.Action ? on.State.PlanInForce(plan.Area, PlanKind.Development)?.EffectiveFrom : null;
            var selected = on.State.Decisions.Find(on.Area?.Decision)?.DecidedOn;
            return After(
                After(
                    After(After(earliest, on.Decision?.DecidedOn), selected),
                    on.State.PlanInForce(plan.Area, plan.Kind)?.EffectiveFrom
                ),
                builtOn
            );
        }

        /// <summary>
        /// The earliest day for a change: an area is not changed before it was selected or formed, and does not end before its
        /// plans in force took effect.
        /// </summary>
        private static LocalDate InForce(Strategy state, Change change, LocalDate earliest)
        {
            foreach (var named in change.Proposal.Areas())
                if (state.Areas.Find(named) is { } area)
                    earliest = After(
                        After(earliest, state.Decisions.Find(area.Decision)?.DecidedOn),
                        state.Changes.Find(area.FormedBy)?.EffectiveFrom
                    );
            foreach (var area in change.Proposal.Ending())
            foreach (var kind in Enum.GetValues<PlanKind>())
                earliest = After(earliest, state.PlanInForce(area, kind)?.EffectiveFrom);
            return earliest;
        }

        private static LocalDate After(LocalDate day, LocalDate? other) => other is { } later ? LocalDate.Max(day, later) : day;
    }
}
