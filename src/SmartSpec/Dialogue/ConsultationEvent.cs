using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of consultations.</summary>
[JsonDerivedType(typeof(Opened), "consultation.opened.v1")]
[JsonDerivedType(typeof(Extended), "consultation.extended.v1")]
[JsonDerivedType(typeof(Closed), "consultation.closed.v1")]
[JsonDerivedType(typeof(Concluded), "consultation.concluded.v1")]
[JsonDerivedType(typeof(Cancelled), "consultation.cancelled.v1")]
[JsonDerivedType(typeof(Readdressed), "consultation.readdressed.v1")]
public abstract record ConsultationEvent : Event
{
    private ConsultationEvent() { }

    /// <summary>A consultation was opened.</summary>
    /// <param name="Consultation">The new consultation's identifier.</param>
    /// <param name="Subject">The subject of the consultation: the strategy, an area or a development plan.</param>
    /// <param name="OpenedOn">The first day for points, in the strategy's time zone: the day when it was opened.</param>
    /// <param name="LastDay">The last day for points; later ones are accepted and marked late.</param>
    /// <param name="Question">The question to the addressees.</param>
    /// <param name="Addressees">
    /// The organisations consulted, each once; empty where none is consulted in particular. Anyone may answer.
    /// </param>
    public sealed record Opened(
        Id<Consultation> Consultation,
        Subject Subject,
        LocalDate OpenedOn,
        LocalDate LastDay,
        Text Question,
        EquatableArray<Id<Organisation>> Addressees
    ) : ConsultationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Consultations = state.Consultations.Put(
                new()
                {
                    Id = Consultation,
                    Subject = Subject,
                    OpenedOn = OpenedOn,
                    LastDay = LastDay,
                    Question = Question,
                    Addressees = Addressees,
                }
            );
    }

    /// <summary>The time for points was extended.</summary>
    /// <param name="Consultation">The consultation, which is open and remains open.</param>
    /// <param name="LastDay">
    /// The last day for points from now on; not before today or the last day until then, and not after 31 December 2200.
    /// </param>
    /// <param name="Reason">The reason for more time.</param>
    /// <param name="InTime">The points that had come late and are within the time from now on. Default: none.</param>
    public sealed record Extended(
        Id<Consultation> Consultation,
        LocalDate LastDay,
        Text Reason,
        EquatableArray<Id<Point>> InTime = default
    ) : ConsultationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Update(state, Consultation, consultation => consultation with { LastDay = LastDay });
            foreach (var point in InTime)
                state.Points = state.Points.Change(point, late => late with { Late = false });
        }
    }

    /// <summary>The time for points ended.</summary>
    /// <param name="Consultation">The consultation whose time for points ends; open until then.</param>
    /// <param name="ClosedOn">The day when it was closed, in the strategy's time zone.</param>
    public sealed record Closed(Id<Consultation> Consultation, LocalDate ClosedOn) : ConsultationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Consultation,
                consultation => consultation with { Step = ConsultationStep.Answering, ClosedOn = ClosedOn }
            );
    }

    /// <summary>It was concluded; every point has its answer.</summary>
    /// <param name="Consultation">The consultation: closed, with every point answered.</param>
    /// <param name="Summary">The result of the consultation.</param>
    public sealed record Concluded(Id<Consultation> Consultation, Text Summary) : ConsultationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Consultation, consultation => consultation with { Step = ConsultationStep.Concluded });
    }

    /// <summary>It was cancelled.</summary>
    /// <param name="Consultation">The consultation that is cancelled: open, or closed and not concluded.</param>
    /// <param name="Reason">The reason for cancelling it; where its plan was discarded, the reason for that.</param>
    public sealed record Cancelled(Id<Consultation> Consultation, Text Reason) : ConsultationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Consultation, consultation => consultation with { Step = ConsultationStep.Cancelled });
    }

    /// <summary>A change gave it another subject.</summary>
    /// <param name="Consultation">The consultation, open or being answered.</param>
    /// <param name="Subject">The subject from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Readdressed(Id<Consultation> Consultation, Subject Subject, Id<Change> Change) : ConsultationEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Consultation, consultation => consultation with { Subject = Subject });
    }

    private static void Update(Strategy state, Id<Consultation> id, Func<Consultation, Consultation> change) =>
        state.Consultations = state.Consultations.Change(id, change);
}
