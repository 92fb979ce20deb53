using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Fractions are exact, and become the nearest double and decimal.</summary>
[Trait("lane", "laws")]
public sealed class RatioTests
{
    [Fact]
    public void A_fraction_adds_and_multiplies_as_a_decimal_does() =>
        Gen.Select(Gen.Int[-9999, 9999], Gen.Int[-9999, 9999], Gen.Int[0, 6])
            .Sample(
                (a, b, scale) =>
                {
                    var (x, y) = (new decimal(Math.Abs(a), 0, 0, a < 0, (byte)scale), (decimal)b);
                    (Ratio.Of(x) + Ratio.Of(y)).Should().Be(Ratio.Of(x + y));
                    (Ratio.Of(x) - Ratio.Of(y)).Should().Be(Ratio.Of(x - y));
                    (Ratio.Of(x) * Ratio.Of(y)).Should().Be(Ratio.Of(x * y));
                    Ratio.Of(x).CompareTo(Ratio.Of(y)).Should().Be(x.CompareTo(y));
                    if (y != 0)
                        (Ratio.Of(x) / Ratio.Of(y) * Ratio.Of(y)).Should().Be(Ratio.Of(x));
                },
                iter: Rounds.Of(500)
            );

    [Fact]
    public void The_double_of_a_fraction_is_the_nearest() =>
        Gen.Select(Gen.Long[-(1L << 53), 1L << 53], Gen.Long[1, 1L << 53], Gen.Int[0, 200])
            .Sample(
                (top, bottom, shift) =>
                {
                    // A quotient of two doubles is rounded once, and the common factor takes the fraction out of their range.
                    var big = System.Numerics.BigInteger.Pow(3, shift);
                    new Ratio(top, bottom).ToDouble().Should().Be((double)top / bottom);
                    (new Ratio(top * big, 1) / new Ratio(bottom * big, 1)).ToDouble().Should().Be((double)top / bottom);
                },
                iter: Rounds.Of(500)
            );

    [Theory]
    [InlineData("9007199254740993/1", 9007199254740992)]
    [InlineData("9007199254740995/1", 9007199254740996)]
    [InlineData("0", 0)]
    public void A_double_is_rounded_half_to_even(string fraction, double expected) =>
        Weighings.Fraction(fraction).ToDouble().Should().Be(expected);

    [Fact]
    public void A_double_that_is_barely_over_the_half_is_rounded_up()
    {
        var scale = System.Numerics.BigInteger.One << 100;
        new Ratio(9007199254740993 * scale + 1, scale).ToDouble().Should().Be(9007199254740994);
        new Ratio(-9007199254740993 * scale - 1, scale).ToDouble().Should().Be(-9007199254740994);
    }

    [Fact]
    public void A_decimal_has_28_decimals_and_no_trailing_zeros()
    {
        Ratio.Of(2, 3).ToDecimal().Should().Be(0.6666666666666666666666666667m);
        Ratio.Of(-1, 3).ToDecimal().Should().Be(-0.3333333333333333333333333333m);
        $"{Ratio.Of(1, 8).ToDecimal()}".Should().Be("0.125");
        $"{Ratio.One.ToDecimal()} {Ratio.Zero.ToDecimal()}".Should().Be("1 0");
    }

    [Fact]
    public void Equal_fractions_are_one_and_print_in_lowest_terms()
    {
        Ratio.Of(6, -4).Should().Be(Ratio.Of(-3, 2));
        $"{Ratio.Of(6, -4)} {Ratio.Of(4, 2)} {default(Ratio)}".Should().Be("-3/2 2 0");
        Ratio.Of(0.30m).GetHashCode().Should().Be(Ratio.Of(3, 10).GetHashCode());
    }
}
