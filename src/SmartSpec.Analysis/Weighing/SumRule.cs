using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>
/// A method whose order follows from sums over the criteria. Each criterion adds what its column of scores says, so that a
/// changed column changes only its own part. Written once for fractions, which decide, and for doubles, which search.
/// </summary>
internal abstract class SumRule<T>
    where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
{
    /// <summary>What a criterion adds to each candidate.</summary>
    /// <param name="criterion">The position of the criterion.</param>
    /// <param name="column">The score of each candidate.</param>
    public abstract Sums<T>[] Parts(int criterion, T[] column);

    /// <summary>What candidates are ordered by; higher is better.</summary>
    public abstract T Key(Sums<T> sums);

    public Sums<T>[] Total(T[][] columns)
    {
        var sums = new Sums<T>[columns[0].Length];
        for (var c = 0; c < columns.Length; c++)
        {
            var parts = Parts(c, columns[c]);
            for (var a = 0; a < sums.Length; a++)
                sums[a] += parts[a];
        }

        return sums;
    }
}
