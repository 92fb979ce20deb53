namespace SmartSpec;

/// <summary>The gates on acts that rest on a decision, whatever they are about.</summary>
public abstract record DecisionGate : Gate
{
    private DecisionGate()
    {
    }

    /// <summary>The command names a recorded decision of a body.</summary>
    public sealed record DecisionRecorded : DecisionGate
    {
        /// <inheritdoc/>
        public override string Code => "decision-recorded";

        internal override string? MendedBy => "decision.record";

        internal override GateVerdict Judge(GateCase on) =>
            on.Decision is not null ? GateVerdict.Met
            : on.Input is null && (on.CanRecordDecision || on.State.Decisions.Count > 0) ? GateVerdict.DependsOnInput
            : GateVerdict.Unmet();
    }

    /// <summary>Those who nominated or submitted in this round, and those who record or take the decision, are never the same.</summary>
    public sealed record FourEyes : DecisionGate
    {
        /// <inheritdoc/>
        public override string Code => "four-eyes";

        internal override string? MendedBy => "decision.record";

        internal override GateVerdict Judge(GateCase on)
        {
            var proposers = on.On.Plan?.Proposers ?? on.On.Area?.Proposers ?? [];
            return on.State.Definition.FourEyes switch
            {
                SmartSpec.FourEyes.Persons => Persons(on, proposers),
                SmartSpec.FourEyes.Bodies => Bodies(on, proposers),
                _ => GateVerdict.Met,
            };
        }

        private static GateVerdict Persons(GateCase on, Items<Proposer> proposers)
        {
            Items<Id<Actor>> deciders = [.. Proposer.PersonsOf(on.Actor), .. on.Decision?.RecordedBy ?? []];
            var both = proposers.SelectMany(proposer => proposer.Persons).Where(person => deciders.Contains(person)).Distinct().ToList();
            return both.Count > 0 ? GateVerdict.Unmet(Parameter.Many("both", both))
                : on.Input is null ? Foreseen(on, on.State.Decisions.Any(decision => !proposers.Any(proposer => proposer.Persons.Any(decision.RecordedBy.Contains))))
                : GateVerdict.Met;
        }

        private static GateVerdict Bodies(GateCase on, Items<Proposer> proposers)
        {
            var bodies = proposers.Select(proposer => proposer.Body).ToList();
            if (bodies.Contains(null))
                return GateVerdict.Unmet(Parameter.Many("both", proposers.Where(proposer => proposer.Body is null).SelectMany(proposer => proposer.Persons)));
            if (on.Input is null)
                return Foreseen(on, on.State.Organisations.Any(organisation => !bodies.Contains(organisation.Id)));
            return on.Decision is { } decision && bodies.Contains(decision.Body)
                ? GateVerdict.Unmet("both", decision.Body.Value)
                : GateVerdict.Met;
        }

        private static GateVerdict Foreseen(GateCase on, bool someOther) =>
            on.CanRecordDecision || someOther ? GateVerdict.DependsOnInput : GateVerdict.Unmet(Parameter.Many<string>("both", []));
    }

    /// <summary>The day from which it is to hold is not before the decision, not before what it replaces took effect, and inside the period.</summary>
    /// <param name="DaysBack">How many days back it may lie; more than none is accepted and marked late. Default: 30.</param>
    public sealed record EffectiveDateValid(int DaysBack = 30) : DecisionGate
    {
        /// <inheritdoc/>
        public override string Code => "effective-date-valid";

        internal override string? Fault => DaysBack is < 0 or > 366 ? "daysBack is 0 to 366" : null;

        internal override GateVerdict Judge(GateCase on)
        {
            var earliest = LocalDate.Max(on.Today.PlusDays(-DaysBack), on.State.Charter.Period.FirstDay);
            if (on.Decision is { } decision)
                earliest = LocalDate.Max(earliest, decision.DecidedOn);
            if (on.On.Plan is { } plan && on.State.PlanInForce(plan.Area, plan.Kind)?.EffectiveFrom is { } replaced)
                earliest = LocalDate.Max(earliest, replaced);
            var latest = on.State.Charter.Period.LastDay;
            if (on.Input is null ? earliest <= latest && on.Today <= latest : earliest <= on.EffectiveFrom && on.EffectiveFrom <= latest)
                return on.Input is null ? GateVerdict.DependsOnInput : GateVerdict.Met;
            return GateVerdict.Unmet(
                Parameter.Of("effective", on.EffectiveFrom), Parameter.Of("from", earliest), Parameter.Of("to", latest));
        }
    }
}
