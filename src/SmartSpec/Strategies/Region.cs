using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The region whose strategy it is: a county, several, a group of municipalities, or a whole country.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Nuts">
/// Its codes in the EU's nomenclature of territorial units (NUTS), or of statistical regions of EFTA and candidate countries: at
/// least one, of any level (<c>SE</c>, <c>SE2</c>, <c>SE21</c>, <c>SE213</c>); none within another. Each is a country code of
/// Eurostat (<c>EL</c> for Greece, <c>UK</c> for the United Kingdom) and up to three digits or capital letters. In JSON a list;
/// one code alone is also read as a string.
/// </param>
[method: JsonConstructor]
public sealed record Region(Text Name, EquatableArray<string> Nuts)
{
    /// <summary>Makes a region with one code.</summary>
    /// <param name="name">The region's name.</param>
    /// <param name="nuts">Its code.</param>
    public Region(Text name, string nuts)
        : this(name, [nuts]) { }
}
