using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of meetings and points.</summary>
[JsonDerivedType(typeof(MeetingHeld), "dialogue.meeting-held.v1")]
[JsonDerivedType(typeof(PointRaised), "point.raised.v1")]
[JsonDerivedType(typeof(PointAnswered), "point.answered.v1")]
[JsonDerivedType(typeof(PointReaddressed), "point.readdressed.v1")]
public abstract record DialogueEvent : Event
{
    private DialogueEvent() { }

    /// <summary>A meeting took place.</summary>
    /// <param name="Meeting">The meeting: day, participants, summary and area.</param>
    public sealed record MeetingHeld(Meeting Meeting) : DialogueEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            state.Meetings = state.Meetings.Put(Meeting);
            foreach (var participation in Meeting.Participants)
                HelicesMet.Add(state, Meeting.Area, participation.Helix);
        }
    }

    /// <summary>A point was raised.</summary>
    /// <param name="Point">The point, with the day and whether it is late; not answered yet.</param>
    public sealed record PointRaised(Point Point) : DialogueEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var area = state.AreaOf(Point.Subject);
            state.Points = state.Points.Put(Point);
            HelicesMet.Add(state, area, Point.Helix);
        }
    }

    /// <summary>A point was answered.</summary>
    /// <param name="Point">The point that is answered; not answered before.</param>
    /// <param name="Answer">The outcome and the reply; where the point is taken up, also the object that takes it up.</param>
    public sealed record PointAnswered(Id<Point> Point, PointAnswer Answer) : DialogueEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Points = state.Points.Change(Point, point => point with { Step = PointStep.Answered, Answer = Answer });
    }

    /// <summary>A change gave it another subject, where it waits for its answer.</summary>
    /// <param name="Point">The point, not answered.</param>
    /// <param name="Subject">The subject from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record PointReaddressed(Id<Point> Point, Subject Subject, Id<Change> Change) : DialogueEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Points = state.Points.Change(Point, point => point with { Subject = Subject });
    }
}
