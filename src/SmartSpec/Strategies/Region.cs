using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The region whose strategy it is: a county, several, a group of municipalities, or a whole country.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Nuts">
/// Its codes in the EU's nomenclature of territorial units, or the statistical regions of candidate and EFTA countries: at least
/// one, each of two capital letters and up to three capital letters or digits, of any level (<c>SE</c>, <c>SE2</c>, <c>SE21</c>,
/// <c>SE213</c>); none within another. In JSON a list; one code alone is also read as a string.
/// </param>
[method: JsonConstructor]
public sealed record Region(Text Name, Items<string> Nuts)
{
    /// <summary>Makes a region with one code.</summary>
    /// <param name="name">The region's name.</param>
    /// <param name="nuts">Its code.</param>
    public Region(Text name, string nuts)
        : this(name, [nuts])
    {
    }

    /// <summary>Whether a code is one of NUTS, of level 0 to 3.</summary>
    internal static bool IsCode(string code) =>
        code.Length is >= 2 and <= 5 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1])
        && code.Skip(2).All(letter => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter));
}
