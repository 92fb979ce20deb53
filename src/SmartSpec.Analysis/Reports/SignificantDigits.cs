using System.Globalization;

namespace SmartSpec.Analysis;

/// <summary>Rounding to significant digits.</summary>
internal static class SignificantDigits
{
    /// <summary>A number to twelve significant digits; minus zero is zero.</summary>
    public static double? Rounded(double? value) =>
        value is { } number
            ? double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0
            : null;
}
