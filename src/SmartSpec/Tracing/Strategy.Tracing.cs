namespace SmartSpec;

/// <content>What objects rest on, and what depends on them.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// Returns all that an object rests on, such as the field, area, challenges and goals behind a payment; or all that
    /// depends on it.
    /// </summary>
    /// <param name="start">The object, such as <c>payment:17</c>.</param>
    /// <param name="direction">The direction.</param>
    /// <param name="on">The day by which validity is judged.</param>
    /// <exception cref="KeyNotFoundException">There is no such object.</exception>
    public Trace TraceOf(Subject start, TraceDirection direction, LocalDate on)
    {
        var graph = new TraceGraph(this);
        return graph.Contains(start)
            ? new TraceWalk(graph, direction).From(start, on, new TraceStaleness(graph, this, on))
            : throw new KeyNotFoundException($"There is no object '{start}' here.");
    }

    /// <summary>
    /// The objects that a trace can begin at, each once: by kind, and in the order in which they were recorded.
    /// </summary>
    public IReadOnlyList<Subject> TraceableSubjects()
    {
        List<Subject> all = [];
        HashSet<Subject> known = [];
        TraceObjects.Of(
            this,
            subject =>
            {
                if (known.Add(subject))
                    all.Add(subject);
            }
        );
        return all;
    }
}
