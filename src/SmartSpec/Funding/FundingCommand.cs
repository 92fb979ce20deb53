using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on an effort's funding.</summary>
[JsonDerivedType(typeof(Seek), "funding.seek")]
[JsonDerivedType(typeof(Promise), "funding.promise")]
[JsonDerivedType(typeof(Commit), "funding.commit")]
[JsonDerivedType(typeof(Pay), "funding.pay")]
[JsonDerivedType(typeof(Release), "funding.release")]
[JsonDerivedType(typeof(DemandBack), "funding.demand-back")]
[JsonDerivedType(typeof(EnterRepayment), "funding.enter-repayment")]
[JsonDerivedType(typeof(WithdrawDemand), "funding.withdraw-demand")]
public abstract partial record FundingCommand : Command
{
    private FundingCommand() { }

    /// <summary>State all that is sought from a financier for a year.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Financier">The organisation from which it is sought; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// All that is sought, 0 to 1 000 000 000 000 000 in the strategy's currency; replaces the earlier amount.
    /// </param>
    public sealed record Seek(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal static Act<Effort> Act { get; } = FundingActs.State("funding.seek", typeof(FundingEvent.Sought));

        internal override void Decide(DecisionContext context)
        {
            if (MayState(context, Act, Effort, Financier, Year, Amount))
                context.Append(new FundingEvent.Sought(Effort, Financier, Source, Year, Amount));
        }
    }

    /// <summary>State all that a financier has promised for a year.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Financier">The organisation that promises it; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// All that is promised, 0 to 1 000 000 000 000 000 in the strategy's currency; replaces the earlier amount.
    /// </param>
    public sealed record Promise(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal static Act<Effort> Act { get; } = FundingActs.State("funding.promise", typeof(FundingEvent.Promised));

        internal override void Decide(DecisionContext context)
        {
            if (MayState(context, Act, Effort, Financier, Year, Amount))
                context.Append(new FundingEvent.Promised(Effort, Financier, Source, Year, Amount));
        }
    }

    /// <summary>State all that a financier has bindingly committed for a year.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Financier">The organisation that commits it; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// All that is committed, 0 to 1 000 000 000 000 000 in the strategy's currency; replaces the earlier amount, and is
    /// not below what has been paid and not repaid.
    /// </param>
    public sealed record Commit(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal static Act<Effort> Act { get; } = FundingActs.State("funding.commit", typeof(FundingEvent.Committed));

        internal override void Decide(DecisionContext context)
        {
            if (!MayState(context, Act, Effort, Financier, Year, Amount))
                return;
            var effort = context.State.Efforts[Effort];
            var line = effort.LineOf(Financier, Source, Year);
            FundingRules.MustCover(context, Amount.Amount, line.NetPaid);
            var committed = new FundingEvent.Committed(Effort, Financier, Source, Year, Amount);

            // Until it is financed, financiers may be entered in any order: it is judged when it is financed.
            if (effort.Step >= EffortStep.Financed || Amount.Amount < line.Committed)
                Ceilings.MustHold(context, committed, Effort);
            context.Append(committed);
        }
    }

    /// <summary>Enter one payment; it is added to the earlier ones.</summary>
    /// <param name="Effort">The effort; payments can also be entered after its end.</param>
    /// <param name="Financier">The organisation that pays; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// This payment, 0 to 1 000 000 000 000 000 in the strategy's currency; together with the earlier ones, less what was repaid, no
    /// more than the financier has committed of that kind for that year.
    /// </param>
    public sealed record Pay(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal static Act<Effort> Act { get; } =
            new OpenAct<Effort>("funding.pay")
            {
                On = SubjectKind.Effort,
                Stages = StrategyStages.Ongoing,
                Events = [typeof(FundingEvent.Paid)],
                Place = GateSubject.Of,
                IsOffered = static (_, effort) => IsPayable(effort),
            };

        internal override void Decide(DecisionContext context)
        {
            if (!MayState(context, Act, Effort, Financier, Year, Amount))
                return;
            var line = context.State.Efforts[Effort].LineOf(Financier, Source, Year);
            FundingRules.MustCover(context, line.Committed, line.NetPaid + Amount.Amount);
            context.Append(new FundingEvent.Paid(Effort, Financier, Source, Year, Amount));
        }
    }

    /// <summary>Whether an amount may be stated; the fixed rules on its currency and year add their reasons.</summary>
    private static bool MayState(
        DecisionContext context,
        Act<Effort> act,
        Id<Effort> id,
        Id<Organisation> financier,
        int year,
        Money amount
    )
    {
        if (
            !context.IsInRange(amount.Amount, 0, FundingRefusals.Most, "amount")
            || !context.TryFind(context.State.Efforts, id, SubjectKind.Effort, out var effort)
            || !context.TryFind(context.State.Organisations, financier, SubjectKind.Organisation, out _)
            || !act.May(context, effort)
        )
            return false;
        FundingRules.MustBeInCurrency(context, amount);
        FundingRules.MustBeInPeriod(context, year);
        return true;
    }

    /// <summary>Whether less is paid than is committed on some line: the rest can be paid, or released.</summary>
    private static bool IsPayable(Effort effort)
    {
        foreach (var line in effort.Funding)
            if (line.Releasable > 0)
                return true;
        return false;
    }
}
