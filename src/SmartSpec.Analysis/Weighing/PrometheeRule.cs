using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>
/// PROMETHEE II: how far a candidate is preferred to others (for), and others to it (against). A criterion whose thresholds are
/// both 0 has the usual preference, all or nothing.
/// </summary>
internal sealed class PrometheeRule<T>(T[] weights, bool[] isHigherBetter, T[] indifference, T[] preference) : SumRule<T>
    where T : struct,
        IAdditionOperators<T, T, T>,
        ISubtractionOperators<T, T, T>,
        IMultiplyOperators<T, T, T>,
        IDivisionOperators<T, T, T>,
        IComparisonOperators<T, T, bool>,
        IAdditiveIdentity<T, T>,
        IMultiplicativeIdentity<T, T>
{
    /// <inheritdoc/>
    public override Sums<T>[] Parts(int criterion, T[] column)
    {
        var parts = new Sums<T>[column.Length];
        for (var a = 0; a < column.Length; a++)
        for (var b = 0; b < a; b++)
        {
            var isHigher = column[a] > column[b];
            var distance = isHigher ? column[a] - column[b] : column[b] - column[a];
            var part = weights[criterion] * Preference(distance, indifference[criterion], preference[criterion]);
            var (better, worse) = isHigher == isHigherBetter[criterion] ? (a, b) : (b, a);
            parts[better] += new Sums<T>(part, T.AdditiveIdentity);
            parts[worse] += new Sums<T>(T.AdditiveIdentity, part);
        }

        return parts;
    }

    /// <inheritdoc/>
    public override T Key(Sums<T> sums) => sums.For - sums.Against;

    private static T Preference(T distance, T indifference, T preference)
    {
        if (distance <= indifference)
            return T.AdditiveIdentity;
        return distance >= preference ? T.MultiplicativeIdentity : (distance - indifference) / (preference - indifference);
    }
}
