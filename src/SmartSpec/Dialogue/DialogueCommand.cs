using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with meetings and points.</summary>
[JsonDerivedType(typeof(HoldMeeting), "dialogue.hold-meeting")]
[JsonDerivedType(typeof(RaisePoint), "point.raise")]
[JsonDerivedType(typeof(AnswerPoint), "point.answer")]
public abstract record DialogueCommand : Command
{
    private DialogueCommand() { }

    /// <summary>Enter a meeting that has been held, on an area or on the strategy as a whole.</summary>
    /// <param name="Meeting">The new meeting's identifier; not yet taken.</param>
    /// <param name="HeldOn">The day it was held, in the strategy's time zone; not later than today.</param>
    /// <param name="Participants">
    /// Who met, by helix: at least one, with 1 to 100,000 persons each, and organisations of that helix only.
    /// </param>
    /// <param name="Summary">What was said.</param>
    /// <param name="Area">The area it was about; null for the strategy as a whole.</param>
    public sealed record HoldMeeting(
        Id<Meeting> Meeting,
        LocalDate HeldOn,
        EquatableArray<Participation> Participants,
        Text Summary,
        Id<Area>? Area = null
    ) : DialogueCommand;

    /// <summary>Raise a point on any part of the strategy; in a consultation, or outside one.</summary>
    /// <param name="Point">The new point's identifier; not yet taken.</param>
    /// <param name="Subject">What it is about; in a consultation, what that is on.</param>
    /// <param name="Said">What is raised.</param>
    /// <param name="Helix">From which part of society it comes; where an organisation is named, its own.</param>
    /// <param name="Organisation">The organisation that raises it; null where none is named, as for a citizen.</param>
    /// <param name="Consultation">
    /// The consultation that it answers, open or closed and not concluded; null where it comes outside one.
    /// </param>
    public sealed record RaisePoint(
        Id<Point> Point,
        Subject Subject,
        Text Said,
        Helix Helix,
        Id<Organisation>? Organisation = null,
        Id<Consultation>? Consultation = null
    ) : DialogueCommand;

    /// <summary>Answer a point; one that is taken up names where.</summary>
    /// <param name="Point">The point that is answered; not answered before.</param>
    /// <param name="Answer">What comes of it, and the reply; where it is taken up, also in what.</param>
    public sealed record AnswerPoint(Id<Point> Point, PointAnswer Answer) : DialogueCommand;
}
