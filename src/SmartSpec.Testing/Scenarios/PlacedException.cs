namespace SmartSpec.Testing;

#pragma warning disable CA1032 // It is internal, and made in one way only.

/// <summary>A value in a JSON file is not what it should be.</summary>
/// <param name="path">Its path, such as <c>$.steps[3].at</c>.</param>
/// <param name="line">Its line, from 1.</param>
/// <param name="column">The byte in the line, from 1; null where it is not known.</param>
/// <param name="fault">What is wrong.</param>
/// <param name="inner">The error of the reader, where there is one.</param>
internal sealed class PlacedException(string path, long line, long? column, PlacedFault fault, Exception? inner = null)
    : FormatException(fault.In("en", null), inner)
{
    public string Path => path;

    public long Line => line;

    public long? Column => column;

    public PlacedFault Fault => fault;
}

/// <summary>The fault of a value, in both languages, with <c>{value}</c> for the text in the file.</summary>
internal sealed record PlacedFault(string Swedish, string English, string Value = "")
{
    public string In(string language, Func<string, string>? show) =>
        (language == "sv" ? Swedish : English).Replace("{value}", show?.Invoke(Value) ?? Value, StringComparison.Ordinal);
}
