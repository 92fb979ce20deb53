namespace SmartSpec;

internal static class DialogueEvolver
{
    public static Strategy Evolve(Strategy state, DialogueEvent happened) => happened switch
    {
        DialogueEvent.MeetingHeld { Meeting: var meeting } => Met(
            state with { Meetings = state.Meetings.Put(meeting) }, meeting.Area, meeting.Participants.Select(participation => participation.Helix)),
        DialogueEvent.PointRaised { Point: var point } => Met(
            state with { Points = state.Points.Put(point) }, state.AreaOf(point.Subject), [point.Helix]),
        DialogueEvent.PointAnswered e => state with
        {
            Points = state.Points.Change(e.Point, point => point with { Step = PointStep.Answered, Answer = e.Answer }),
        },
        _ => state,
    };

    private static Strategy Met(Strategy state, Id<Area>? area, params IEnumerable<Helix> helices) => area is { } id
        ? state with { Areas = state.Areas.Change(id, met => With(met, helices)) }
        : state;

    private static Area With(Area area, IEnumerable<Helix> helices)
    {
        var all = area.HelicesMet;
        foreach (var helix in helices)
            if (!all.Contains(helix))
                all = all.Add(helix);
        return all.Count == area.HelicesMet.Count ? area : area with { HelicesMet = all };
    }
}
