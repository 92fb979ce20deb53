namespace SmartSpec;

/// <summary>The gates on a knowledge area, which can also be set on its selection review.</summary>
internal abstract partial record AreaGate : Gate
{
    private AreaGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Area;

    internal override bool CanJudge(SubjectKind kind) => kind is SubjectKind.Area or SubjectKind.Review;

    private protected static bool RestsOn<TNature>(GateCase on)
        where TNature : EvidenceNature
    {
        foreach (var id in on.Area!.Grounds.Evidence)
            if (on.State.Evidence.Find(id)?.Nature is TNature)
                return true;
        return false;
    }

    /// <summary>The area rests on assets of several kinds.</summary>
    /// <param name="Min">Of how many kinds at least, of the five. Default: 2.</param>
    public sealed record AssetsInKinds(int Min = 2) : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "assets-in-kinds";

        internal override FaultText? Fault => FaultText.Outside("min", Min, 1, 5);

        internal override GateVerdict Judge(GateCase on)
        {
            var kinds = new SortedSet<AssetKind>();
            foreach (var id in on.Area!.Grounds.Evidence)
                if (on.State.Evidence.Find(id)?.Nature is EvidenceNature.Asset asset)
                    kinds.Add(asset.Kind);
            return kinds.Count >= Min
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Of("min", Min),
                    Parameter.Of("count", kinds.Count),
                    Parameter.Label("kinds", kinds.Select(kind => $"asset.{Kebab.Of(kind)}"))
                );
        }
    }

    /// <summary>The area rests on a future opportunity.</summary>
    public sealed record OpportunityLinked : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "opportunity-linked";

        internal override GateVerdict Judge(GateCase on) =>
            RestsOn<EvidenceNature.Opportunity>(on) ? GateVerdict.Met : GateVerdict.Unmet();
    }

    /// <summary>The area helps to solve a societal challenge, whose level is stated.</summary>
    public sealed record ChallengeLinked : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "challenge-linked";

        internal override GateVerdict Judge(GateCase on) =>
            RestsOn<EvidenceNature.Challenge>(on) ? GateVerdict.Met : GateVerdict.Unmet();
    }

    /// <summary>The area contributes to a regional goal and to a global goal of Agenda 2030.</summary>
    public sealed record GoalLinked : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "goal-linked";

        internal override GateVerdict Judge(GateCase on)
        {
            EquatableArray<string> missing = [];
            if (on.Area!.Grounds.Goals.Count == 0)
                missing = missing.Add("kind.goal");
            if (on.Area.Grounds.Sdgs.Count == 0)
                missing = missing.Add("kind.sdg");
            return missing.Count == 0 ? GateVerdict.Met : GateVerdict.Unmet(Parameter.Label("missing", missing));
        }
    }

    /// <summary>
    /// The area has a score with a motivation by every criterion; on a selection review, one given since the review was opened.
    /// </summary>
    public sealed record CriteriaAssessed : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "criteria-assessed";

        internal override GateVerdict Judge(GateCase on)
        {
            var area = on.Area!;
            EquatableArray<Criterion> missing = [];
            foreach (var criterion in area.CriteriaUnder(on.State.Definition))
                if (!IsAssessed(area, criterion.Id) || on.Review?.Assessed.Contains(criterion.Id) is false)
                    missing = missing.Add(criterion);
            return missing.Count == 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Named("criteria", missing, criterion => criterion.Id, criterion => criterion.Name),
                    on.Review is { } review ? Parameter.Of("since", review.OpenedOn) : Parameter.Many<string>("since", [])
                );
        }

        private static bool IsAssessed(Area area, Id<Criterion> criterion)
        {
            foreach (var assessment in area.Assessments)
                if (assessment.Criterion == criterion)
                    return true;
            return false;
        }
    }

    /// <summary>Several of the four helices have taken part in dialogue about the area.</summary>
    /// <param name="Min">How many at least, of the four. Default: 3.</param>
    public sealed record DialogueHelices(int Min = 3) : AreaGate
    {
        /// <inheritdoc/>
        public override string Code => "dialogue-helices";

        internal override FaultText? Fault => FaultText.Outside("min", Min, 1, 4);

        internal override GateVerdict Judge(GateCase on)
        {
            var met = on.Area!.HelicesMet;
            return met.Count >= Min
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Of("min", Min),
                    Parameter.Of("count", met.Count),
                    Parameter.Label(
                        "missing",
                        Enum.GetValues<Helix>().Where(helix => !met.Contains(helix)).Select(helix => $"helix.{Kebab.Of(helix)}")
                    )
                );
        }
    }
}
