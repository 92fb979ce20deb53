namespace SmartSpec.Analysis;

/// <summary>What turns the order of two candidates although nothing about them has changed.</summary>
public sealed class RankReversals
{
    internal RankReversals(ReversalSearch search, EquatableArray<RemovalReversal> removals, AdditionReversal? addition) =>
        (Search, Removals, SmallestAddition) = (search, removals, addition);

    /// <summary>How the addition was searched for: nothing is said of finer grids and more criteria.</summary>
    public ReversalSearch Search { get; }

    /// <summary>Each candidate whose removal turns the order of two others.</summary>
    public EquatableArray<RemovalReversal> Removals { get; }

    /// <summary>
    /// The smallest addition that turns the order of two candidates: worse than its original in the fewest criteria, then by the
    /// least in total; equal ones by code. Null where the search has none.
    /// </summary>
    public AdditionReversal? SmallestAddition { get; }

    /// <summary>Whether none was found.</summary>
    public bool AreNone => Removals.Count == 0 && SmallestAddition is null;
}
