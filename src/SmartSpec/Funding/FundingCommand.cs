using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with an effort's funding.</summary>
[JsonDerivedType(typeof(Seek), "funding.seek")]
[JsonDerivedType(typeof(Promise), "funding.promise")]
[JsonDerivedType(typeof(Commit), "funding.commit")]
[JsonDerivedType(typeof(Pay), "funding.pay")]
public abstract record FundingCommand : Command
{
    private FundingCommand()
    {
    }

    /// <summary>State all that is sought from a financier for a year.</summary>
    public sealed record Seek(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingCommand;

    /// <summary>State all that a financier has promised for a year.</summary>
    public sealed record Promise(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingCommand;

    /// <summary>State all that a financier has bindingly committed for a year.</summary>
    public sealed record Commit(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingCommand;

    /// <summary>Enter one payment; it adds to those before.</summary>
    public sealed record Pay(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, Money Amount) : FundingCommand;
}
