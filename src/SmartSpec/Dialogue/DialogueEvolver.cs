namespace SmartSpec;

internal static class DialogueEvolver
{
    /// <summary>The state in which the helices met about an area are those that its meetings and points tell of.</summary>
    /// <remarks>
    /// What was told <paramref name="wrongly"/> goes where nothing else tells of it; the rest stays, also where what it came
    /// from is gone.
    /// </remarks>
    public static Strategy WithHelicesMet(Strategy state, Id<Area>? area, params IEnumerable<Helix> wrongly)
    {
        if (area is not { } id)
            return state;
        var told = state
            .Meetings.Where(meeting => meeting.Area == id)
            .SelectMany(meeting => meeting.Participants)
            .Select(participation => participation.Helix)
            .Concat(state.Points.Where(point => state.AreaOf(point.Subject) == id).Select(point => point.Helix))
            .Distinct()
            .ToEquatableArray();
        return state with
        {
            Areas = state.Areas.Change(
                id,
                met =>
                    With(
                        met with
                        {
                            HelicesMet = met.HelicesMet.Without(helix => wrongly.Contains(helix) && !told.Contains(helix)),
                        },
                        told
                    )
            ),
        };
    }

    public static Strategy Met(Strategy state, Id<Area>? area, params IEnumerable<Helix> helices)
    {
        if (area is not { } id)
            return state;
        var areas = state.Areas.Change(id, met => With(met, helices));
        return ReferenceEquals(areas, state.Areas) ? state : state with { Areas = areas };
    }

    public static Area With(Area area, IEnumerable<Helix> helices)
    {
        var all = area.HelicesMet;
        foreach (var helix in helices)
            if (!all.Contains(helix))
                all = all.Add(helix);
        return all.Count == area.HelicesMet.Count ? area : area with { HelicesMet = all };
    }
}
