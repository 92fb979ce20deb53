using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <summary>The rules of demands for paid money to be repaid.</summary>
internal static class RecoveryRules
{
    /// <summary>Whether the day of a demand is valid, and the matter is named: by a recorded decision or a registry number.</summary>
    public static bool IsGood(
        DecisionContext context,
        LocalDate on,
        Id<Decision>? decision,
        string? registryNumber,
        LocalDate? repayBy
    ) =>
        context.IsInRange(on, ProgrammePeriod.Earliest, context.Today, "on")
        && (repayBy is not { } due || context.IsInRange(due, on, ProgrammePeriod.Latest, "repayBy"))
        && context.IsGiven(
            registryNumber is null ? decision is not null : !string.IsNullOrWhiteSpace(registryNumber),
            "registryNumber"
        )
        && context.ExistsOrNone(context.State.Decisions, decision, SubjectKind.Decision);

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

    /// <summary>Whether something is still to be repaid; otherwise adds the reason.</summary>
    public static bool IsOpen(DecisionContext context, Recovery recovery) =>
        recovery.Left > 0 || context.Refuse(FundingRefusals.DemandSettled, ("demand", recovery.Number));
}
