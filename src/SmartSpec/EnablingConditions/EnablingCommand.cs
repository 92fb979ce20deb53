using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// The commands for the enabling condition. Its status is computed without a command; a statement says what shows it.
/// </summary>
[JsonDerivedType(typeof(Show), "enabling.show")]
[JsonDerivedType(typeof(SetNotRelevant), "enabling.set-not-relevant")]
[JsonDerivedType(typeof(Withdraw), "enabling.withdraw")]
public abstract record EnablingCommand : Command
{
    private EnablingCommand() { }

    /// <summary>
    /// State what in the record shows a criterion of the enabling condition. It replaces the statement before, which stays in
    /// the history: all that shows it is named again.
    /// </summary>
    /// <param name="Criterion">The criterion, such as <c>1</c>.</param>
    /// <param name="Statement">How the criterion is fulfilled.</param>
    /// <param name="Shows">
    /// The objects that show it, at least one, each once, such as <c>evidence:analysis</c>: the strategy or something in it.
    /// </param>
    /// <param name="ValidUntil">The last day on which the statement counts, not before today. Default: no limit.</param>
    public sealed record Show(
        Id<EnablingCriterion> Criterion,
        Text Statement,
        EquatableArray<Subject> Shows,
        LocalDate? ValidUntil = null
    ) : EnablingCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("enabling.show", StrategyStages.Living, typeof(EnablingEvent.Shown)) with
            {
                DefaultRoles = [Role.ProcessLead],
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                EnablingRules.IsKnown(context, Criterion, out _)
                && context.ExpectText(Statement, "statement")
                && EnablingRules.CanShow(context, Shows)
                && context.IsInOrder(context.Today, ValidUntil ?? context.Today, "validUntil")
                && Act.May(context, context.State)
            )
                context.Append(new EnablingEvent.Shown(Criterion, Statement, Shows, context.Today, ValidUntil));
        }
    }

    /// <summary>
    /// State that a criterion is not relevant, which is possible only where the enabling condition says so. It replaces the
    /// statement before.
    /// </summary>
    /// <param name="Criterion">The criterion, such as <c>6</c>.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Decision">The recorded decision; null for none.</param>
    public sealed record SetNotRelevant(Id<EnablingCriterion> Criterion, Text Reason, Id<Decision>? Decision = null)
        : EnablingCommand,
            IHasDecision
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("enabling.set-not-relevant", StrategyStages.Living, typeof(EnablingEvent.StatedNotRelevant)) with
            {
                DefaultRoles = [Role.ProcessLead],
                IsOffered = static (state, _) => state.Definition.EnablingCondition.Criteria.Any(one => one.WhereRelevant),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                EnablingRules.IsKnown(context, Criterion, out var criterion)
                && (criterion.WhereRelevant || context.Refuse(EnablingRefusals.AlwaysRelevant, ("enabling-criterion", Criterion)))
                && context.ExpectText(Reason, "reason")
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, context.State)
            )
                context.Append(new EnablingEvent.StatedNotRelevant(Criterion, Reason, context.Today, Decision));
        }
    }

    /// <summary>Withdraw the statement on a criterion: nothing is stated any more, and what it named does not count.</summary>
    /// <param name="Criterion">The criterion, on which there is a statement.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Withdraw(Id<EnablingCriterion> Criterion, Text Reason) : EnablingCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("enabling.withdraw", StrategyStages.Living, typeof(EnablingEvent.Withdrawn)) with
            {
                DefaultRoles = [Role.ProcessLead],
                IsOffered = static (state, _) => state.EnablingStatements.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(
                    context.State.EnablingStatements,
                    EnablingStatement.IdOf(Criterion),
                    SubjectKind.EnablingCriterion,
                    out _
                )
                && context.ExpectText(Reason, "reason")
                && Act.May(context, context.State)
            )
                context.Append(new EnablingEvent.Withdrawn(Criterion, context.Today, Reason));
        }
    }
}
