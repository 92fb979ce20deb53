using System.Numerics;

namespace SmartSpec.Analysis;

/// <summary>
/// A fraction of whole numbers without bound, so that ties and crossings are decided exactly. Always in lowest terms.
/// </summary>
internal readonly struct Ratio
    : IComparable<Ratio>,
        IEquatable<Ratio>,
        IAdditionOperators<Ratio, Ratio, Ratio>,
        ISubtractionOperators<Ratio, Ratio, Ratio>,
        IMultiplyOperators<Ratio, Ratio, Ratio>,
        IDivisionOperators<Ratio, Ratio, Ratio>,
        IComparisonOperators<Ratio, Ratio, bool>,
        IAdditiveIdentity<Ratio, Ratio>,
        IMultiplicativeIdentity<Ratio, Ratio>
{
    private readonly BigInteger top;

    // 0 in default, which reads as 1, so that default is zero.
    private readonly BigInteger bottom;

    public Ratio(BigInteger top, BigInteger bottom)
    {
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        if (bottom.Sign < 0)
            common = -common;
        (this.top, this.bottom) = common.IsOne ? (top, bottom) : (top / common, bottom / common);
    }

    public static Ratio Zero => default;

    public static Ratio One => Of(1);

    static Ratio IAdditiveIdentity<Ratio, Ratio>.AdditiveIdentity => Zero;

    static Ratio IMultiplicativeIdentity<Ratio, Ratio>.MultiplicativeIdentity => One;

    public BigInteger Numerator => top;

    public BigInteger Denominator => bottom.IsZero ? BigInteger.One : bottom;

    public int Sign => top.Sign;

    public static Ratio Of(long top, long bottom = 1) => new(top, bottom);

    /// <summary>The exact value of a decimal.</summary>
    public static Ratio Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(value < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Ratio operator +(Ratio left, Ratio right) =>
        new(left.top * right.Denominator + right.top * left.Denominator, left.Denominator * right.Denominator);

    public static Ratio operator -(Ratio left, Ratio right) =>
        new(left.top * right.Denominator - right.top * left.Denominator, left.Denominator * right.Denominator);

    public static Ratio operator *(Ratio left, Ratio right) => new(left.top * right.top, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) =>
        right.Sign == 0 ? throw new DivideByZeroException() : new(left.top * right.Denominator, left.Denominator * right.top);

    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    public int CompareTo(Ratio other) => (top * other.Denominator).CompareTo(other.top * Denominator);

    public bool Equals(Ratio other) => top == other.top && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(top, Denominator);

    /// <summary>The nearest double.</summary>
    public double ToDouble()
    {
        // A quotient of 62 or 63 bits, whose last bit also says whether something is left, rounds as the fraction itself would.
        var size = BigInteger.Abs(top);
        var shift = 62 - (int)(size.GetBitLength() - Denominator.GetBitLength());
        var quotient = BigInteger.DivRem(
            shift > 0 ? size << shift : size,
            shift < 0 ? Denominator << -shift : Denominator,
            out var rest
        );
        var value = Math.ScaleB((double)((long)quotient | (rest.IsZero ? 0L : 1L)), -shift);
        return Sign < 0 ? -value : value;
    }

    /// <summary>The nearest decimal of at most 28 decimals; for fractions of at most 1 in size.</summary>
    public decimal ToDecimal()
    {
        const decimal scale = 1e28m;
        var doubled = BigInteger.Abs(top) * 2 * (BigInteger)scale + Denominator;
        var value = (decimal)(doubled / (2 * Denominator)) / scale;
        return Sign < 0 ? -value : value;
    }

    /// <summary>The fraction as people write it: 2/3, 0, 1.</summary>
    public override string ToString() => Denominator.IsOne ? $"{top}" : $"{top}/{bottom}";
}
