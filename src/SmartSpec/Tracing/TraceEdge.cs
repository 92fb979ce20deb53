namespace SmartSpec;

/// <summary>A link between two nodes of a <see cref="TraceGraph"/>.</summary>
/// <param name="Ground">The node that the other rests on.</param>
/// <param name="Result">The node that depends on it.</param>
/// <param name="Relation">The relation.</param>
internal readonly record struct TraceEdge(int Ground, int Result, TraceRelation Relation)
{
    /// <summary>The node at the far end in a direction.</summary>
    public int To(TraceDirection direction) => direction is TraceDirection.ToGrounds ? Ground : Result;
}
