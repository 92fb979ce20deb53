using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>What speaks for and against a candidate, summed over the criteria.</summary>
internal readonly record struct Sums<T>(T For, T Against)
    where T : struct, IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
{
    public static Sums<T> operator +(Sums<T> left, Sums<T> right) => new(left.For + right.For, left.Against + right.Against);

    public static Sums<T> operator -(Sums<T> left, Sums<T> right) => new(left.For - right.For, left.Against - right.Against);
}
