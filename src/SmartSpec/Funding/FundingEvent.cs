using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to an effort's funding.</summary>
[JsonDerivedType(typeof(Sought), "funding.sought.v1")]
[JsonDerivedType(typeof(Promised), "funding.promised.v1")]
[JsonDerivedType(typeof(Committed), "funding.committed.v1")]
[JsonDerivedType(typeof(Paid), "funding.paid.v1")]
public abstract record FundingEvent : Event
{
    private FundingEvent()
    {
    }

    /// <summary>All that is sought from a financier for a year.</summary>
    public sealed record Sought(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingEvent;

    /// <summary>All that a financier has promised for a year.</summary>
    public sealed record Promised(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingEvent;

    /// <summary>All that a financier has committed for a year.</summary>
    public sealed record Committed(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingEvent;

    /// <summary>One payment.</summary>
    public sealed record Paid(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingEvent;
}
