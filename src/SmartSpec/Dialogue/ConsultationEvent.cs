using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to consultations.</summary>
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
    /// <param name="Subject">What it is on: the strategy, an area or a development plan.</param>
    /// <param name="OpenedOn">The first day for points, in the strategy's time zone: the day when it was opened.</param>
    /// <param name="LastDay">The last day for points; later ones are accepted and marked late.</param>
    /// <param name="Question">What is asked.</param>
    /// <param name="Addressees">
    /// The organisations asked, each once; empty where none is asked in particular. Anyone may answer.
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
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            state with
            {
                Consultations = state.Consultations.Put(new(Consultation, Subject, OpenedOn, LastDay, Question, Addressees)),
            };
    }

    /// <summary>It got more time.</summary>
    /// <param name="Consultation">The consultation, which is open and stays so.</param>
    /// <param name="LastDay">
    /// The last day for points from now on; not before today or the last day until then, and not after 31 December 2200.
    /// </param>
    /// <param name="Reason">Why it gets more time.</param>
    public sealed record Extended(Id<Consultation> Consultation, LocalDate LastDay, Text Reason) : ConsultationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ConsultationEvolver.Change(state, Consultation, held => held with { LastDay = LastDay });
    }

    /// <summary>The time for points ended.</summary>
    /// <param name="Consultation">The consultation whose time for points ends; open until then.</param>
    /// <param name="ClosedOn">The day when it was closed, in the strategy's time zone.</param>
    public sealed record Closed(Id<Consultation> Consultation, LocalDate ClosedOn) : ConsultationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ConsultationEvolver.Change(
                state,
                Consultation,
                held => held with { Step = ConsultationStep.Answering, ClosedOn = ClosedOn }
            );
    }

    /// <summary>Every point has its answer.</summary>
    /// <param name="Consultation">The consultation: closed, with every point answered.</param>
    /// <param name="Summary">What came of it all.</param>
    public sealed record Concluded(Id<Consultation> Consultation, Text Summary) : ConsultationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ConsultationEvolver.Change(state, Consultation, held => held with { Step = ConsultationStep.Concluded });
    }

    /// <summary>It was called off.</summary>
    /// <param name="Consultation">The consultation that is called off: open, or closed and not concluded.</param>
    /// <param name="Reason">Why it is called off; where its plan was discarded, why that was.</param>
    public sealed record Cancelled(Id<Consultation> Consultation, Text Reason) : ConsultationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ConsultationEvolver.Change(state, Consultation, held => held with { Step = ConsultationStep.Cancelled });
    }

    /// <summary>A change let it go on about something else.</summary>
    /// <param name="Consultation">The consultation, open or being answered.</param>
    /// <param name="Subject">What it is on from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Readdressed(Id<Consultation> Consultation, Subject Subject, Id<Change> Change) : ConsultationEvent
    {
        internal override Strategy Apply(Strategy state, Instant recordedAt) =>
            ConsultationEvolver.Change(state, Consultation, held => held with { Subject = Subject });
    }
}
