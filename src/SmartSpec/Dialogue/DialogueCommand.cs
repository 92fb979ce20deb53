using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with meetings and points.</summary>
[JsonDerivedType(typeof(HoldMeeting), "dialogue.hold-meeting")]
[JsonDerivedType(typeof(RaisePoint), "point.raise")]
[JsonDerivedType(typeof(AnswerPoint), "point.answer")]
public abstract record DialogueCommand : Command
{
    private DialogueCommand()
    {
    }

    /// <summary>Enter a meeting that has been held, on an area or on the strategy as a whole.</summary>
    public sealed record HoldMeeting(
        Id<Meeting> Meeting, LocalDate HeldOn, Items<Participation> Participants, Text Summary, Id<Area>? Area = null) : DialogueCommand;

    /// <summary>Raise a point on the strategy, an area, a plan, a development field or an effort; in a consultation, or outside one.</summary>
    public sealed record RaisePoint(
        Id<Point> Point, Subject Subject, Text Said, Helix Helix, Id<Organisation>? Organisation = null, Id<Consultation>? Consultation = null)
        : DialogueCommand;

    /// <summary>Answer a point; one that is taken up names where.</summary>
    public sealed record AnswerPoint(Id<Point> Point, PointAnswer Answer) : DialogueCommand;
}
