namespace SmartSpec.Analysis.Pictures;

/// <summary>An activity with its location quotient and its share of the region; null where the share cannot be known.</summary>
internal sealed record ActivityQuotient(string Name, double Quotient, double? Share)
{
    /// <summary>Whether the quotient is 1 or more as it is shown: 0.997 is shown as 1.00.</summary>
    public bool IsOneOrMore => Math.Round(Quotient, 2) >= 1;
}
