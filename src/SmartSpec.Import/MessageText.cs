using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SmartSpec;

/// <summary>
/// The sentences of a package's messages, from its texts in Swedish and English. In a template <c>{name}</c> is a value,
/// <c>{name:one|several}</c> a choice by a number, shown as <c>#</c>, and a part in brackets is left out where its value is missing.
/// </summary>
/// <param name="folder">The resources with the texts, such as <c>SmartSpec.Import.Texts.</c>.</param>
/// <param name="prefix">What the keys begin with, such as <c>import.</c>; a host's own texts go before.</param>
internal sealed partial class MessageText(string folder, string prefix)
{
    private readonly Dictionary<string, Lazy<Texts>> languages = Assembly
        .GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name[folder.Length..]))
        .ToDictionary(language => language, language => new Lazy<Texts>(() => Shipped(folder, language)));

    /// <summary>The texts shipped in a language; English where there are none.</summary>
    public Texts ShippedIn(string language) => languages.GetValueOrDefault(language, languages["en"]).Value;

    /// <summary>The sentence of a message.</summary>
    /// <param name="code">The message's code.</param>
    /// <param name="values">The values of the message.</param>
    /// <param name="texts">The language, and the names of labels.</param>
    /// <param name="show">How text from a file is shown; as it is by default.</param>
    public string Of(string code, EquatableArray<Parameter> values, Texts texts, Func<string, string>? show = null)
    {
        var key = $"{prefix}{code}";
        var template = texts.Of(key) is var own && own != key ? own : ShippedIn(texts.Language).Of(key);
        var complete = OptionalPart()
            .Replace(
                template,
                part =>
                    values.Any(value => part.Value.Contains($"{{{value.Name}}}", StringComparison.Ordinal))
                        ? part.Groups[1].Value
                        : ""
            );
        return ValuePart().Replace(complete, part => Shown(part, values, texts, show));
    }

    /// <summary>A value of a message.</summary>
    public static Parameter Value(string name, IFormattable number) => new(name, [Written(number)], ParameterKind.Number);

    /// <summary>A number as a value has it, with a point before the decimals.</summary>
    public static string Written(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A value of a message.</summary>
    public static Parameter Value(string name, string text) => new(name, [text]);

    private static string Shown(Match part, EquatableArray<Parameter> values, Texts texts, Func<string, string>? show)
    {
        if (values.FirstOrDefault(value => value.Name == part.Groups["name"].Value) is not { } value)
            return part.Value;
        if (value.Kind is ParameterKind.Label)
            return string.Join(", ", value.Values.Select(texts.Of));
        if (value.Kind is ParameterKind.Number)
            show = number => Read(number, texts);
        if (value.Values is not [var only])
            return string.Join(", ", value.Values.Select(one => show?.Invoke(one) ?? one));
        if (part.Groups["one"] is { Success: true } one)
            return (only == "1" ? one : part.Groups["several"]).Value.Replace("#", only, StringComparison.Ordinal);
        return show?.Invoke(only) ?? only;
    }

    /// <summary>A number as it is read: with a comma in every language but English, as <see cref="Texts"/> writes it.</summary>
    private static string Read(string number, Texts texts) => texts.Language == "en" ? number : number.Replace('.', ',');

    private static Texts Shipped(string folder, string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{folder}{language}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Texts.Read(language, bytes);
    }

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{(?<name>[a-z-]+)(:(?<one>[^|}]*)\|(?<several>[^}]*))?\}")]
    private static partial Regex ValuePart();
}
