using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of knowledge areas.</summary>
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
[JsonDerivedType(typeof(Paused), "area.paused.v1")]
[JsonDerivedType(typeof(Resumed), "area.resumed.v1")]
[JsonDerivedType(typeof(CarriedOver), "area.carried-over.v1")]
[JsonDerivedType(typeof(Continued), "area.continued.v1")]
[JsonDerivedType(typeof(Formed), "area.formed.v1")]
[JsonDerivedType(typeof(Merged), "area.merged.v1")]
[JsonDerivedType(typeof(Split), "area.split.v1")]
[JsonDerivedType(typeof(Retired), "area.retired.v1")]
[JsonDerivedType(typeof(Closed), "area.closed.v1")]
public abstract record AreaEvent : Event
{
    private AreaEvent() { }

    /// <summary>A candidate was proposed.</summary>
    /// <param name="Area">The new candidate's identifier.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Description">What it is about.</param>
    /// <param name="Revives">The ended area that it takes up again; null for none.</param>
    public sealed record Proposed(Id<Area> Area, Text Name, Text Description, Id<Area>? Revives = null) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Areas = state.Areas.Put(
                new()
                {
                    Id = Area,
                    Name = Name,
                    Description = Description,
                    Revives = Revives,
                }
            );
    }

    /// <summary>Its name and description were replaced.</summary>
    /// <param name="Area">The candidate, proposed or under analysis; or a selected area, where a change has taken effect.</param>
    /// <param name="Name">Its name from now on.</param>
    /// <param name="Description">What it is about; replaces the earlier description.</param>
    public sealed record Described(Id<Area> Area, Text Name, Text Description) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Name = Name, Description = Description });
    }

    /// <summary>A person was appointed to lead it.</summary>
    /// <param name="Area">The area: a candidate, or selected and not ended.</param>
    /// <param name="Lead">The person who leads it, in place of any lead before; an opaque identifier, never a name.</param>
    public sealed record LeadAppointed(Id<Area> Area, Id<Actor> Lead) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Lead = Lead });
    }

    /// <summary>The evidence and goals on which it rests were stated.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Grounds">
    /// All that it rests on and contributes to, each named once, evidence and goals known to the strategy; what is left empty
    /// is none.
    /// </param>
    public sealed record Grounded(Id<Area> Area, Grounds Grounds) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Grounds = Grounds });
    }

    /// <summary>Criteria of its own were set, or removed in favour of the definition's.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Criteria">Criteria of its own, each identifier once; empty for the definition's.</param>
    public sealed record CriteriaSet(Id<Area> Area, EquatableArray<Criterion> Criteria) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => WithCriteria(area, Criteria, state.Definition));
    }

    /// <summary>It was assessed by one criterion.</summary>
    /// <param name="Area">The area: proposed, under analysis, or selected and not ended.</param>
    /// <param name="Assessment">The criterion, the score and why; replaces the earlier assessment by the same criterion.</param>
    /// <param name="By">
    /// The persons who assessed it: four-eyes between persons compares the decision with them. Empty in events from before they
    /// stated it.
    /// </param>
    public sealed record Assessed(Id<Area> Area, Assessment Assessment, EquatableArray<Id<Actor>> By = default) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Update(state, Area, area => WithAssessment(area, Assessment) with { AssessedBy = [.. area.AssessedBy.Union(By)] });
            ReviewEvent.AddAssessed(state, Area, Assessment.Criterion, By);
        }
    }

    /// <summary>Its analysis began.</summary>
    /// <param name="Area">The candidate that is analysed; proposed until then.</param>
    public sealed record AnalysisBegun(Id<Area> Area) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Step = AreaStep.UnderAnalysis });
    }

    /// <summary>It was put before the decision body.</summary>
    /// <param name="Area">The candidate that is nominated; under analysis until then.</param>
    /// <param name="Motivation">Why it is nominated.</param>
    /// <param name="Proposer">Who nominated it, and for which organisation: what four-eyes compares the decision with.</param>
    public sealed record Nominated(Id<Area> Area, Text Motivation, Proposer Proposer) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area => area with { Step = AreaStep.Nominated, Motivation = Motivation, Proposers = area.Proposers.Add(Proposer) }
            );
    }

    /// <summary>It was selected; the event records between whom four-eyes applied.</summary>
    /// <param name="Area">The area that is selected; nominated until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="FourEyes">Between whom four-eyes applied to this act; off where the definition did not require it.</param>
    public sealed record Selected(Id<Area> Area, Id<Decision>? Decision, FourEyes FourEyes) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area => area with { Step = AreaStep.DevelopmentPlanning, Decision = Decision, DecidedIn = state.Length + 1 }
            );
    }

    /// <summary>It was not selected; the event records between whom four-eyes applied.</summary>
    /// <param name="Area">The area that is not selected; nominated until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it is not selected.</param>
    /// <param name="FourEyes">Between whom four-eyes applied to this act; off where the definition did not require it.</param>
    public sealed record Deselected(Id<Area> Area, Id<Decision>? Decision, Text Reason, FourEyes FourEyes) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area =>
                    area with
                    {
                        Step = AreaStep.Deselected,
                        Decision = Decision,
                        DecidedIn = state.Length + 1,
                        Reason = Reason,
                    }
            );
    }

    /// <summary>The nomination went back for more analysis.</summary>
    /// <param name="Area">The area that goes back to analysis; nominated until then.</param>
    /// <param name="Reason">Why it needs more analysis.</param>
    public sealed record Returned(Id<Area> Area, Text Reason) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area => area with { Step = AreaStep.UnderAnalysis, Reason = Reason, RoundFrom = state.Length + 1 }
            );
    }

    /// <summary>It is reconsidered.</summary>
    /// <param name="Area">The area that goes back to analysis; deselected until then.</param>
    /// <param name="Reason">Why it is reconsidered.</param>
    public sealed record Reconsidered(Id<Area> Area, Text Reason) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area =>
                    area with
                    {
                        Step = AreaStep.UnderAnalysis,
                        Decision = null,
                        Reason = Reason,
                        Proposers = [],
                        AssessedBy = [],
                        RoundFrom = state.Length + 1,
                    }
            );
    }

    /// <summary>It was withdrawn.</summary>
    /// <param name="Area">The candidate that is withdrawn; proposed or under analysis until then.</param>
    /// <param name="Reason">Why it is withdrawn.</param>
    public sealed record Withdrawn(Id<Area> Area, Text Reason) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Step = AreaStep.Withdrawn, Reason = Reason });
    }

    /// <summary>Its development plan came into force; its action plan is to be made.</summary>
    /// <param name="Area">The area; its development plan was being made until then.</param>
    /// <param name="Plan">The version of its development plan that came into force.</param>
    public sealed record ActionPlanningBegun(Id<Area> Area, Id<PlanVersion> Plan) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Step = AreaStep.ActionPlanning });
    }

    /// <summary>Its action plan came into force.</summary>
    /// <param name="Area">The area; its action plan was being made until then.</param>
    /// <param name="Plan">The version of its action plan that came into force.</param>
    public sealed record ImplementationBegun(Id<Area> Area, Id<PlanVersion> Plan) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Step = AreaStep.Implementing });
    }

    /// <summary>It was paused; its step stays.</summary>
    /// <param name="Area">The area that is paused: selected and not ended.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Since">The day since when, in the strategy's time zone: the day when it was paused.</param>
    /// <param name="Reason">Why it is paused.</param>
    /// <param name="Until">Until when it is expected to be paused; null where it is not known.</param>
    public sealed record Paused(Id<Area> Area, Id<Decision>? Decision, LocalDate Since, Text Reason, LocalDate? Until) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area =>
                    area with
                    {
                        Paused = new()
                        {
                            Since = Since,
                            Reason = Reason,
                            Until = Until,
                            Decision = Decision,
                        },
                    }
            );
    }

    /// <summary>It was resumed after a pause.</summary>
    /// <param name="Area">The area that is resumed; paused until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it is resumed.</param>
    public sealed record Resumed(Id<Area> Area, Id<Decision>? Decision, Text Reason) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Paused = null, ResumedBy = Decision });
    }

    /// <summary>A change formed it of others: it rests on all that they rested on.</summary>
    /// <param name="Area">The new area's identifier.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Description">What it is about.</param>
    /// <param name="Lead">The person who leads it; null where one is appointed later.</param>
    /// <param name="Step">The step where it starts: the furthest that every area it is formed of has reached.</param>
    /// <param name="From">The areas that it is formed of, which end.</param>
    /// <param name="Change">The change.</param>
    /// <param name="Decision">The recorded decision by which the change was approved; null where none was required.</param>
    public sealed record Formed(
        Id<Area> Area,
        Text Name,
        Text Description,
        Id<Actor>? Lead,
        AreaStep Step,
        EquatableArray<Id<Area>> From,
        Id<Change> Change,
        Id<Decision>? Decision
    ) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Areas = state.Areas.Put(AreaLineage.Formed(state, this));
    }

    /// <summary>It ended by joining a successor.</summary>
    /// <param name="Area">The area that ended; selected until then.</param>
    /// <param name="Into">The area that it went into.</param>
    /// <param name="Change">The change.</param>
    public sealed record Merged(Id<Area> Area, Id<Area> Into, Id<Change> Change) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => AreaLineage.Merge(state, this);
    }

    /// <summary>It ended by becoming several.</summary>
    /// <param name="Area">The area that ended; selected until then.</param>
    /// <param name="Into">The areas that it became.</param>
    /// <param name="Change">The change.</param>
    public sealed record Split(Id<Area> Area, EquatableArray<Id<Area>> Into, Id<Change> Change) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area => area with { Step = AreaStep.Split, Paused = null, CarriedOver = null, EndedBy = Change, Became = Into }
            );
    }

    /// <summary>It ended without a successor.</summary>
    /// <param name="Area">The area that ended; selected until then.</param>
    /// <param name="Change">The change.</param>
    public sealed record Retired(Id<Area> Area, Id<Change> Change) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Area,
                area => area with { Step = AreaStep.Retired, Paused = null, CarriedOver = null, EndedBy = Change }
            );
    }

    /// <summary>It ended with the strategy.</summary>
    /// <param name="Area">The area that ended; selected until then.</param>
    public sealed record Closed(Id<Area> Area) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Step = AreaStep.Closed, Paused = null });
    }

    /// <summary>It was carried over to the strategy of the next period.</summary>
    /// <param name="Area">The area.</param>
    /// <param name="As">Its identifier in the successor.</param>
    /// <param name="To">The successor.</param>
    /// <param name="On">The day, in the strategy's time zone.</param>
    public sealed record CarriedOver(Id<Area> Area, Id<Area> As, Id<Strategy> To, LocalDate On) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { CarriedOver = new(As, On) });
    }

    /// <summary>The areas of the previous strategy that it continues were stated.</summary>
    /// <param name="Area">The area.</param>
    /// <param name="Earlier">All the areas of the predecessor that it continues from now on.</param>
    public sealed record Continued(Id<Area> Area, EquatableArray<Id<Area>> Earlier) : AreaEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Area, area => area with { Continues = Earlier });
    }

    private static void Update(Strategy state, Id<Area> id, Func<Area, Area> change) =>
        state.Areas = state.Areas.Change(id, change);

    private static Area WithAssessment(Area area, Assessment assessment) =>
        area with
        {
            Assessments = area.Assessments.Without(existing => existing.Criterion == assessment.Criterion).Add(assessment),
        };

    private static Area WithCriteria(Area area, EquatableArray<Criterion> criteria, ProcessDefinition definition)
    {
        var changed = area with { Criteria = criteria };
        var counted = changed.CriteriaUnder(definition);
        return changed with
        {
            Assessments = area.Assessments.Without(existing =>
                !counted.Any(criterion =>
                    criterion.Id == existing.Criterion
                    && criterion.Lowest <= existing.Score
                    && existing.Score <= criterion.Highest
                )
            ),
        };
    }
}
