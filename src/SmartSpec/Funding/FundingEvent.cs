using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of an effort's funding.</summary>
[JsonDerivedType(typeof(Sought), "funding.sought.v1")]
[JsonDerivedType(typeof(Promised), "funding.promised.v1")]
[JsonDerivedType(typeof(Committed), "funding.committed.v1")]
[JsonDerivedType(typeof(Paid), "funding.paid.v1")]
[JsonDerivedType(typeof(Released), "funding.released.v1")]
[JsonDerivedType(typeof(DemandedBack), "funding.demanded-back.v1")]
[JsonDerivedType(typeof(Repaid), "funding.repaid.v1")]
[JsonDerivedType(typeof(DemandWithdrawn), "funding.demand-withdrawn.v1")]
public abstract partial record FundingEvent : Event
{
    private FundingEvent() { }

    /// <summary>All that is sought from a financier for a year was stated.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Financier">The organisation from which it is sought.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Amount">All that is sought from now on, in the strategy's currency.</param>
    public sealed record Sought(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, Financier, Source, Year, line => line with { Sought = Amount.Amount });
    }

    /// <summary>All that a financier has promised for a year was stated.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Financier">The organisation that promised it.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Amount">All that is promised from now on, in the strategy's currency.</param>
    public sealed record Promised(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, Financier, Source, Year, line => line with { Promised = Amount.Amount });
    }

    /// <summary>All that a financier has committed for a year was stated.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Financier">The organisation that committed it.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Amount">All that is committed from now on, in the strategy's currency.</param>
    public sealed record Committed(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, Financier, Source, Year, line => line.Committing(Amount.Amount));
    }

    /// <summary>A payment was entered.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Financier">The organisation that paid.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Amount">This payment, in the strategy's currency; it is added to the earlier ones.</param>
    public sealed record Paid(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount)
        : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Effort,
                Financier,
                Source,
                Year,
                line =>
                    line with
                    {
                        Paid = line.Paid + Amount.Amount,
                        Payments = line.Payments.Add(new(state.Length + 1, Amount.Amount)),
                    }
            );
    }

    private static void Update(
        Strategy state,
        Id<Effort> id,
        Id<Organisation> financier,
        FundingSource source,
        int year,
        Func<FundingLine, FundingLine> change
    ) => state.Efforts = state.Efforts.Change(id, effort => effort.WithLine(financier, source, year, change));
}
