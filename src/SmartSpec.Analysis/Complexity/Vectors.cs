using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SmartSpec.Analysis;

/// <summary>
/// Sums and products of vectors, in four lanes whatever the processor has: the same input gives the same bits on every machine.
/// </summary>
internal static class Vectors
{
    private const int Lanes = 4;

    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var ones = Fours(one);
        var others = Fours(other);
        var lanes = Vector256<double>.Zero;
        for (var i = 0; i < ones.Length; i++)
            lanes += ones[i] * others[i];
        var sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
        for (var i = ones.Length * Lanes; i < one.Length; i++)
            sum += one[i] * other[i];
        return sum;
    }

    public static double Length(ReadOnlySpan<double> vector) => Math.Sqrt(Dot(vector, vector));

    /// <summary>Adds a vector to another.</summary>
    public static void Add(ReadOnlySpan<double> vector, Span<double> to)
    {
        var added = Fours(vector);
        var sums = Fours(to);
        for (var i = 0; i < added.Length; i++)
            sums[i] += added[i];
        for (var i = added.Length * Lanes; i < vector.Length; i++)
            to[i] += vector[i];
    }

    /// <summary>Adds a multiple of a vector to another.</summary>
    public static void Add(double factor, ReadOnlySpan<double> vector, Span<double> to)
    {
        var added = Fours(vector);
        var sums = Fours(to);
        for (var i = 0; i < added.Length; i++)
            sums[i] += factor * added[i];
        for (var i = added.Length * Lanes; i < vector.Length; i++)
            to[i] += factor * vector[i];
    }

    public static void Scale(double factor, Span<double> vector)
    {
        foreach (ref var value in vector)
            value *= factor;
    }

    private static ReadOnlySpan<Vector256<double>> Fours(ReadOnlySpan<double> vector) =>
        MemoryMarshal.Cast<double, Vector256<double>>(vector);

    private static Span<Vector256<double>> Fours(Span<double> vector) => MemoryMarshal.Cast<double, Vector256<double>>(vector);
}
