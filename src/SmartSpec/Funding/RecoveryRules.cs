using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <summary>The rules of demands for paid money to be repaid.</summary>
internal static class RecoveryRules
{
    /// <summary>
    /// Whether the matter of a demand is named, by a recorded decision or a registry number, and its day is valid: in the
    /// programme period, and not before the decision.
    /// </summary>
    /// <param name="context">The decision.</param>
    /// <param name="on">The day of the demand.</param>
    /// <param name="decision">The recorded decision behind it; null where none is named.</param>
    /// <param name="registryNumber">The registry number; null where none is given.</param>
    /// <param name="repayBy">The last day for repaying it; null where none is set.</param>
    /// <param name="was">The demand that is corrected; what it already has stays possible. Null for a new one.</param>
    public static bool IsGood(
        DecisionContext context,
        LocalDate on,
        Id<Decision>? decision,
        string? registryNumber,
        LocalDate? repayBy,
        Recovery? was = null
    )
    {
        if (
            !context.IsGiven(
                registryNumber is null ? decision is not null : !string.IsNullOrWhiteSpace(registryNumber),
                "registryNumber"
            ) || !context.ExistsOrNone(context.State.Decisions, decision, SubjectKind.Decision)
        )
            return false;
        var isSame = was is not null && decision == was.Decision;
        if (!(isSame && on == was?.On) && !context.IsInRange(on, Earliest(context, decision), context.Today, "on"))
            return false;
        if (!isSame)
            DecisionRules.MustStand(context, decision);
        return repayBy is not { } due || context.IsInRange(due, on, ProgrammePeriod.Latest, "repayBy");
    }

    /// <summary>
    /// The first day that a demand can have: in the period, or today where that has not begun. One that was decided again
    /// after an annulment has been made before.
    /// </summary>
    private static LocalDate Earliest(DecisionContext context, Id<Decision>? decision)
    {
        var state = context.State;
        var first = LocalDate.Min(state.Charter.Period.FirstDay, context.Today);
        if (state.Decisions.Find(decision) is not { } decided)
            return first;
        var days = state
            .Annulments.Where(mark => mark.ReplacedBy == decided.Id)
            .Select(mark => state.Decisions.Find(mark.Decision))
            .OfType<Decision>()
            .Select(replaced => replaced.DecidedOn)
            .Append(decided.DecidedOn);
        return LocalDate.Max(first, days.Min());
    }

    /// <summary>Finds a demand; otherwise adds the reason.</summary>
    public static bool TryFind(
        DecisionContext context,
        Id<Effort> id,
        long demand,
        [NotNullWhen(true)] out Effort? effort,
        [NotNullWhen(true)] out Recovery? recovery
    )
    {
        recovery = null;
        return context.TryFind(context.State.Efforts, id, SubjectKind.Effort, out effort)
            && (
                (recovery = effort.Recovery(demand)) is not null
                || context.RefuseUnknown(SubjectKind.Demand, Parameter.Written(demand))
            );
    }

    /// <summary>What a decision demanded back, another decision withdraws, unless the first was annulled.</summary>
    public static void MustBeUndone(DecisionContext context, Recovery recovery, Id<Decision>? decision)
    {
        if (DecidedBy(context.State, recovery) is not { } by)
            return;
        if (decision is null)
            context.Refuse(FundingRefusals.WithdrawalUndecided, ("demand", recovery.Number), ("decision", by));
        DecisionRules.MustUndo(context, by, isNeeded: true);
    }

    /// <summary>Before there is a command: some demand needs no decision, or one that withdraws it can be named.</summary>
    public static void MustBeWithdrawable(DecisionContext context, Effort effort)
    {
        if (context.Input is null)
            context.Require(
                effort.OpenDemands.Any(demand =>
                    context.State.Decisions.Find(DecidedBy(context.State, demand)) is not { } decided
                    || DecisionRules.CanUndo(context, decided)
                ),
                DecisionRefusals.DecisionRecorded
            );
    }

    private static Id<Decision>? DecidedBy(Strategy state, Recovery recovery) =>
        state.IsAnnulled(recovery.Decision) ? null : recovery.Decision;

    /// <summary>Whether something is still to be repaid; otherwise adds the reason.</summary>
    public static bool IsOpen(DecisionContext context, Recovery recovery) =>
        recovery.Left > 0 || context.Refuse(FundingRefusals.DemandSettled, ("demand", recovery.Number));
}
