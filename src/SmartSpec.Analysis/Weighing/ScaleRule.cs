using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>The weighted sum, and the weighted distance of SPOTIS: each part is of one candidate alone.</summary>
internal sealed class ScaleRule<T>(T[] weights, T[] worst, T[] best) : SumRule<T>
    where T : struct,
        IAdditionOperators<T, T, T>,
        ISubtractionOperators<T, T, T>,
        IMultiplyOperators<T, T, T>,
        IDivisionOperators<T, T, T>
{
    /// <inheritdoc/>
    public override Sums<T>[] Parts(int criterion, T[] column)
    {
        var (weight, range) = (weights[criterion], best[criterion] - worst[criterion]);
        return
        [
            .. column.Select(score => new Sums<T>(
                weight * ((score - worst[criterion]) / range),
                weight * ((best[criterion] - score) / range)
            )),
        ];
    }

    /// <inheritdoc/>
    public override T Key(Sums<T> sums) => sums.For;
}
