using System.Text;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Proofs;

/// <summary>Bytes with one of them altered, each in its turn.</summary>
internal static class Altered
{
    /// <summary>A copy with another byte at a position.</summary>
    public static byte[] At(byte[] bytes, int at, Chance chance)
    {
        byte[] altered = [.. bytes];
        altered[at] ^= (byte)(1 + chance.Below(255));
        return altered;
    }

    /// <summary>The text with every byte altered in its turn, as a program reads it.</summary>
    public static IEnumerable<string> Texts(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var chance = new Chance(bytes.Length);
        return Enumerable.Range(0, bytes.Length).Select(at => Encoding.UTF8.GetString(At(bytes, at, chance)));
    }
}
