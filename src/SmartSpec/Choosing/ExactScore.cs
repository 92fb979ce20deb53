using System.Numerics;

namespace SmartSpec;

/// <summary>
/// A weighted sum as an exact fraction, so that areas share a rank when their sums are equal, and only then; no weight or
/// scale is too large for it.
/// </summary>
internal readonly struct ExactScore : IComparable<ExactScore>
{
    private static readonly BigInteger Unit = BigInteger.Pow(10, 28);

    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private ExactScore(BigInteger numerator, BigInteger denominator) =>
        (this.numerator, this.denominator) = denominator.Sign < 0 ? (-numerator, -denominator) : (numerator, denominator);

    /// <summary>
    /// The weighted sum of an area's scores, as shares of their scales; null where one is missing, or there are none.
    /// </summary>
    public static ExactScore? Of(Area area, EquatableArray<Criterion> criteria)
    {
        if (criteria.Count == 0)
            return null;
        var (sum, weights) = (new ExactScore(0, 1), new ExactScore(0, 1));
        foreach (var criterion in criteria)
        {
            if (area.ScoreBy(criterion.Id) is not { } score)
                return null;
            sum += Of(criterion.Weight) * Share(criterion, score);
            weights += Of(criterion.Weight);
        }

        return sum / weights;
    }

    /// <summary>A score as a share of its criterion's scale.</summary>
    public static ExactScore Share(Criterion criterion, decimal score) =>
        (Of(score) - Of(criterion.Worst)) / (Of(criterion.Best) - Of(criterion.Worst));

    /// <summary>The share of a criterion's weight in all.</summary>
    public static ExactScore Weight(Criterion criterion, EquatableArray<Criterion> all)
    {
        var sum = new ExactScore(0, 1);
        foreach (var one in all)
            sum += Of(one.Weight);
        return Of(criterion.Weight) / sum;
    }

    public static ExactScore operator +(ExactScore left, ExactScore right) =>
        new((left.numerator * right.denominator) + (right.numerator * left.denominator), left.denominator * right.denominator);

    public static ExactScore operator -(ExactScore left, ExactScore right) =>
        left + new ExactScore(-right.numerator, right.denominator);

    public static ExactScore operator *(ExactScore left, ExactScore right) =>
        new(left.numerator * right.numerator, left.denominator * right.denominator);

    public static ExactScore operator /(ExactScore left, ExactScore right) =>
        new(left.numerator * right.denominator, left.denominator * right.numerator);

    public int CompareTo(ExactScore other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    /// <summary>The nearest decimal of 28 decimals; every score is from 0 to 1.</summary>
    public decimal ToDecimal()
    {
        var doubled = (2 * numerator * Unit) + denominator;
        return (decimal)BigInteger.Divide(doubled, 2 * denominator) / (decimal)Unit;
    }

    private static ExactScore Of(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var whole = (new BigInteger((uint)parts[2]) << 64) + (new BigInteger((uint)parts[1]) << 32) + (uint)parts[0];
        return new(number < 0 ? -whole : whole, BigInteger.Pow(10, (parts[3] >> 16) & 0x7F));
    }
}
