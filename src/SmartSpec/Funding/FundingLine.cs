using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The money of one financier and source for one year of an effort, in the strategy's currency.</summary>
public sealed record FundingLine
{
    /// <summary>The organisation that gives it.</summary>
    public required Id<Organisation> Financier { get; init; }

    /// <summary>The kind of money.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The amount applied for.</summary>
    public decimal Sought { get; init; }

    /// <summary>The amount promised, not yet bindingly.</summary>
    public decimal Promised { get; init; }

    /// <summary>The amount bindingly committed now: without what has been released.</summary>
    public decimal Committed { get; init; }

    /// <summary>
    /// The amount paid in all, also where some of it was repaid later; less the repaid, never more than is committed.
    /// </summary>
    public decimal Paid { get; init; }

    /// <summary>The payments: those entered one by one, and one for what was paid before the strategy was taken over.</summary>
    public EquatableArray<Payment> Payments { get; init; }

    /// <summary>The releases of what had been committed.</summary>
    public EquatableArray<FundingRelease> Releases { get; init; }

    /// <summary>The demands for paid money to be repaid.</summary>
    public EquatableArray<Recovery> Recoveries { get; init; }

    /// <summary>The amount released in all.</summary>
    [JsonIgnore]
    public decimal Released
    {
        get
        {
            var sum = 0m;
            foreach (var release in Releases)
                sum += release.Amount;
            return sum;
        }
    }

    /// <summary>The amount demanded back in all, without what was withdrawn.</summary>
    [JsonIgnore]
    public decimal DemandedBack
    {
        get
        {
            var sum = 0m;
            foreach (var recovery in Recoveries)
                sum += recovery.Demanded;
            return sum;
        }
    }

    /// <summary>The amount repaid.</summary>
    [JsonIgnore]
    public decimal Repaid
    {
        get
        {
            var sum = 0m;
            foreach (var recovery in Recoveries)
                sum += recovery.Repaid;
            return sum;
        }
    }

    /// <summary>The amount paid, without what was repaid.</summary>
    [JsonIgnore]
    public decimal NetPaid => Paid - Repaid;

    /// <summary>The amount that can be released: committed, and not paid.</summary>
    [JsonIgnore]
    internal decimal Releasable => Committed - NetPaid;

    /// <summary>The amount that can be demanded back: paid, and not demanded back already.</summary>
    [JsonIgnore]
    internal decimal Demandable => Paid - DemandedBack;
}
