using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>
/// TOPSIS: squared distances from the worst (for) and the best (against) of the list. Closeness D⁻/(D⁺ + D⁻) orders candidates as
/// D⁻²/(D⁺² + D⁻²) does, which has no root and is exact.
/// </summary>
internal sealed class TopsisRule<T>(T[] weights, bool[] isHigherBetter, bool isVector) : SumRule<T>
    where T : struct,
        IAdditionOperators<T, T, T>,
        ISubtractionOperators<T, T, T>,
        IMultiplyOperators<T, T, T>,
        IDivisionOperators<T, T, T>,
        IComparisonOperators<T, T, bool>,
        IAdditiveIdentity<T, T>
{
    /// <inheritdoc/>
    public override Sums<T>[] Parts(int criterion, T[] column)
    {
        var (lowest, highest, squares) = (column[0], column[0], T.AdditiveIdentity);
        foreach (var score in column)
        {
            lowest = score < lowest ? score : lowest;
            highest = score > highest ? score : highest;
            squares += score * score;
        }

        var parts = new Sums<T>[column.Length];
        if (lowest == highest)
            return parts;
        var size = isVector ? squares : (highest - lowest) * (highest - lowest);
        var factor = weights[criterion] * weights[criterion] / size;
        for (var a = 0; a < column.Length; a++)
        {
            var (up, down) = (column[a] - lowest, highest - column[a]);
            var (fromLowest, fromHighest) = (factor * up * up, factor * down * down);
            parts[a] = isHigherBetter[criterion] ? new(fromLowest, fromHighest) : new(fromHighest, fromLowest);
        }

        return parts;
    }

    /// <inheritdoc/>
    public override T Key(Sums<T> sums) =>
        sums.For == T.AdditiveIdentity ? T.AdditiveIdentity : sums.For / (sums.For + sums.Against);
}
