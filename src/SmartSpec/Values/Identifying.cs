using System.Buffers;

namespace SmartSpec;

/// <summary>What identifiers are made of.</summary>
internal static class Identifying
{
    /// <summary>ASCII letters, digits and <c>- _ . :</c>.</summary>
    public static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");
}
