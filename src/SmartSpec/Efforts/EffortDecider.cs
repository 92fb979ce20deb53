using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class EffortDecider
{
    public static bool Find(DecisionContext context, Id<Effort> id, [NotNullWhen(true)] out Effort? effort) =>
        context.TryFind(context.State.Efforts, id, SubjectKind.Effort, out effort);

    public static bool Moves(DecisionContext context, Id<Effort> id, EffortTrigger trigger, Command command) =>
        Find(context, id, out var effort) && EffortRules.May(context, effort, trigger, command);

    public static void ProposeInCall(DecisionContext context, EffortCommand.Propose c)
    {
        if (context.State.Calls.Find(c.Call) is { } call)
        {
            context.Require(context.State.StemsFrom(c.Area, call.Areas), CallRefusals.OtherAreas, ("call", call.Id));
            context.Require(
                call.OpensOn <= context.Today && context.Today <= call.ClosesOn,
                CallRefusals.NotOpen,
                ("call", call.Id),
                ("opens", call.OpensOn),
                ("closes", call.ClosesOn)
            );
        }

        context.Append(new EffortEvent.Proposed(c.Effort, c.Area, c.Name, c.Description, c.Call));
    }

    /// <summary>Whether a budget names each year once, with an amount that can be.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<YearAmount> years)
    {
        foreach (var year in years)
            if (!context.IsInRange(year.Amount.Amount, 0, FundingRefusals.Most, "years.amount"))
                return false;
        return context.AreDistinct(years.Select(year => year.Year).ToEquatableArray(), "years");
    }

    /// <summary>The fixed rules of a budget: in the strategy's currency and period.</summary>
    public static void RulesHold(DecisionContext context, EquatableArray<YearAmount> years)
    {
        foreach (var year in years)
        {
            FundingRules.InCurrency(context, year.Amount);
            FundingRules.InPeriod(context, year.Year);
        }
    }
}
