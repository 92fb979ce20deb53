namespace SmartSpec.Analysis.Pictures;

/// <summary>What a picture shows of a ranking, and what it leaves out.</summary>
/// <param name="Known">All whose value is known, the first first.</param>
/// <param name="Most">How many are shown.</param>
/// <param name="Unknown">How many have no known value.</param>
internal sealed record Ranked<T>(IReadOnlyList<T> Known, int Most, int Unknown)
{
    public IReadOnlyList<T> Shown { get; } = [.. Known.Take(Most)];

    public IReadOnlyList<T> LeftOut { get; } = [.. Known.Skip(Most)];
}
