namespace SmartSpec.Analysis;

/// <summary>How the smallest addition that turns an order is searched for.</summary>
/// <remarks>
/// Candidates are copied and made worse on a grid. The work grows with <see cref="Steps"/> to the power of
/// <see cref="MostCriteria"/>: 40 candidates by 12 criteria with the defaults take seconds.
/// </remarks>
public sealed record ReversalSearch
{
    /// <summary>The steps of the grid along each declared scale, 1 or more. Default: 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Steps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>The most criteria in which a copy is worse than its original, 1 or more. Default: 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MostCriteria
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2;
}
