using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with an effort's funding.</summary>
[JsonDerivedType(typeof(Seek), "funding.seek")]
[JsonDerivedType(typeof(Promise), "funding.promise")]
[JsonDerivedType(typeof(Commit), "funding.commit")]
[JsonDerivedType(typeof(Pay), "funding.pay")]
public abstract record FundingCommand : Command
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
    /// All that is sought, 0 to 1 000 000 000 000 000 in the strategy's currency; replaces what was stated before.
    /// </param>
    public sealed record Seek(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (FundingDecider.MayState(context, "funding.seek", Effort, Financier, Year, Amount))
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
    /// All that is promised, 0 to 1 000 000 000 000 000 in the strategy's currency; replaces what was stated before.
    /// </param>
    public sealed record Promise(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (FundingDecider.MayState(context, "funding.promise", Effort, Financier, Year, Amount))
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
    /// All that is committed, 0 to 1 000 000 000 000 000 in the strategy's currency; replaces what was stated before, and is
    /// not below what has been paid.
    /// </param>
    public sealed record Commit(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (!FundingDecider.MayState(context, "funding.commit", Effort, Financier, Year, Amount))
                return;
            FundingDecider.PaidWithinCommitted(
                context,
                FundingDecider.LineOf(context, Effort, Financier, Source, Year).Paid,
                Amount.Amount
            );
            context.Append(new FundingEvent.Committed(Effort, Financier, Source, Year, Amount));
        }
    }

    /// <summary>Enter one payment; it adds to those before.</summary>
    /// <param name="Effort">The effort; payments also come after its end.</param>
    /// <param name="Financier">The organisation that pays; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// This payment, 0 to 1 000 000 000 000 000 in the strategy's currency; with those before it no more than the financier has
    /// committed of that kind for that year.
    /// </param>
    public sealed record Pay(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (!FundingDecider.MayState(context, "funding.pay", Effort, Financier, Year, Amount))
                return;
            var line = FundingDecider.LineOf(context, Effort, Financier, Source, Year);
            FundingDecider.PaidWithinCommitted(context, line.Paid + Amount.Amount, line.Committed);
            context.Append(new FundingEvent.Paid(Effort, Financier, Source, Year, Amount));
        }
    }
}
