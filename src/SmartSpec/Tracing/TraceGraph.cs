namespace SmartSpec;

/// <summary>
/// The objects of a strategy and the links between them, each once, to be followed in both directions. A decision has two
/// nodes: one as the ground of others and the result of what it was on, and one as an act, which decided that and has no
/// grounds of its own.
/// </summary>
internal sealed class TraceGraph
{
    private readonly Dictionary<Subject, int> nodes = [];
    private readonly Dictionary<Subject, int> acts = [];
    private readonly List<Subject> subjects = [];
    private readonly List<TraceEdge> edges = [];
    private readonly HashSet<TraceEdge> known = [];
    private readonly int objects;
    private readonly int[] order;
    private readonly (int[] From, int[] Edges) grounds;
    private readonly (int[] From, int[] Edges) results;

    public TraceGraph(Strategy state)
    {
        TraceObjects.Of(state, subject => NodeOf(nodes, subject));
        objects = subjects.Count;
        foreach (var rule in TraceRules.All)
            rule.Find(state, (ground, result) => Add(rule, ground, result));
        grounds = Grouped(static edge => edge.Result);
        results = Grouped(static edge => edge.Ground);
        order = [.. Enumerable.Range(0, subjects.Count)];
        foreach (var (subject, act) in acts)
            order[act] = nodes[subject];
    }

    /// <summary>The number of nodes.</summary>
    public int Count => subjects.Count;

    /// <summary>Whether an object is in the strategy.</summary>
    public bool Contains(Subject subject) => nodes.TryGetValue(subject, out var node) && node < objects;

    /// <summary>The object of a node.</summary>
    public Subject this[int node] => subjects[node];

    /// <summary>The place of a node's object in the order in which objects are listed.</summary>
    public int OrderOf(int node) => order[node];

    /// <summary>The nodes of an object.</summary>
    public IEnumerable<int> NodesOf(Subject subject)
    {
        if (nodes.TryGetValue(subject, out var node))
            yield return node;
        if (acts.TryGetValue(subject, out var act))
            yield return act;
    }

    /// <summary>The links of a node in a direction, in the order of the relations.</summary>
    public IEnumerable<TraceEdge> From(int node, TraceDirection direction)
    {
        var (from, all) = direction is TraceDirection.ToGrounds ? grounds : results;
        for (var at = from[node]; at < from[node + 1]; at++)
            yield return edges[all[at]];
    }

    private void Add(TraceRule rule, Subject ground, Subject result)
    {
        var edge = new TraceEdge(NodeOf(rule.IsAct ? acts : nodes, ground), NodeOf(nodes, result), rule.Relation);
        if (known.Add(edge))
            edges.Add(edge);
    }

    private int NodeOf(Dictionary<Subject, int> of, Subject subject)
    {
        if (of.TryGetValue(subject, out var node))
            return node;
        of.Add(subject, subjects.Count);
        subjects.Add(subject);
        return subjects.Count - 1;
    }

    /// <summary>The edges of each node one after another, and where those of each begin.</summary>
    private (int[] From, int[] Edges) Grouped(Func<TraceEdge, int> key)
    {
        var from = new int[subjects.Count + 1];
        foreach (var edge in edges)
            from[key(edge) + 1]++;
        for (var node = 0; node < subjects.Count; node++)
            from[node + 1] += from[node];
        var (next, all) = (from[..^1], new int[edges.Count]);
        for (var at = 0; at < edges.Count; at++)
            all[next[key(edges[at])]++] = at;
        return (from, all);
    }
}
