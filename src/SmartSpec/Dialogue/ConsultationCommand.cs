using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with consultations. A plan's own is opened by <see cref="PlanCommand.Consult"/>.</summary>
[JsonDerivedType(typeof(Open), "consultation.open")]
[JsonDerivedType(typeof(Extend), "consultation.extend")]
[JsonDerivedType(typeof(Close), "consultation.close")]
[JsonDerivedType(typeof(Conclude), "consultation.conclude")]
[JsonDerivedType(typeof(Cancel), "consultation.cancel")]
public abstract record ConsultationCommand : Command
{
    private ConsultationCommand()
    {
    }

    /// <summary>Open a consultation on the strategy, or on one of its areas.</summary>
    public sealed record Open(
        Id<Consultation> Consultation, Subject Subject, LocalDate LastDay, Text Question, Items<Id<Organisation>> Addressees = default)
        : ConsultationCommand;

    /// <summary>Give more time for points.</summary>
    public sealed record Extend(Id<Consultation> Consultation, LocalDate LastDay, Text Reason) : ConsultationCommand;

    /// <summary>End the time for points; a plan goes on to answering them.</summary>
    public sealed record Close(Id<Consultation> Consultation) : ConsultationCommand;

    /// <summary>State that every point has its answer, and what came of it all.</summary>
    public sealed record Conclude(Id<Consultation> Consultation, Text Summary) : ConsultationCommand;

    /// <summary>Call the consultation off; a plan that is out becomes a draft again.</summary>
    public sealed record Cancel(Id<Consultation> Consultation, Text Reason) : ConsultationCommand;
}
