using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SmartSpec.Import;

/// <summary>
/// The sentences of faults. In a template <c>{name}</c> is a value, <c>{name:one|several}</c> a choice by a number, shown as
/// <c>#</c>, and a part in brackets is left out where its value is missing.
/// </summary>
internal static partial class FaultText
{
    private const string Folder = "SmartSpec.Import.Texts.";

    private static readonly Dictionary<string, Lazy<Texts>> Languages = Assembly
        .GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]))
        .ToDictionary(language => language, language => new Lazy<Texts>(() => Shipped(language)));

    /// <summary>The texts shipped in a language; English where there are none.</summary>
    public static Texts ShippedIn(string language) => Languages.GetValueOrDefault(language, Languages["en"]).Value;

    /// <summary>The sentence of a fault.</summary>
    /// <param name="code">The fault's code.</param>
    /// <param name="values">The values of the message.</param>
    /// <param name="texts">The language, and the names of labels.</param>
    /// <param name="show">How text from the file is shown.</param>
    public static string Of(string code, EquatableArray<Parameter> values, Texts texts, Func<string, string>? show)
    {
        var key = $"import.{code}";
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

    /// <summary>A value of a fault.</summary>
    public static Parameter Value(string name, IFormattable number) =>
        new(name, [number.ToString(null, CultureInfo.InvariantCulture)]);

    /// <summary>A value of a fault.</summary>
    public static Parameter Value(string name, string text) => new(name, [text]);

    private static string Shown(Match part, EquatableArray<Parameter> values, Texts texts, Func<string, string>? show)
    {
        if (values.FirstOrDefault(value => value.Name == part.Groups["name"].Value) is not { } value)
            return part.Value;
        if (value.Kind is ParameterKind.Label)
            return string.Join(", ", value.Values.Select(texts.Of));
        if (value.Values is not [var only])
            return string.Join(", ", value.Values);
        if (part.Groups["one"] is { Success: true } one)
            return (only == "1" ? one : part.Groups["several"]).Value.Replace("#", only, StringComparison.Ordinal);
        return show?.Invoke(only) ?? only;
    }

    private static Texts Shipped(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{language}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Texts.Read(language, bytes);
    }

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex OptionalPart();

    [GeneratedRegex(@"\{(?<name>[a-z]+)(:(?<one>[^|}]*)\|(?<several>[^}]*))?\}")]
    private static partial Regex ValuePart();
}
