namespace SmartSpec;

/// <summary>The region whose strategy it is.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Nuts">Its code in the EU's nomenclature of territorial units: two letters and one to three characters, such as <c>SE213</c>.</param>
public sealed record Region(Text Name, string Nuts)
{
    internal bool HasGoodCode => Nuts is { Length: >= 3 and <= 5 } && char.IsAsciiLetterUpper(Nuts[0])
        && char.IsAsciiLetterUpper(Nuts[1]) && Nuts.Skip(2).All(letter => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter));
}
