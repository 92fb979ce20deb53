namespace SmartSpec;

internal static class DialogueEvolver
{
    public static Strategy Evolve(Strategy state, DialogueEvent happened) => happened switch
    {
        DialogueEvent.MeetingHeld e => state with { Meetings = state.Meetings.Put(e.Meeting) },
        DialogueEvent.PointRaised e => state with { Points = state.Points.Put(e.Point) },
        DialogueEvent.PointAnswered e => state with
        {
            Points = state.Points.Change(e.Point, point => point with { Step = PointStep.Answered, Answer = e.Answer }),
        },
        _ => state,
    };
}
