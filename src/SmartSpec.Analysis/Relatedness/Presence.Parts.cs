namespace SmartSpec.Analysis;

/// <content>Parts: without what is empty, and what is not connected.</content>
public sealed partial class Presence
{
    /// <summary>The same without regions that have no activity and activities that are in no region.</summary>
    /// <returns>The presence, with a note of what was left out; refused where nothing is left.</returns>
    public Answer<Presence> WithoutEmpty()
    {
        if (Empty() is not { Length: > 0 } empty)
            return this;
        var part = Part(WithAny(ActivitiesOf), WithAny(RegionsOf));
        return part.Regions.Count == 0
            ? AnalysisMessage.Of("empty")
            : Answer<Presence>.Of(part, AnalysisMessage.Of("presence-left-out", empty));
    }

    /// <summary>
    /// The components: regions are connected by activities that they share, directly or through others. What is empty is in none.
    /// </summary>
    /// <returns>The components, those with most regions first, then by the code of their first region.</returns>
    public IReadOnlyList<Presence> Components()
    {
        var (component, count) = Numbered();
        return
        [
            .. Enumerable
                .Range(1, count)
                .Select(number => PartOf([.. Enumerable.Range(0, component.Length).Where(r => component[r] == number)]))
                .OrderByDescending(part => part.Regions.Count)
                .ThenBy(part => part.Regions.Codes.Min(StringComparer.Ordinal), StringComparer.Ordinal),
        ];
    }

    /// <summary>Names what is empty, where a method cannot have it; null where nothing is.</summary>
    internal AnalysisMessage? WithoutAnyEmpty() =>
        Empty() is { Length: > 0 } empty ? AnalysisMessage.Of("presence-empty", empty) : null;

    /// <summary>Whether there is one component at most.</summary>
    internal bool IsConnected => Numbered().Count <= 1;

    private (string Name, object Codes)[] Empty()
    {
        List<(string, object)> empty = [];
        if (ActivitiesOf.Any(list => list.Length == 0))
            empty.Add(("regions", Regions.Codes.Where((_, r) => ActivitiesOf[r].Length == 0)));
        if (RegionsOf.Any(list => list.Length == 0))
            empty.Add(("activities", Activities.Codes.Where((_, a) => RegionsOf[a].Length == 0)));
        return [.. empty];
    }

    /// <summary>The number of the component of each region, from 1; 0 where it has no activity.</summary>
    private (int[] Component, int Count) Numbered()
    {
        var (component, count) = (new int[Regions.Count], 0);
        for (var r = 0; r < component.Length; r++)
            if (component[r] == 0 && ActivitiesOf[r].Length > 0)
                Mark(r, ++count, component);
        return (component, count);
    }

    private void Mark(int first, int number, int[] component)
    {
        var isSeen = new bool[Activities.Count];
        var waiting = new Stack<int>([first]);
        component[first] = number;
        while (waiting.TryPop(out var region))
            foreach (var activity in ActivitiesOf[region])
            {
                if (isSeen[activity])
                    continue;
                isSeen[activity] = true;
                foreach (var other in RegionsOf[activity])
                {
                    if (component[other] != 0)
                        continue;
                    component[other] = number;
                    waiting.Push(other);
                }
            }
    }

    private Presence PartOf(int[] regions) => Part(regions, [.. regions.SelectMany(r => ActivitiesOf[r]).Distinct().Order()]);

    private Presence Part(int[] regions, int[] activities) =>
        Of(
            TableKeys.Of(regions.Select(r => Regions[r])),
            TableKeys.Of(activities.Select(a => Activities[a])),
            (r, a) => ByRegion[regions[r], activities[a]]
        );

    private static int[] WithAny(int[][] lists) => [.. Enumerable.Range(0, lists.Length).Where(i => lists[i].Length > 0)];
}
