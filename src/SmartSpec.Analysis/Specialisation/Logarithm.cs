namespace SmartSpec.Analysis;

/// <summary>
/// The natural logarithm by additions, multiplications and divisions alone. <see cref="Math.Log(double)"/> is the platform's own,
/// and differs in the last bit between them; an analysis that is run again must give the same bits on every machine.
/// </summary>
internal static class Logarithm
{
    private const int Terms = 13;

    /// <summary>The natural logarithm of a finite number over 0, within two units in the last place.</summary>
    internal static double Of(double number)
    {
        var exponent = Math.ILogB(number);
        var fraction = Math.ScaleB(number, -exponent);
        if (fraction > 1.4142135623730951)
            (fraction, exponent) = (fraction / 2, exponent + 1);

        // ln f = 2·artanh z = 2·(z + z³/3 + z⁵/5 + …), with z² at most 0.0295.
        var z = (fraction - 1) / (fraction + 1);
        var (square, sum) = (z * z, 0.0);
        for (var k = Terms; k > 0; k--)
            sum = (sum + 1.0 / (2 * k + 1)) * square;
        return exponent * 0.6931471805599453 + 2 * (z + z * sum);
    }
}
