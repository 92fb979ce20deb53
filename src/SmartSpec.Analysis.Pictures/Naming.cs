namespace SmartSpec.Analysis.Pictures;

/// <summary>Names of what is drawn.</summary>
internal static class Naming
{
    /// <summary>The name, or the code where there is none that can be drawn.</summary>
    public static string Of(TableKey key) => Of(key.Code, key.Name);

    /// <inheritdoc cref="Of(TableKey)"/>
    public static string Of(string code, string? name) =>
        SafeText.Of(name ?? "") is { Length: > 0 } shown ? shown
        : SafeText.Of(code) is { Length: > 0 } drawn ? drawn
        : "?";
}
