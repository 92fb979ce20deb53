using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to a plan version.</summary>
[JsonDerivedType(typeof(Drafted), "plan.drafted.v1")]
[JsonDerivedType(typeof(OpportunityAnalysed), "plan.opportunity-analysed.v1")]
[JsonDerivedType(typeof(FieldDefined), "plan.field-defined.v1")]
[JsonDerivedType(typeof(FieldRemoved), "plan.field-removed.v1")]
[JsonDerivedType(typeof(SustainabilityAssessed), "plan.sustainability-assessed.v1")]
[JsonDerivedType(typeof(EffortsListed), "plan.efforts-listed.v1")]
[JsonDerivedType(typeof(EffortsGrouped), "plan.efforts-grouped.v1")]
[JsonDerivedType(typeof(EffortAdded), "plan.effort-added.v1")]
[JsonDerivedType(typeof(ConsultationBegun), "plan.consultation-begun.v1")]
[JsonDerivedType(typeof(ConsultationClosed), "plan.consultation-closed.v1")]
[JsonDerivedType(typeof(ConsultationCancelled), "plan.consultation-cancelled.v1")]
[JsonDerivedType(typeof(MobilisationBegun), "plan.mobilisation-begun.v1")]
[JsonDerivedType(typeof(Submitted), "plan.submitted.v1")]
[JsonDerivedType(typeof(Redrafted), "plan.redrafted.v1")]
[JsonDerivedType(typeof(Returned), "plan.returned.v1")]
[JsonDerivedType(typeof(Adopted), "plan.adopted.v1")]
[JsonDerivedType(typeof(Rescinded), "plan.rescinded.v1")]
[JsonDerivedType(typeof(Discarded), "plan.discarded.v1")]
[JsonDerivedType(typeof(TookEffect), "plan.took-effect.v1")]
[JsonDerivedType(typeof(Superseded), "plan.superseded.v1")]
[JsonDerivedType(typeof(Ended), "plan.ended.v1")]
public abstract record PlanEvent : Event
{
    private PlanEvent()
    {
    }

    /// <summary>A version was begun, from the content of the one in force where there is one.</summary>
    public sealed record Drafted(
        Id<PlanVersion> Plan, Id<Area> Area, PlanKind Kind, int Number, Id<PlanVersion>? BasedOn = null, Text? Reason = null) : PlanEvent;

    /// <summary>An opportunity was analysed.</summary>
    public sealed record OpportunityAnalysed(Id<PlanVersion> Plan, OpportunityAnalysis Analysis) : PlanEvent;

    /// <summary>A development field was defined.</summary>
    public sealed record FieldDefined(Id<PlanVersion> Plan, DevelopmentField Field) : PlanEvent;

    /// <summary>A development field was left out.</summary>
    public sealed record FieldRemoved(Id<PlanVersion> Plan, Id<DevelopmentField> Field) : PlanEvent;

    /// <summary>The meaning for sustainable development was assessed.</summary>
    public sealed record SustainabilityAssessed(Id<PlanVersion> Plan, Sustainability Sustainability) : PlanEvent;

    /// <summary>The efforts were listed.</summary>
    public sealed record EffortsListed(Id<PlanVersion> Plan, Items<Id<Effort>> Efforts) : PlanEvent;

    /// <summary>A set of efforts was made.</summary>
    public sealed record EffortsGrouped(Id<PlanVersion> Plan, EffortSet Set) : PlanEvent;

    /// <summary>An effort was added after adoption.</summary>
    public sealed record EffortAdded(Id<PlanVersion> Plan, Id<Effort> Effort) : PlanEvent;

    /// <summary>The plan went out for consultation.</summary>
    public sealed record ConsultationBegun(Id<PlanVersion> Plan, Id<Consultation> Consultation) : PlanEvent;

    /// <summary>Its consultation was closed; the points are to be answered.</summary>
    public sealed record ConsultationClosed(Id<PlanVersion> Plan, Id<Consultation> Consultation) : PlanEvent;

    /// <summary>Its consultation was cancelled; it is a draft again.</summary>
    public sealed record ConsultationCancelled(Id<PlanVersion> Plan, Id<Consultation> Consultation) : PlanEvent;

    /// <summary>Mobilising its resources began.</summary>
    public sealed record MobilisationBegun(Id<PlanVersion> Plan) : PlanEvent;

    /// <summary>The plan was put before the decision body.</summary>
    public sealed record Submitted(Id<PlanVersion> Plan, Proposer Proposer, Text? Reason = null) : PlanEvent;

    /// <summary>The plan was taken back to be rewritten.</summary>
    public sealed record Redrafted(Id<PlanVersion> Plan, Text Reason) : PlanEvent;

    /// <summary>The plan was sent back.</summary>
    public sealed record Returned(Id<PlanVersion> Plan, Text Reason, bool NewConsultation) : PlanEvent;

    /// <summary>The plan was adopted; the event says between whom four-eyes held, whether the day had passed, and an action plan's whole budget.</summary>
    public sealed record Adopted(
        Id<PlanVersion> Plan, Id<Decision>? Decision, LocalDate EffectiveFrom, bool Late, Items<Fate> Fates, FourEyes FourEyes, Money? Budget = null) : PlanEvent;

    /// <summary>The adoption was taken back.</summary>
    public sealed record Rescinded(Id<PlanVersion> Plan, Id<Decision>? Decision, Text Reason) : PlanEvent;

    /// <summary>The version was given up.</summary>
    public sealed record Discarded(Id<PlanVersion> Plan, Text Reason) : PlanEvent;

    /// <summary>The version came into force.</summary>
    public sealed record TookEffect(Id<PlanVersion> Plan) : PlanEvent;

    /// <summary>The version was replaced by a later one.</summary>
    public sealed record Superseded(Id<PlanVersion> Plan, Id<PlanVersion> By) : PlanEvent;

    /// <summary>The version ended with its area.</summary>
    public sealed record Ended(Id<PlanVersion> Plan) : PlanEvent;
}
