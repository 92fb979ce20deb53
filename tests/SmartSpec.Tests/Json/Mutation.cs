using System.Text;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Json;

/// <summary>What can become of a text: bytes changed, parts lost, doubled, put in from elsewhere, and pieces of bad JSON.</summary>
internal static class Mutation
{
    private const int Most = 4;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-0",
            "1e999",
            "-1e-999",
            "99999999999999999999999",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\\",
            "/*x*/",
            "\"\"",
            "{}",
            "[]",
            "{\"\":{}}",
            "\"$type\":\"x\",",
            "\"0000-00-00\"",
            "\"9999-12-31\"",
            "\"-9998-01-01\"",
            "\"79228162514264337593543950335 SEK\"",
            "\u2028",
            "\ufeff",
            "\r\n",
            new string('[', 70),
            string.Concat(Enumerable.Repeat("{\"a\":", 70)),
            new string('9', 400),
            new string('å', 300),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>A text with one to four mutations, of itself or with parts of another.</summary>
    public static byte[] Of(Chance chance, byte[] text, byte[] other)
    {
        List<byte> bytes = [.. text];
        for (var left = 1 + chance.Below(Most); left > 0; left--)
        {
            var at = chance.Below(bytes.Count + 1);
            switch (chance.Below(7))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)chance.Below(256);
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << chance.Below(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, chance.Below(Math.Min(bytes.Count - at, 80) + 1));
                    break;
                case 3:
                    bytes.InsertRange(at, Part(chance, bytes));
                    break;
                case 4:
                    bytes.InsertRange(at, Part(chance, [.. other]));
                    break;
                case 5:
                    bytes.InsertRange(at, chance.Of(Pieces));
                    break;
                case 6 when chance.In(20):
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    Replace(chance, bytes, at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The value after the next colon becomes another.</summary>
    private static void Replace(Chance chance, List<byte> bytes, int at)
    {
        var from = bytes.IndexOf((byte)':', at) + 1;
        if (from == 0)
            return;
        var to = bytes.FindIndex(from, letter => letter is (byte)',' or (byte)'}' or (byte)']');
        bytes.RemoveRange(from, (to < 0 ? bytes.Count : to) - from);
        bytes.InsertRange(from, chance.Of(Pieces));
    }

    private static List<byte> Part(Chance chance, List<byte> bytes)
    {
        var from = chance.Below(bytes.Count + 1);
        return bytes.GetRange(from, chance.Below(Math.Min(bytes.Count - from, 200) + 1));
    }
}
