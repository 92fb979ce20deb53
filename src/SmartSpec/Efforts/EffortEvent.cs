using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to an effort.</summary>
[JsonDerivedType(typeof(Proposed), "effort.proposed.v1")]
[JsonDerivedType(typeof(Traced), "effort.traced.v1")]
[JsonDerivedType(typeof(Assigned), "effort.assigned.v1")]
[JsonDerivedType(typeof(Scheduled), "effort.scheduled.v1")]
[JsonDerivedType(typeof(Budgeted), "effort.budgeted.v1")]
[JsonDerivedType(typeof(Prioritised), "effort.prioritised.v1")]
[JsonDerivedType(typeof(Reprioritised), "effort.reprioritised.v1")]
[JsonDerivedType(typeof(PartnersInvolved), "effort.partners-involved.v1")]
[JsonDerivedType(typeof(Kept), "effort.kept.v1")]
[JsonDerivedType(typeof(Financed), "effort.financed.v1")]
[JsonDerivedType(typeof(Started), "effort.started.v1")]
[JsonDerivedType(typeof(Paused), "effort.paused.v1")]
[JsonDerivedType(typeof(Resumed), "effort.resumed.v1")]
[JsonDerivedType(typeof(FundingLost), "effort.funding-lost.v1")]
[JsonDerivedType(typeof(Completed), "effort.completed.v1")]
[JsonDerivedType(typeof(Cancelled), "effort.cancelled.v1")]
public abstract record EffortEvent : Event
{
    private EffortEvent()
    {
    }

    /// <summary>An effort was proposed.</summary>
    public sealed record Proposed(Id<Effort> Effort, Id<Area> Area, Text Name, Text Description, Id<Call>? Call = null) : EffortEvent;

    /// <summary>It was traced to its main development field.</summary>
    public sealed record Traced(Id<Effort> Effort, Id<DevelopmentField> Field, Items<Id<DevelopmentField>> AlsoServes) : EffortEvent;

    /// <summary>Its owner was assigned.</summary>
    public sealed record Assigned(Id<Effort> Effort, Id<Actor> Owner) : EffortEvent;

    /// <summary>Its days were set.</summary>
    public sealed record Scheduled(Id<Effort> Effort, LocalDate FirstDay, LocalDate LastDay) : EffortEvent;

    /// <summary>Its budget was stated.</summary>
    public sealed record Budgeted(Id<Effort> Effort, Items<YearAmount> Years) : EffortEvent;

    /// <summary>It got its place among the area's efforts.</summary>
    public sealed record Prioritised(Id<Effort> Effort, int Rank, Text Motivation) : EffortEvent;

    /// <summary>It got another place among the area's efforts.</summary>
    public sealed record Reprioritised(Id<Effort> Effort, int Rank, Text Motivation) : EffortEvent;

    /// <summary>The organisations that take part in it were named.</summary>
    public sealed record PartnersInvolved(Id<Effort> Effort, Items<Id<Organisation>> Partners) : EffortEvent;

    /// <summary>A new version of the action plan leaves it out, and lets it go on.</summary>
    public sealed record Kept(Id<Effort> Effort, Id<PlanVersion> Plan) : EffortEvent;

    /// <summary>Its funding is in place.</summary>
    public sealed record Financed(Id<Effort> Effort) : EffortEvent;

    /// <summary>It was begun.</summary>
    public sealed record Started(Id<Effort> Effort) : EffortEvent;

    /// <summary>It rests for a while.</summary>
    public sealed record Paused(Id<Effort> Effort, Text Reason) : EffortEvent;

    /// <summary>It went on after a rest.</summary>
    public sealed record Resumed(Id<Effort> Effort) : EffortEvent;

    /// <summary>Its funding fell away.</summary>
    public sealed record FundingLost(Id<Effort> Effort, Text Reason) : EffortEvent;

    /// <summary>It has been carried out.</summary>
    public sealed record Completed(Id<Effort> Effort, Text Result) : EffortEvent;

    /// <summary>It was given up.</summary>
    public sealed record Cancelled(Id<Effort> Effort, Text Reason) : EffortEvent;
}
