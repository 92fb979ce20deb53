using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to consultations.</summary>
[JsonDerivedType(typeof(Opened), "consultation.opened.v1")]
[JsonDerivedType(typeof(Extended), "consultation.extended.v1")]
[JsonDerivedType(typeof(Closed), "consultation.closed.v1")]
[JsonDerivedType(typeof(Concluded), "consultation.concluded.v1")]
[JsonDerivedType(typeof(Cancelled), "consultation.cancelled.v1")]
public abstract record ConsultationEvent : Event
{
    private ConsultationEvent()
    {
    }

    /// <summary>A consultation was opened.</summary>
    public sealed record Opened(
        Id<Consultation> Consultation, Subject Subject, LocalDate OpenedOn, LocalDate LastDay, Text Question, Items<Id<Organisation>> Addressees)
        : ConsultationEvent;

    /// <summary>It got more time.</summary>
    public sealed record Extended(Id<Consultation> Consultation, LocalDate LastDay, Text Reason) : ConsultationEvent;

    /// <summary>The time for points ended.</summary>
    public sealed record Closed(Id<Consultation> Consultation, LocalDate ClosedOn) : ConsultationEvent;

    /// <summary>Every point has its answer.</summary>
    public sealed record Concluded(Id<Consultation> Consultation, Text Summary) : ConsultationEvent;

    /// <summary>It was called off.</summary>
    public sealed record Cancelled(Id<Consultation> Consultation, Text Reason) : ConsultationEvent;
}
