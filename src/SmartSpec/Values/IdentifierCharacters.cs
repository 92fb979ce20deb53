using System.Buffers;

namespace SmartSpec;

/// <summary>The characters of identifiers.</summary>
internal static class IdentifierCharacters
{
    /// <summary>ASCII letters, digits and <c>- _ . :</c>.</summary>
    public static readonly SearchValues<char> Letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"
    );

    /// <summary>The same in UTF-8.</summary>
    public static readonly SearchValues<byte> Bytes = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"u8
    );
}
