using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on meetings and points.</summary>
[JsonDerivedType(typeof(HoldMeeting), "dialogue.hold-meeting")]
[JsonDerivedType(typeof(RaisePoint), "point.raise")]
[JsonDerivedType(typeof(AnswerPoint), "point.answer")]
public abstract record DialogueCommand : Command
{
    private DialogueCommand() { }

    /// <summary>Record a meeting that has taken place, on an area or on the strategy as a whole.</summary>
    /// <param name="Meeting">The new meeting's identifier; not yet taken.</param>
    /// <param name="HeldOn">The day of the meeting, in the strategy's time zone; not later than today.</param>
    /// <param name="Participants">
    /// The participants, by helix: at least one entry, with 1 to 100,000 persons each, and organisations of that helix only.
    /// </param>
    /// <param name="Summary">The summary of the meeting.</param>
    /// <param name="Area">The area it was about; null for the strategy as a whole.</param>
    public sealed record HoldMeeting(
        Id<Meeting> Meeting,
        LocalDate HeldOn,
        EquatableArray<Participation> Participants,
        Text Summary,
        Id<Area>? Area = null
    ) : DialogueCommand
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("dialogue.hold-meeting", StrategyStages.Living, typeof(DialogueEvent.MeetingHeld));

        /// <summary>The same act on an area; <see cref="Act"/> is on the strategy as a whole.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area));

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Meetings, Meeting, SubjectKind.Meeting)
                || !DialogueRules.IsGood(context, HeldOn, Participants, Summary)
                || !context.ExistsOrNone(context.State.Areas, Area, SubjectKind.Area)
                || !(context.State.Areas.Find(Area) is { } area ? ActOnArea.May(context, area) : Act.May(context, context.State))
            )
                return;
            DialogueRules.MustBeInTheirHelices(context, Participants);
            context.Append(
                new DialogueEvent.MeetingHeld(
                    new()
                    {
                        Id = Meeting,
                        HeldOn = HeldOn,
                        Participants = Participants,
                        Summary = Summary,
                        Area = Area,
                    }
                )
            );
        }
    }

    /// <summary>Raise a point on any part of the strategy; in a consultation, or outside one.</summary>
    /// <param name="Point">The new point's identifier; not yet taken.</param>
    /// <param name="Subject">The subject of the point: any object of the strategy; in a consultation, its subject.</param>
    /// <param name="Said">The point as it is raised.</param>
    /// <param name="Helix">The helix it comes from; where an organisation is named, the organisation's own.</param>
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
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("point.raise", StrategyStages.Living, typeof(DialogueEvent.PointRaised));

        /// <summary>The same act on an area; <see cref="Act"/> is on the strategy as a whole.</summary>
        internal static Act<Area> ActOnArea { get; } =
            Act.AlsoOn<Area>(SubjectKind.Area, static (_, area) => GateSubject.Of(area));

        /// <summary>The same act on a plan.</summary>
        internal static Act<PlanVersion> ActOnPlan { get; } = Act.AlsoOn<PlanVersion>(SubjectKind.Plan, GateSubject.Of);

        /// <summary>The same act on an effort.</summary>
        internal static Act<Effort> ActOnEffort { get; } = Act.AlsoOn<Effort>(SubjectKind.Effort, GateSubject.Of);

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Points, Point, SubjectKind.Point)
                || !context.ExpectText(Said, "said")
                || !context.Exists(Subject, out var on)
                || !context.ExistsOrNone(context.State.Organisations, Organisation, SubjectKind.Organisation)
                || !context.ExistsOrNone(context.State.Consultations, Consultation, SubjectKind.Consultation)
            )
                return;
            var consultation = context.State.Consultations.Find(Consultation);
            if (consultation is not null && !IsOpen(context, consultation))
                return;

            // Every kind of object can be the subject, also those whose next steps do not list the act.
            if (!context.May(Act.Command, Act.Stages, on))
                return;
            if (consultation is not null)
                context.Require(
                    consultation.Subject == Subject,
                    DialogueRefusals.OtherSubject,
                    ("consultation", consultation.Id),
                    ("subject", consultation.Subject)
                );
            if (context.State.Organisations.Find(Organisation) is { } organisation)
                DialogueRules.MustBeIn(context, organisation, Helix);
            var isLate = consultation is not null && context.Today > consultation.LastDay;
            context.Append(
                new DialogueEvent.PointRaised(
                    new()
                    {
                        Id = Point,
                        Subject = Subject,
                        Said = Said,
                        Helix = Helix,
                        RaisedOn = context.Today,
                        Organisation = Organisation,
                        Consultation = Consultation,
                        Late = isLate,
                    }
                )
            );
        }

        private static bool IsOpen(DecisionContext context, Consultation consultation) =>
            context.Editable(
                ConsultationLifecycle.Table.Name,
                Subject.Of(consultation.Id),
                consultation.Step,
                Act.Command,
                ConsultationStep.Open,
                ConsultationStep.Answering
            );
    }

    /// <summary>Answer a point. An answer that takes it up names where.</summary>
    /// <param name="Point">The point that is answered; not answered before.</param>
    /// <param name="Answer">The outcome and the reply; where the point is taken up, also the object that takes it up.</param>
    public sealed record AnswerPoint(Id<Point> Point, PointAnswer Answer) : DialogueCommand
    {
        internal static Act<Point> Act { get; } = DialogueActs.Step(PointTrigger.Answer, typeof(DialogueEvent.PointAnswered));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Answer.Reply, "answer.reply")
                && context.IsGiven(Answer.Outcome is not PointOutcome.TakenUp || Answer.TakenUpIn is not null, "answer.takenUpIn")
                && context.TryFind(context.State.Points, Point, SubjectKind.Point, out var point)
                && (Answer.TakenUpIn is not { } place || IsGood(context, place))
                && Act.May(context, point)
            )
                context.Append(new DialogueEvent.PointAnswered(Point, Answer));
        }

        /// <summary>Whether the object that takes the point up exists, and is another than the point itself.</summary>
        private bool IsGood(DecisionContext context, Subject place) =>
            context.Exists(place, out _)
            && (
                (Answer.Outcome is PointOutcome.TakenUp && place != Subject.Of(Point))
                || context.Refuse(DialogueRefusals.LeadsNowhere, ("point", Point), ("place", place))
            );
    }
}
