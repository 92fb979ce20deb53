using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of efforts.</summary>
[JsonDerivedType(typeof(Proposed), "effort.proposed.v1")]
[JsonDerivedType(typeof(Traced), "effort.traced.v1")]
[JsonDerivedType(typeof(Assigned), "effort.assigned.v1")]
[JsonDerivedType(typeof(Scheduled), "effort.scheduled.v1")]
[JsonDerivedType(typeof(Budgeted), "effort.budgeted.v1")]
[JsonDerivedType(typeof(Prioritised), "effort.prioritised.v1")]
[JsonDerivedType(typeof(Reprioritised), "effort.reprioritised.v1")]
[JsonDerivedType(typeof(PartnersInvolved), "effort.partners-involved.v1")]
[JsonDerivedType(typeof(Kept), "effort.kept.v1")]
[JsonDerivedType(typeof(Carried), "effort.carried.v1")]
[JsonDerivedType(typeof(LeftInArea), "effort.left-in-area.v1")]
[JsonDerivedType(typeof(Financed), "effort.financed.v1")]
[JsonDerivedType(typeof(Started), "effort.started.v1")]
[JsonDerivedType(typeof(Paused), "effort.paused.v1")]
[JsonDerivedType(typeof(Resumed), "effort.resumed.v1")]
[JsonDerivedType(typeof(FundingLost), "effort.funding-lost.v1")]
[JsonDerivedType(typeof(Completed), "effort.completed.v1")]
[JsonDerivedType(typeof(Cancelled), "effort.cancelled.v1")]
public abstract record EffortEvent : Event
{
    private EffortEvent() { }

    /// <summary>An effort was proposed.</summary>
    /// <param name="Effort">The identifier that the effort got.</param>
    /// <param name="Area">The area that it belongs to.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Description">What is to be done.</param>
    /// <param name="Call">The call that it answers; null where it answers none.</param>
    public sealed record Proposed(Id<Effort> Effort, Id<Area> Area, Text Name, Text Description, Id<Call>? Call = null)
        : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Efforts = state.Efforts.Put(
                new()
                {
                    Id = Effort,
                    Area = Area,
                    Name = Name,
                    Description = Description,
                    Call = Call,

                    // It answers a call that was announced before its area ended.
                    IsKept = state.Areas.Find(Area)?.EndedBy is not null,
                }
            );
    }

    /// <summary>It was traced to its main development field.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Field">The development field under which its money is counted from now on.</param>
    /// <param name="AlsoServes">The other development fields that it serves from now on; empty for none.</param>
    public sealed record Traced(Id<Effort> Effort, Id<DevelopmentField> Field, EquatableArray<Id<DevelopmentField>> AlsoServes)
        : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Field = Field, AlsoServes = AlsoServes });
    }

    /// <summary>Its owner was assigned.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Owner">The person who owns it from now on.</param>
    public sealed record Assigned(Id<Effort> Effort, Id<Actor> Owner) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Owner = Owner });
    }

    /// <summary>Its days were set.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="FirstDay">The first day on which it is to be carried out.</param>
    /// <param name="LastDay">The last day, inclusive.</param>
    /// <param name="Decision">
    /// The decision that lets it go on after the strategy's last activity day; null where none was named.
    /// </param>
    public sealed record Scheduled(Id<Effort> Effort, LocalDate FirstDay, LocalDate LastDay, Id<Decision>? Decision = null)
        : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { FirstDay = FirstDay, LastDay = LastDay, ExtendedBy = Decision });
    }

    /// <summary>Its budget was stated.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Years">Its whole budget from now on, by year, in the strategy's currency; empty where it has none.</param>
    public sealed record Budgeted(Id<Effort> Effort, EquatableArray<YearAmount> Years) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Budget = Years });
    }

    /// <summary>It was given its place among the area's efforts.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Rank">Its place in the order of priority, 1 first.</param>
    /// <param name="Motivation">Why it has that place.</param>
    public sealed record Prioritised(Id<Effort> Effort, int Rank, Text Motivation) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Step = EffortStep.Prioritised, Rank = Rank });
    }

    /// <summary>It was given another place among the area's efforts.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Rank">Its new place in the order of priority, 1 first.</param>
    /// <param name="Motivation">Why it has that place.</param>
    public sealed record Reprioritised(Id<Effort> Effort, int Rank, Text Motivation) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Rank = Rank });
    }

    /// <summary>The organisations that take part in it were named.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Partners">All the organisations that take part from now on, beside its financiers; empty for none.</param>
    public sealed record PartnersInvolved(Id<Effort> Effort, EquatableArray<Id<Organisation>> Partners) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Partners = Partners });
    }

    /// <summary>A new version of the action plan leaves it out, and lets it continue outside the plan.</summary>
    /// <param name="Effort">The effort, which continues until it ends.</param>
    /// <param name="Plan">The version of the action plan that leaves it out.</param>
    public sealed record Kept(Id<Effort> Effort, Id<PlanVersion> Plan) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { IsKept = true });
    }

    /// <summary>A change moved it to another area, as a whole, with its money.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Area">The area that it belongs to from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<Effort> Effort, Id<Area> Area, Id<Change> Change) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Effort,
                effort =>
                    effort with
                    {
                        Area = Area,
                        Moves = effort.Moves.Add(new(effort.Area, Change)),
                        IsKept = false,
                        FinancedInPlan = IsFinancedInPlan(state, effort) ? true : null,
                    }
            );

        private static bool IsFinancedInPlan(Strategy state, Effort effort) =>
            effort.Step is EffortStep.Financed
            && (
                effort.FinancedInPlan is true
                || effort.IsKept
                || state.PlanInForce(effort.Area, PlanKind.Action)?.Action.Efforts.Contains(effort.Id) is true
            );
    }

    /// <summary>A change ended its area, and lets it continue there until it ends.</summary>
    /// <param name="Effort">The effort, whose owner stays.</param>
    /// <param name="Change">The change.</param>
    public sealed record LeftInArea(Id<Effort> Effort, Id<Change> Change) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Effort,
                effort => effort with { IsKept = true, FinancedInPlan = effort.IsKept ? true : effort.FinancedInPlan }
            );
    }

    /// <summary>Its funding is in place.</summary>
    /// <param name="Effort">The effort.</param>
    public sealed record Financed(Id<Effort> Effort) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Step = EffortStep.Financed });
    }

    /// <summary>It was started.</summary>
    /// <param name="Effort">The effort.</param>
    public sealed record Started(Id<Effort> Effort) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Step = EffortStep.Underway });
    }

    /// <summary>It was paused.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Reason">Why it was paused.</param>
    public sealed record Paused(Id<Effort> Effort, Text Reason) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Step = EffortStep.Paused, Reason = Reason });
    }

    /// <summary>It was resumed.</summary>
    /// <param name="Effort">The effort.</param>
    public sealed record Resumed(Id<Effort> Effort) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Step = EffortStep.Underway });
    }

    /// <summary>Its funding was lost.</summary>
    /// <param name="Effort">The effort, which is prioritised again and waits for new funding.</param>
    /// <param name="Reason">Why the funding was lost.</param>
    public sealed record FundingLost(Id<Effort> Effort, Text Reason) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Effort,
                effort =>
                    Left(EffortStep.Prioritised, Reason)(effort) with
                    {
                        RoundFrom = state.Length + 1,
                        FinancedInPlan = null,
                    }
            );
    }

    /// <summary>It has been carried out.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Result">The result.</param>
    /// <param name="Waivers">The waivable gates that were passed without being met, each with the reason; empty for none.</param>
    public sealed record Completed(Id<Effort> Effort, Text Result, EquatableArray<Waiver> Waivers = default) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, effort => effort with { Step = EffortStep.Completed, Reason = Result, Waivers = Waivers });
    }

    /// <summary>It was cancelled.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Reason">Why it was cancelled; where a new plan version closed it, the reason that the version states.</param>
    public sealed record Cancelled(Id<Effort> Effort, Text Reason) : EffortEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Effort, Left(EffortStep.Cancelled, Reason));
    }

    /// <summary>It goes back, or ends without having been carried out: whether it had started remains.</summary>
    private static Func<Effort, Effort> Left(EffortStep step, Text reason) =>
        effort => effort with { Step = step, Reason = reason, HadStarted = effort.HasStarted ? true : null };

    private static void Update(Strategy state, Id<Effort> id, Func<Effort, Effort> change) =>
        state.Efforts = state.Efforts.Change(id, change);
}
