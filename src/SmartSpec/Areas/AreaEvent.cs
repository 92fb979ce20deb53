using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What has happened to a knowledge area.</summary>
[JsonDerivedType(typeof(Proposed), "area.proposed.v1")]
[JsonDerivedType(typeof(Described), "area.described.v1")]
[JsonDerivedType(typeof(LeadAppointed), "area.lead-appointed.v1")]
[JsonDerivedType(typeof(Grounded), "area.grounded.v1")]
[JsonDerivedType(typeof(CriteriaSet), "area.criteria-set.v1")]
[JsonDerivedType(typeof(Assessed), "area.assessed.v1")]
[JsonDerivedType(typeof(AnalysisBegun), "area.analysis-begun.v1")]
[JsonDerivedType(typeof(Nominated), "area.nominated.v1")]
[JsonDerivedType(typeof(Selected), "area.selected.v1")]
[JsonDerivedType(typeof(Deselected), "area.deselected.v1")]
[JsonDerivedType(typeof(Returned), "area.returned.v1")]
[JsonDerivedType(typeof(Reconsidered), "area.reconsidered.v1")]
[JsonDerivedType(typeof(Withdrawn), "area.withdrawn.v1")]
[JsonDerivedType(typeof(ActionPlanningBegun), "area.action-planning-begun.v1")]
[JsonDerivedType(typeof(ImplementationBegun), "area.implementation-begun.v1")]
[JsonDerivedType(typeof(Closed), "area.closed.v1")]
public abstract record AreaEvent : Event
{
    private AreaEvent()
    {
    }

    /// <summary>A candidate was proposed.</summary>
    public sealed record Proposed(Id<Area> Area, Text Name, Text Description) : AreaEvent;

    /// <summary>Its name and description were stated anew.</summary>
    public sealed record Described(Id<Area> Area, Text Name, Text Description) : AreaEvent;

    /// <summary>A person was appointed to lead it.</summary>
    public sealed record LeadAppointed(Id<Area> Area, Id<Actor> Lead) : AreaEvent;

    /// <summary>The evidence and goals on which it rests were stated.</summary>
    public sealed record Grounded(Id<Area> Area, Grounds Grounds) : AreaEvent;

    /// <summary>It got criteria of its own, or went back to the definition's.</summary>
    public sealed record CriteriaSet(Id<Area> Area, Items<Criterion> Criteria) : AreaEvent;

    /// <summary>It was assessed by one criterion.</summary>
    public sealed record Assessed(Id<Area> Area, Assessment Assessment) : AreaEvent;

    /// <summary>Its analysis began.</summary>
    public sealed record AnalysisBegun(Id<Area> Area) : AreaEvent;

    /// <summary>It was put before the decision body.</summary>
    public sealed record Nominated(Id<Area> Area, Text Motivation, Proposer Proposer) : AreaEvent;

    /// <summary>It was selected; the event says between whom four-eyes held.</summary>
    public sealed record Selected(Id<Area> Area, Id<Decision>? Decision, FourEyes FourEyes) : AreaEvent;

    /// <summary>It was not selected; the event says between whom four-eyes held.</summary>
    public sealed record Deselected(Id<Area> Area, Id<Decision>? Decision, Text Reason, FourEyes FourEyes) : AreaEvent;

    /// <summary>The nomination went back for more analysis.</summary>
    public sealed record Returned(Id<Area> Area, Text Reason) : AreaEvent;

    /// <summary>It is looked at anew.</summary>
    public sealed record Reconsidered(Id<Area> Area, Text Reason) : AreaEvent;

    /// <summary>It is no longer a candidate.</summary>
    public sealed record Withdrawn(Id<Area> Area, Text Reason) : AreaEvent;

    /// <summary>Its development plan came into force; its action plan is to be made.</summary>
    public sealed record ActionPlanningBegun(Id<Area> Area, Id<PlanVersion> Plan) : AreaEvent;

    /// <summary>Its action plan came into force.</summary>
    public sealed record ImplementationBegun(Id<Area> Area, Id<PlanVersion> Plan) : AreaEvent;

    /// <summary>It ended with the strategy.</summary>
    public sealed record Closed(Id<Area> Area) : AreaEvent;
}
