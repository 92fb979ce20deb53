using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for a factual mistake.</summary>
[JsonDerivedType(typeof(Correct), "correction.correct")]
public abstract record CorrectionCommand : Command
{
    private CorrectionCommand() { }

    /// <summary>State what is right, and why what was recorded is not.</summary>
    /// <param name="Right">
    /// The fact as it should have been recorded, stated whole: what it leaves out is removed. It differs from the present fact.
    /// </param>
    /// <param name="Reason">Why what was recorded is not right.</param>
    /// <param name="Decision">
    /// The recorded decision that corrects what another decision fixed, taken no earlier than that one: the unit, direction,
    /// baseline, milestones or target of an indicator in a plan that is submitted or was adopted, the budget of an effort in one,
    /// the programme period after the launch, or the amount of a demand that rests on a decision, or which decision that is. Who
    /// names it states that the body corrected a mistake, not that it changed its mind. Default: none, as for other facts.
    /// </param>
    public sealed record Correct(Fact Right, Text Reason, Id<Decision>? Decision = null) : CorrectionCommand, IHasDecision
    {
        Id<Decision>? IHasDecision.Decision => Decision;

        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("correction.correct", StrategyStages.Always, typeof(CorrectionEvent.Corrected));

        /// <inheritdoc/>
        internal override Subject ObjectIn(Strategy state) => NamedObject.Of(Right) ?? Subject.Of(state.Id);

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Reason, "reason")
                || Facts.Current(context, Right) is not { } was
                || !FactChecks.AreGood(context, Right)
                || !DecisionRules.IsKnown(context, this)
                || !Act.May(context, context.State)
            )
                return;
            var last = context.State.Origins.Find(FactKey.Of(Right));
            var origin = last ?? Math.Max(FactKey.NumberIn(Right), 1);
            if (last is null && Unstated(was) is { } effort)
                context.Refuse(CorrectionRefusals.NothingRecorded, ("effort", effort));
            context.Require(was != Right, CorrectionRefusals.NothingToCorrect, ("event", origin));
            FactChecks.RulesHold(context, Right);
            DecidedFacts.NeedDecision(context, was, Right, Decision);
            var prepared = Correcting.Prepared(context.State, Right);
            var resting = Resting.On(context.State, was, origin);
            context.Append(
                new CorrectionEvent.Corrected(
                    origin,
                    was,
                    Right,
                    Reason,
                    resting.Decisions,
                    resting.Judgements,
                    Decision,
                    prepared,
                    prepared.Count > 0 || Right is Fact.Assessed ? Proposer.Of(context) : null
                )
            );
            if (Right is Fact.Chartered && context.Accepts && context.IsOpen(StrategyStages.Living))
                FollowUpSettlement.Amend(context);
        }

        /// <summary>The effort for which the fact has not been stated, so that there is nothing to correct.</summary>
        private static Id<Effort>? Unstated(Fact was) =>
            was switch
            {
                Fact.Budgeted { Years.Count: 0 } budget => budget.Effort,
                Fact.Funded { Amount.Amount: 0 } funding => funding.Effort,
                _ => default(Id<Effort>?),
            };
    }
}
