using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened in meetings and to points.</summary>
[JsonDerivedType(typeof(MeetingHeld), "dialogue.meeting-held.v1")]
[JsonDerivedType(typeof(PointRaised), "point.raised.v1")]
[JsonDerivedType(typeof(PointAnswered), "point.answered.v1")]
public abstract record DialogueEvent : Event
{
    private DialogueEvent()
    {
    }

    /// <summary>A meeting was held.</summary>
    public sealed record MeetingHeld(Meeting Meeting) : DialogueEvent;

    /// <summary>A point was raised.</summary>
    public sealed record PointRaised(Point Point) : DialogueEvent;

    /// <summary>A point was answered.</summary>
    public sealed record PointAnswered(Id<Point> Point, PointAnswer Answer) : DialogueEvent;
}
