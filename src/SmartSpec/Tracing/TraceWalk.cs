namespace SmartSpec;

/// <summary>A walk through a graph in one direction, the nearest objects first.</summary>
internal sealed class TraceWalk(TraceGraph graph, TraceDirection direction)
{
    private readonly bool[] visited = new bool[graph.Count];
    private readonly HashSet<Subject> reached = [];
    private readonly List<Subject> subjects = [];
    private readonly List<TraceLink> links = [];

    public Trace From(Subject start, LocalDate on, TraceStaleness stale)
    {
        List<int> nearest = [.. graph.NodesOf(start)];
        foreach (var node in nearest)
            visited[node] = true;
        while (nearest.Count > 0)
            nearest = Next(start, nearest);
        EquatableArray<Subject> all = [.. subjects];
        return new()
        {
            Start = start,
            Direction = direction,
            On = on,
            Subjects = all,
            Links = [.. links],
            StaleMarks = [.. all.Prepend(start).SelectMany(stale.MarksOn)],
        };
    }

    /// <summary>Follows the links of some nodes: the nodes that are one link further away, in their order.</summary>
    private List<int> Next(Subject start, List<int> nearest)
    {
        List<int> next = [];
        foreach (var node in nearest)
        foreach (var edge in graph.From(node, direction))
        {
            var to = edge.To(direction);
            links.Add(new(graph[node], graph[to], edge.Relation));
            if (visited[to])
                continue;
            visited[to] = true;
            next.Add(to);
        }

        next.Sort((left, right) => graph.OrderOf(left).CompareTo(graph.OrderOf(right)));
        foreach (var node in next)
            if (graph[node] != start && reached.Add(graph[node]))
                subjects.Add(graph[node]);
        return next;
    }
}
