namespace SmartSpec;

/// <summary>The gates on the strategy as a whole.</summary>
internal abstract record StrategyGate : Gate
{
    private StrategyGate() { }

    /// <inheritdoc/>
    public override SubjectKind? Judges => SubjectKind.Strategy;

    /// <summary>The vision is stated and at least one global goal of Agenda 2030 is named.</summary>
    public sealed record CharterComplete : StrategyGate
    {
        /// <inheritdoc/>
        public override string Code => "charter-complete";

        internal override string? MendedBy(GateCase on) =>
            on.State.Vision is { IsEmpty: false } ? StrategyCommand.AlignWithSdgs.Act.Command : base.MendedBy(on);

        internal override GateVerdict Judge(GateCase on)
        {
            var missing = new List<string>();
            if (on.State.Vision is not { IsEmpty: false })
                missing.Add($"act.{StrategyCommand.StateVision.Act.Command}");
            if (on.State.Sdgs.Count == 0)
                missing.Add($"act.{StrategyCommand.AlignWithSdgs.Act.Command}");
            return missing.Count == 0 ? GateVerdict.Met : GateVerdict.Unmet(Parameter.Label("missing", missing));
        }
    }

    /// <summary>A body is responsible for managing the strategy.</summary>
    public sealed record ManagingBody : StrategyGate
    {
        /// <inheritdoc/>
        public override string Code => "managing-body";

        internal override GateVerdict Judge(GateCase on) => on.State.ManagingBody is null ? GateVerdict.Unmet() : GateVerdict.Met;
    }

    /// <summary>At least one goal of the regional development strategy is named.</summary>
    public sealed record RegionalGoal : StrategyGate
    {
        /// <inheritdoc/>
        public override string Code => "regional-goal";

        internal override GateVerdict Judge(GateCase on) => on.State.Goals.Count == 0 ? GateVerdict.Unmet() : GateVerdict.Met;
    }

    /// <summary>Every effort has been completed or cancelled. Waivable.</summary>
    public sealed record EffortsEnded : StrategyGate
    {
        /// <inheritdoc/>
        public override string Code => "efforts-ended";

        internal override string? MendedBy(GateCase on) =>
            on.State.Efforts.Any(effort => effort.Step is EffortStep.Underway)
                ? EffortCommand.Complete.Act.Command
                : base.MendedBy(on);

        /// <inheritdoc/>
        public override bool IsWaivable => true;

        internal override GateVerdict Judge(GateCase on)
        {
            var open = on.State.Efforts.Where(effort => effort.Step.IsOpen()).ToList();
            return open.Count == 0
                ? GateVerdict.Met
                : GateVerdict.Unmet(Parameter.Named("efforts", open, effort => effort.Id, effort => effort.Name));
        }
    }

    /// <summary>A final evaluation has been concluded. Waivable.</summary>
    public sealed record FinalEvaluationConcluded : StrategyGate
    {
        /// <inheritdoc/>
        public override string Code => "final-evaluation-concluded";

        /// <summary>The next act on the final evaluation that is furthest advanced; planning one, where there is none.</summary>
        internal override string? MendedBy(GateCase on) =>
            Final(on).Where(evaluation => evaluation.Step.IsOpen()).Max(evaluation => (EvaluationStep?)evaluation.Step) switch
            {
                EvaluationStep.Planned => EvaluationCommand.Commission.Act.Command,
                EvaluationStep.Commissioned => EvaluationCommand.Begin.Act.Command,
                EvaluationStep.Underway => EvaluationCommand.Report.Act.Command,
                EvaluationStep.Reported => EvaluationCommand.Conclude.Act.Command,
                _ => base.MendedBy(on),
            };

        private static List<Evaluation> Final(GateCase on) =>
            on.State.Evaluations.Where(evaluation => evaluation.Kind is EvaluationKind.Final).ToList();

        /// <inheritdoc/>
        public override bool IsWaivable => true;

        internal override GateVerdict Judge(GateCase on)
        {
            var final = Final(on);
            return final.Any(evaluation => evaluation.Step is EvaluationStep.Concluded)
                ? GateVerdict.Met
                : GateVerdict.Unmet(
                    Parameter.Named(
                        "evaluations",
                        final.Where(evaluation => evaluation.Step.IsOpen()),
                        evaluation => evaluation.Id,
                        evaluation => evaluation.Name
                    )
                );
        }
    }
}
