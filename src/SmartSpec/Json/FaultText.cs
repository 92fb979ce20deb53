using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartSpec;

/// <summary>A sentence about a fault, or a part of one, in every language.</summary>
/// <param name="Key">The key of the template in <see cref="Texts"/>.</param>
/// <param name="Values">The values at <c>{0}</c>, <c>{1}</c> and so on, as they are in the JSON.</param>
internal sealed partial record FaultText(string Key, params string[] Values)
{
    /// <summary>The part at <c>{form}</c>: what was expected.</summary>
    public FaultText? Form { get; init; }

    /// <summary>The fault of a number that is outside its range; null where it is within.</summary>
    public static FaultText? Outside(string member, decimal value, decimal least, decimal most) =>
        value >= least && value <= most
            ? null
            : new("malformed.outside", $"'{member}'", Invariant(value), Invariant(least), Invariant(most));

    /// <summary>The fault of a number under the least that it can be; null where it is not.</summary>
    public static FaultText? Under(string member, decimal value, decimal least) =>
        value >= least ? null : new("malformed.under", $"'{member}'", Invariant(value), Invariant(least));

    /// <summary>The sentence in a language.</summary>
    public string In(Texts texts) =>
        Place().Replace(texts.Of(Key), place => place.Value is "{form}" ? Form?.In(texts) ?? "" : Value(place.Value, texts));

    /// <summary>A value; what stands in quotation marks gets those of the language.</summary>
    private string Value(string place, Texts texts)
    {
        var value = Values[int.Parse(place.AsSpan(1, place.Length - 2), CultureInfo.InvariantCulture)];
        return value is ['\'', .., '\'']
            ? Quoted()
                .Replace(value, quoted => texts.Of("quoted").Replace("{0}", quoted.Groups[1].Value, StringComparison.Ordinal))
            : value;
    }

    private static string Invariant(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?:form|[0-9])\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
