namespace SmartSpec.Analysis;

/// <summary>A candidate, such as an area, with its scores.</summary>
/// <param name="Code">The code, compared as written; never blank.</param>
/// <param name="Scores">One score for each criterion, in the order of the criteria; null where it is missing.</param>
public sealed record ScoredCandidate(string Code, EquatableArray<decimal?> Scores)
{
    /// <summary>What people call it. Default: none, and the code is shown.</summary>
    public string? Name { get; init; }

    /// <summary>The code, with the name where there is one.</summary>
    public override string ToString() => Name is null ? Code : $"{Code} {Name}";
}
