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
    ) : DialogueCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Meetings, Meeting, SubjectKind.Meeting)
                || !DialogueDecider.IsGood(context, HeldOn, Participants, Summary)
                || !context.ExistsOrNone(context.State.Areas, Area, SubjectKind.Area)
            )
                return;
            var on = context.State.Areas.Find(Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State);
            if (!context.May("dialogue.hold-meeting", StrategyStages.Living, on))
                return;
            DialogueDecider.InTheirHelices(context, Participants);
            context.Append(new DialogueEvent.MeetingHeld(new(Meeting, HeldOn, Participants, Summary, Area)));
        }
    }

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
    ) : DialogueCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Points, Point, SubjectKind.Point)
                || !context.HasText(Said, "said")
                || !context.Exists(Subject, out var on)
                || !context.ExistsOrNone(context.State.Organisations, Organisation, SubjectKind.Organisation)
                || !context.ExistsOrNone(context.State.Consultations, Consultation, SubjectKind.Consultation)
            )
                return;
            var late = false;
            if (context.State.Consultations.Find(Consultation) is { } consultation)
            {
                if (
                    !context.Editable(
                        "consultation",
                        Subject.Of(consultation.Id),
                        consultation.Step,
                        "point.raise",
                        ConsultationStep.Open,
                        ConsultationStep.Answering
                    )
                )
                    return;
                late = context.Today > consultation.LastDay || consultation.Step is ConsultationStep.Answering;
            }

            if (!context.May("point.raise", StrategyStages.Living, on))
                return;
            if (context.State.Consultations.Find(Consultation) is { } asked)
                context.Require(
                    asked.Subject == Subject,
                    DialogueRefusals.OtherSubject,
                    ("consultation", asked.Id),
                    ("subject", asked.Subject)
                );
            if (context.State.Organisations.Find(Organisation) is { } organisation)
                DialogueDecider.OfHelix(context, organisation, Helix);
            context.Append(
                new DialogueEvent.PointRaised(new(Point, Subject, Said, Helix, context.Today, Organisation, Consultation, late))
            );
        }
    }

    /// <summary>Answer a point; one that is taken up names where.</summary>
    /// <param name="Point">The point that is answered; not answered before.</param>
    /// <param name="Answer">What comes of it, and the reply; where it is taken up, also in what.</param>
    public sealed record AnswerPoint(Id<Point> Point, PointAnswer Answer) : DialogueCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Answer.Reply, "answer.reply")
                || !context.IsGiven(
                    Answer.Outcome is not PointOutcome.TakenUp || Answer.TakenUpIn is not null,
                    "answer.takenUpIn"
                )
                || !context.TryFind(context.State.Points, Point, SubjectKind.Point, out var point)
                || (
                    Answer.TakenUpIn is { } place
                    && !(context.Exists(place, out _) && DialogueDecider.LeadsOn(context, this, place))
                )
                || !DialogueDecider.MayAnswer(context, point, this)
            )
                return;
            context.Append(new DialogueEvent.PointAnswered(Point, Answer));
        }
    }
}
