namespace SmartSpec;

/// <summary>
/// What is out of date in a graph on a day: what <see cref="Strategy.StaleOn"/> says, evidence that has expired, and all that
/// depends on these, but for what is only about them. Whether evidence puts other evidence, an area, a plan or a decision out
/// of date is judged there alone, since it depends on when each was judged.
/// </summary>
internal sealed class TraceStaleness
{
    private static readonly HashSet<TraceRelation> About =
    [
        .. TraceRules.All.Where(rule => rule.IsAbout).Select(rule => rule.Relation),
    ];

    private readonly Dictionary<Subject, List<StaleMark>> marks = [];

    public TraceStaleness(TraceGraph graph, Strategy state, LocalDate on)
    {
        foreach (var evidence in state.Evidence)
            if (evidence.Facts.ValidUntil < on)
                Mark(new(new(SubjectKind.Evidence, evidence.Id.Value), evidence.Id, StaleCause.Expired));
        foreach (var mark in state.StaleOn(on))
            Mark(mark);
        foreach (var origin in marks.Values.SelectMany(all => all).GroupBy(mark => (mark.Evidence, mark.Cause)).ToList())
            Carry(graph, origin.Key.Evidence, origin.Key.Cause, origin.Select(mark => mark.Subject).Distinct());
    }

    /// <summary>The marks on an object; none where it is up to date.</summary>
    public IEnumerable<StaleMark> MarksOn(Subject subject) => marks.TryGetValue(subject, out var all) ? all : [];

    /// <summary>Marks all that depends on some objects, by a piece of evidence and a cause.</summary>
    private void Carry(TraceGraph graph, Id<Evidence> evidence, StaleCause cause, IEnumerable<Subject> from)
    {
        var visited = new bool[graph.Count];
        var left = new Stack<int>(from.Select(subject => graph.NodesOf(subject).First()));
        foreach (var node in left)
            visited[node] = true;
        while (left.TryPop(out var node))
            foreach (var edge in graph.From(node, TraceDirection.ToResults))
            {
                if (visited[edge.Result] || About.Contains(edge.Relation) || IsJudged(graph[node].Kind, graph[edge.Result].Kind))
                    continue;
                visited[edge.Result] = true;
                left.Push(edge.Result);
                Mark(new(graph[edge.Result], evidence, cause));
            }
    }

    private static bool IsJudged(SubjectKind ground, SubjectKind result) =>
        ground is SubjectKind.Evidence
        && result is SubjectKind.Evidence or SubjectKind.Area or SubjectKind.Plan or SubjectKind.Decision;

    private void Mark(StaleMark mark)
    {
        if (!marks.TryGetValue(mark.Subject, out var all))
            marks.Add(mark.Subject, all = []);
        if (!all.Contains(mark))
            all.Add(mark);
    }
}
