namespace SmartSpec;

/// <summary>The helices with which there has been dialogue about an area.</summary>
internal static class HelicesMet
{
    /// <summary>Adds a helix to those met about an area.</summary>
    public static void Add(Strategy state, Id<Area>? area, Helix helix)
    {
        if (state.Areas.Find(area) is { } item && !item.HelicesMet.Contains(helix))
            state.Areas = state.Areas.Put(item with { HelicesMet = item.HelicesMet.Add(helix) });
    }

    /// <summary>Counts the helices met about an area again from its meetings and points.</summary>
    /// <remarks>
    /// Of the <paramref name="corrected"/> helices those go that no meeting or point names any more. The others stay, also
    /// where their meeting or point is gone.
    /// </remarks>
    public static void Recount(Strategy state, Id<Area>? area, params IEnumerable<Helix> corrected)
    {
        if (area is not { } id)
            return;
        var named = state
            .Meetings.Where(meeting => meeting.Area == id)
            .SelectMany(meeting => meeting.Participants)
            .Select(participation => participation.Helix)
            .Concat(state.Points.Where(point => state.AreaOf(point.Subject) == id).Select(point => point.Helix))
            .Distinct()
            .ToEquatableArray();
        state.Areas = state.Areas.Change(id, item => With(Without(item), named));

        Area Without(Area item) =>
            item with
            {
                HelicesMet = item.HelicesMet.Without(helix => corrected.Contains(helix) && !named.Contains(helix)),
            };
    }

    private static Area With(Area area, IEnumerable<Helix> helices)
    {
        var all = area.HelicesMet;
        foreach (var helix in helices)
            if (!all.Contains(helix))
                all = all.Add(helix);
        return all.Count == area.HelicesMet.Count ? area : area with { HelicesMet = all };
    }
}
