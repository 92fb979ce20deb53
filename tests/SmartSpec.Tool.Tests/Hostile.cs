using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SmartSpec.Tool.Tests;

/// <summary>Texts that would act on a terminal or hide from the reader, and a strategy in which every free text is one.</summary>
internal static partial class Hostile
{
    /// <summary>A colour that nothing in the program uses.</summary>
    public const string Colour = "\u001b[38;5;99m";

    /// <summary>ESC, BEL, backspace, CR, a title, DEL, C1, every kind of bidirectional and invisible control, half a character; a
    /// joined emoji and a composed letter, which must stay.</summary>
    public const string Text =
        Colour
        + "R\u001b[0m\u0007\b\r\u001b]0;t\u0007\u007f\u0085\u009b1m\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff\u200b\u2060\ufff9\U000e0041\u3164\u115f\u034f\u2800\ue000\ufe0f\U000e0101👩\u200d🚀a\u030a";

    /// <summary>The same within one line of a file.</summary>
    public const string Line = Colour + "R\u0007\b\u009b1m\u202e\u2028\ufeff\U000e0041\u007f";

    private static readonly HashSet<string> Free =
    [
        "sv",
        "en",
        "unit",
        "registryNumber",
        "caseNumber",
        "paragraph",
        "system",
        "uri",
        "mediaType",
        "scheme",
        "code",
        "source",
        "method",
        "version",
    ];

    /// <summary>The properties of commands that hold text of any kind, and have to be among those that are made hostile
    /// here.</summary>
    public static IReadOnlySet<string> FreeProperties => Free;

    /// <summary>A scenario, or an opening statement, with every free text in it followed by <see cref="Text"/>.</summary>
    public static string Of(string json) => Of(json, Text);

    /// <summary>The same with every free text followed by another text.</summary>
    public static string Of(string json, string text)
    {
        var root = JsonNode.Parse(json)!;
        Spoil(root, "", text);
        return root.ToJsonString();
    }

    /// <summary>The raw form in a text that people see.</summary>
    public static string RawIn(string text, bool onTerminal = false)
    {
        if (text.Contains(Colour, StringComparison.Ordinal))
            return "a colour of the text's own";
        var plain = onTerminal ? Styles().Replace(text, "") : text;
        return string.Join(' ', Raw().Matches(plain).Select(match => $"U+{(int)match.Value[0]:X4}").Distinct());
    }

    private static void Spoil(JsonNode? node, string name, string text)
    {
        if (node is JsonArray array)
        {
            foreach (var element in array)
                Spoil(element, name + "[]", text);
        }
        else if (node is JsonObject members)
        {
            if (name == "facts")
                members["codes"] = new JsonArray(new JsonObject { ["scheme"] = "SNI", ["code"] = "10" });
            foreach (var (member, value) in members.ToList())
            {
                if (
                    value?.GetValueKind() is JsonValueKind.String
                    && (name == "sources" || (Free.Contains(member) && !IsFinancing(member, value) && !IsVersion(name, member)))
                )
                    members[member] = value.GetValue<string>() + text;
                else
                    Spoil(value, member, text);
            }
        }
    }

    /// <summary>Whether it is where money comes from, by a code; where a figure comes from is called so too.</summary>
    private static bool IsFinancing(string member, JsonNode value) =>
        member == "source" && Enum.TryParse<FundingSource>(value.GetValue<string>(), ignoreCase: true, out _);

    /// <summary>Whether it is a version, but not that of the program that made an analysis.</summary>
    private static bool IsVersion(string name, string member) => member is "version" && name is not "analysis";

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Styles();

    [GeneratedRegex(
        "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u00AD\\u034F\\u115F\\u1160\\u2800\\u3164\\uE000-\\uF8FF\\uFFA0]|\\uDB40[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
    )]
    private static partial Regex Raw();
}
