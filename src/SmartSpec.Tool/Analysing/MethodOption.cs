using System.Globalization;
using System.Text.Json.Nodes;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>An option of a method, by its name in a request.</summary>
/// <param name="Name">The name, such as <c>year</c>.</param>
/// <param name="Expected">What it may be.</param>
/// <param name="Choices">What it may be, where that is one of a few; otherwise empty.</param>
/// <param name="Read">The value that a text is; null where it is none.</param>
internal sealed record MethodOption(string Name, Words Expected, string Choices, Func<string, JsonNode?> Read)
{
    public static MethodOption Code(string name) => new(name, new("en kod", "a code"), "", value => value);

    public static MethodOption Whole(string name) =>
        new(
            name,
            new("ett heltal", "a whole number"),
            "",
            value =>
                int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null
        );

    public static MethodOption Number(string name) =>
        new(
            name,
            new("ett tal, som 1.5", "a number, such as 1.5"),
            "",
            value =>
                double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number)
                    ? number
                    : null
        );

    public static MethodOption Truth(string name) =>
        OneOf(name, [("true", JsonValue.Create(true)), ("false", JsonValue.Create(false))]);

    public static MethodOption OneOf<T>(string name)
        where T : struct, Enum =>
        OneOf(name, [.. Enum.GetValues<T>().Select(value => (Codes.Of(value), JsonValue.Create(Codes.Of(value))))]);

    private static MethodOption OneOf(string name, (string Code, JsonValue Value)[] values)
    {
        var codes = string.Join(", ", values.Select(value => value.Code));
        return new(
            name,
            new($"något av {codes:all}", $"one of {codes:all}"),
            codes,
            text => values.FirstOrDefault(value => value.Code == text).Value?.DeepClone()
        );
    }
}
