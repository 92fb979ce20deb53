namespace SmartSpec;

/// <summary>The gates on a development plan.</summary>
internal abstract record DevelopmentPlanGate : Gate
{
    private DevelopmentPlanGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Plan;

    /// <summary>The plan analyses every opportunity on which its area rests.</summary>
    public sealed record OpportunitiesAnalysed : DevelopmentPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "opportunities-analysed";

        internal override GateVerdict Judge(GateCase on)
        {
            var analysed = on.Plan!.Development.Opportunities;
            EquatableArray<Id<Evidence>> missing = [];
            foreach (var id in on.Area?.Grounds.Evidence ?? [])
                if (
                    on.State.Evidence.Find(id)?.Nature is EvidenceNature.Opportunity
                    && !IsAnalysed(analysed, id)
                    && !missing.Contains(id)
                )
                    missing = missing.Add(id);
            return missing.Count == 0 && analysed.Count > 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Named(
                        "opportunities",
                        missing.Select(id => on.State.Evidence[id]),
                        item => item.Id,
                        item => item.Facts.Name
                    )
                );
        }

        private static bool IsAnalysed(EquatableArray<OpportunityAnalysis> analysed, Id<Evidence> opportunity)
        {
            foreach (var analysis in analysed)
                if (analysis.Opportunity == opportunity)
                    return true;
            return false;
        }
    }

    /// <summary>The plan has development fields, each with a result indicator that has a baseline and a target.</summary>
    public sealed record FieldsDefined : DevelopmentPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "fields-defined";

        internal override GateVerdict Judge(GateCase on)
        {
            var fields = on.Plan!.Development.Fields;
            EquatableArray<DevelopmentField> incomplete = [];
            foreach (var field in fields)
                if (!Shows(on.State.Indicators, field))
                    incomplete = incomplete.Add(field);
            return fields.Count > 0 && incomplete.Count == 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(Parameter.Named("fields", incomplete, field => field.Id, field => field.Name));
        }

        private static bool Shows(EntitySet<Indicator> indicators, DevelopmentField field)
        {
            foreach (var id in field.Indicators)
                if (
                    indicators.Find(id) is
                    { Kind: IndicatorKind.Result, Terms: { Baseline: not null, Target: not null }, ClosedBecause: null }
                )
                    return true;
            return false;
        }
    }

    /// <summary>The plan has an assessment of what it means economically, ecologically and socially.</summary>
    public sealed record SustainabilityAssessed : DevelopmentPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "sustainability-assessed";

        internal override GateVerdict Judge(GateCase on) =>
            on.Plan!.Development.Sustainability is null ? GateVerdict.Unmet() : GateVerdict.Met;
    }

    /// <summary>Every point raised in the plan's consultations, or on the plan, has an answer.</summary>
    public sealed record PointsAnswered : DevelopmentPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "points-answered";

        internal override GateVerdict Judge(GateCase on)
        {
            var open = on.State.Points.Under(on.Subject).Select(point => point.Id).ToEquatableArray();
            return open.Count == 0 ? GateVerdict.Met : GateVerdict.Unmet(Parameter.Many("points", open));
        }
    }

    /// <summary>The plan's latest consultation, if any, was open long enough.</summary>
    /// <param name="MinDays">How many days at least, the first and the last counted. Default: 21.</param>
    public sealed record ConsultationLength(int MinDays = 21) : DevelopmentPlanGate
    {
        /// <inheritdoc/>
        public override string Code => "consultation-length";

        /// <summary>A plan whose points are being answered is first rewritten, and then goes out again.</summary>
        internal override string MendedBy(GateCase on) =>
            (on.Plan!.Step is PlanStep.Drafting ? PlanCommand.Consult.Act : PlanCommand.Redraft.Act).KeyOf(on.Plan);

        internal override FaultText? Fault => FaultText.Outside("minDays", MinDays, 1, 366);

        internal override GateVerdict Judge(GateCase on)
        {
            var consultations = on.Plan!.Consultations;
            for (var i = consultations.Count - 1; i >= 0; i--)
            {
                if (on.State.Consultations.Find(consultations[i]) is { ClosedOn: not null } latest)
                {
                    return latest.DaysOpen >= MinDays
                        ? GateVerdict.Met
                        : GateVerdict.Unmet(Parameter.Of("min", MinDays), Parameter.Of("days", latest.DaysOpen));
                }
            }

            return GateVerdict.Met;
        }
    }
}
