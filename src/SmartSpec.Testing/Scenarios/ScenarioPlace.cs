namespace SmartSpec.Testing;

/// <summary>A place in a scenario file.</summary>
/// <param name="Path">The JSON path, such as <c>$.steps[3].at</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The byte in the line, from 1; null where it is not known.</param>
public sealed record ScenarioPlace(string Path, long Line, long? Column)
{
    /// <summary>The place, such as <em>line 12, column 5, $.steps[3].at</em>.</summary>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"line {Line}{(Column is { } column ? $", column {column}" : "")}, {Path}"
        );
}
