namespace SmartSpec.Analysis;

/// <summary>
/// A classification with levels, by which a table is aggregated: which level a code is of, and what it is part of. Levels are
/// numbered from the coarsest.
/// </summary>
public sealed partial class Classification
{
    private readonly Func<string, Place?> find;

    private Classification(int first, int last, Func<string, Place?> find) =>
        (FirstLevel, LastLevel, this.find) = (first, last, find);

    /// <summary>The coarsest level.</summary>
    public int FirstLevel { get; }

    /// <summary>The finest level.</summary>
    public int LastLevel { get; }

    /// <summary>The level of a code; null where the classification has no such code.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public int? LevelOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return find(code)?.Level;
    }

    /// <summary>
    /// The code at a level that a code is part of, in the notation of the code: the division of <c>C10.11</c> is <c>C10</c>, and
    /// that of <c>10.11</c> is <c>10</c>. A code at the level itself is returned as it is.
    /// </summary>
    /// <returns>The code; null where the classification has no such code, or the code is coarser than the level.</returns>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public string? AncestorOf(string code, int level)
    {
        ArgumentNullException.ThrowIfNull(code);
        ThrowIfNoLevel(level);
        return find(code) is not { } place || place.Level < level ? null
            : place.Level == level ? code
            : place.Written(level);
    }

    internal Place? Find(string code) => find(code);

    internal void ThrowIfNoLevel(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, FirstLevel);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, LastLevel);
    }

    /// <summary>Where a code is in the classification.</summary>
    /// <param name="Level">Its level.</param>
    /// <param name="Id">
    /// The identifier of what it is part of at a level from the coarsest to its own, whatever the notation.
    /// </param>
    /// <param name="Written">The code of what it is part of at a level, in the notation of the code.</param>
    internal sealed record Place(int Level, Func<int, string> Id, Func<int, string> Written)
    {
        public Place(int level, Func<int, string> id)
            : this(level, id, id) { }
    }
}
