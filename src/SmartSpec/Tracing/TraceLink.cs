namespace SmartSpec.Model;

/// <summary>A relation between two objects, as a trace met it.</summary>
/// <param name="From">The object that it was followed from: the start, or one nearer to it.</param>
/// <param name="To">The object that it leads to: a ground of the first, or in the other direction a result of it.</param>
/// <param name="Relation">The relation.</param>
public sealed record TraceLink(Subject From, Subject To, TraceRelation Relation);
