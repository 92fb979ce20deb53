using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>Events of plan versions.</summary>
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
[JsonDerivedType(typeof(Carried), "plan.carried.v1")]
[JsonDerivedType(typeof(Combined), "plan.combined.v1")]
public abstract partial record PlanEvent : Event
{
    private PlanEvent() { }

    /// <summary>A version was begun, from the content of the one in force where there is one.</summary>
    /// <param name="Plan">The new version's identifier.</param>
    /// <param name="Area">The area whose plan it is.</param>
    /// <param name="Kind">The kind of plan.</param>
    /// <param name="Number">The version's number among the area's plans of the kind, from 1.</param>
    /// <param name="BasedOn">The version in force, from whose content it starts; null for none.</param>
    /// <param name="Reason">Why it was begun; null for none, which is possible where no version was in force.</param>
    public sealed record Drafted(
        Id<PlanVersion> Plan,
        Id<Area> Area,
        PlanKind Kind,
        int Number,
        Id<PlanVersion>? BasedOn = null,
        Text? Reason = null
    ) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var basis = state.Plans.Find(BasedOn);
            state.Plans = state.Plans.Put(
                new()
                {
                    Id = Plan,
                    Area = Area,
                    Kind = Kind,
                    Number = Number,
                    Reason = Reason,
                    Development = basis?.Development ?? new(),
                    Action = (basis?.Action ?? new()) with { AddedAfterAdoption = [] },
                }
            );
        }
    }

    /// <summary>The plan went out for consultation.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Consultation">The consultation in which it is out.</param>
    public sealed record ConsultationBegun(Id<PlanVersion> Plan, Id<Consultation> Consultation) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Plan,
                plan => plan with { Step = PlanStep.Consulting, Consultations = plan.Consultations.Add(Consultation) }
            );
    }

    /// <summary>The plan's consultation was closed; the points are to be answered.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Consultation">The consultation in which it was out.</param>
    public sealed record ConsultationClosed(Id<PlanVersion> Plan, Id<Consultation> Consultation) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Answering, HasBeenOut = true, NeedsNewConsultation = false });
    }

    /// <summary>The plan's consultation was cancelled; the plan is a draft again.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Consultation">The consultation in which it was out.</param>
    public sealed record ConsultationCancelled(Id<PlanVersion> Plan, Id<Consultation> Consultation) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Drafting, RoundFrom = state.Length + 1 });
    }

    /// <summary>Mobilisation of the plan's resources began.</summary>
    /// <param name="Plan">The action plan.</param>
    public sealed record MobilisationBegun(Id<PlanVersion> Plan) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Mobilising, HasBeenOut = true });
    }

    /// <summary>The plan was submitted to the decision body.</summary>
    /// <param name="Plan">The plan.</param>
    /// <param name="Proposer">Who submitted it, and for which organisation; four-eyes compares the decision with them.</param>
    /// <param name="Reason">
    /// Why it was submitted, or what changed; null for none, which is possible unless it came straight from a draft.
    /// </param>
    public sealed record Submitted(Id<PlanVersion> Plan, Proposer Proposer, Text? Reason = null) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Plan,
                plan =>
                    plan with
                    {
                        Step = PlanStep.Deciding,
                        Proposers = plan.Proposers.Add(Proposer),
                        Reason = Reason ?? plan.Reason,
                    }
            );
    }

    /// <summary>The plan was taken back to be rewritten.</summary>
    /// <param name="Plan">The plan; a draft again.</param>
    /// <param name="Reason">Why it is to be rewritten.</param>
    public sealed record Redrafted(Id<PlanVersion> Plan, Text Reason) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Drafting, Reason = Reason, RoundFrom = state.Length + 1 });
    }

    /// <summary>The plan was sent back.</summary>
    /// <param name="Plan">The plan; a draft again.</param>
    /// <param name="Reason">Why it was sent back.</param>
    /// <param name="NewConsultation">
    /// Whether a development plan must go out for consultation again before it is submitted; without effect on an action plan.
    /// </param>
    public sealed record Returned(Id<PlanVersion> Plan, Text Reason, bool NewConsultation) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Plan,
                plan =>
                    plan with
                    {
                        Step = PlanStep.Drafting,
                        Reason = Reason,
                        NeedsNewConsultation = NewConsultation,
                        RoundFrom = state.Length + 1,
                    }
            );
    }

    /// <summary>The plan was adopted from a day on.</summary>
    /// <param name="Plan">The plan.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="EffectiveFrom">The day from which it applies.</param>
    /// <param name="Late">Whether that day had passed when it was adopted.</param>
    /// <param name="Fates">
    /// What becomes of each development field, open effort and indicator of the version in force that it leaves out, each once;
    /// empty where it leaves out none.
    /// </param>
    /// <param name="FourEyes">How four-eyes applied to the adoption: between persons or bodies, or off.</param>
    /// <param name="Budget">
    /// An action plan's whole budget when it was adopted, in the strategy's currency; null for a development plan.
    /// </param>
    public sealed record Adopted(
        Id<PlanVersion> Plan,
        Id<Decision>? Decision,
        LocalDate EffectiveFrom,
        bool Late,
        EquatableArray<Fate> Fates,
        FourEyes FourEyes,
        Money? Budget = null
    ) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Plan,
                plan =>
                    plan with
                    {
                        Step = PlanStep.Adopted,
                        Decision = Decision,
                        AdoptedIn = state.Length + 1,
                        EffectiveFrom = EffectiveFrom,
                        AdoptedLate = Late,
                        Fates = Fates,
                        AdoptedBudget = Budget,
                    }
            );
    }

    /// <summary>The adoption was taken back.</summary>
    /// <param name="Plan">The plan, which counts as discarded.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why the adoption was taken back.</param>
    public sealed record Rescinded(Id<PlanVersion> Plan, Id<Decision>? Decision, Text Reason) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Discarded, Reason = Reason });
    }

    /// <summary>The version was discarded.</summary>
    /// <param name="Plan">The version.</param>
    /// <param name="Reason">Why it was discarded.</param>
    public sealed record Discarded(Id<PlanVersion> Plan, Text Reason) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Discarded, Reason = Reason });
    }

    /// <summary>The version came into force.</summary>
    /// <param name="Plan">The version.</param>
    public sealed record TookEffect(Id<PlanVersion> Plan) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            Update(state, Plan, plan => plan with { Step = PlanStep.InForce });
            PutWithinPlan(state, state.Plans.Find(Plan)?.Action.Efforts ?? []);
        }
    }

    /// <summary>The version was replaced by a later one.</summary>
    /// <param name="Plan">The version, which is no longer in force.</param>
    /// <param name="By">The version that takes effect in its place.</param>
    public sealed record Superseded(Id<PlanVersion> Plan, Id<PlanVersion> By) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Superseded });
    }

    /// <summary>The version ended together with its area.</summary>
    /// <param name="Plan">The version; in force until then.</param>
    public sealed record Ended(Id<PlanVersion> Plan) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Plan, plan => plan with { Step = PlanStep.Ended });
    }

    /// <summary>A change carried a version in hand to another area, as a draft.</summary>
    /// <param name="Plan">The version.</param>
    /// <param name="Area">The area whose plan it is from now on.</param>
    /// <param name="Number">The version's number among that area's plans of the kind.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<PlanVersion> Plan, Id<Area> Area, int Number, Id<Change> Change) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Plan,
                plan =>
                    plan with
                    {
                        Area = Area,
                        Number = Number,
                        Step = PlanStep.Drafting,
                        EffectiveFrom = null,
                        Fates = [],
                        RoundFrom = state.Length + 1,
                    }
            );
    }

    /// <summary>A change combined the versions in force of areas that end into a version of their successor.</summary>
    /// <param name="Plan">The combined version's identifier.</param>
    /// <param name="Area">The successor.</param>
    /// <param name="Kind">The kind of plan.</param>
    /// <param name="Number">The version's number among the successor's plans of the kind.</param>
    /// <param name="Development">What the development plans say together; empty for an action plan.</param>
    /// <param name="Action">What the action plans say together; empty for a development plan.</param>
    /// <param name="From">The versions that it was combined from.</param>
    /// <param name="InForceFrom">The day from which it is in force; null where it is a draft.</param>
    /// <param name="ReviseBy">The day by which it is to be revised; null where it is a draft.</param>
    /// <param name="Budget">An action plan's whole budget, in the strategy's currency; null for a development plan.</param>
    /// <param name="Change">The change.</param>
    public sealed record Combined(
        Id<PlanVersion> Plan,
        Id<Area> Area,
        PlanKind Kind,
        int Number,
        DevelopmentContent Development,
        ActionContent Action,
        EquatableArray<Id<PlanVersion>> From,
        LocalDate? InForceFrom,
        LocalDate? ReviseBy,
        Money? Budget,
        Id<Change> Change
    ) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            var change = InForceFrom is null ? null : state.Changes.Find(Change);
            state.Plans = state.Plans.Put(
                new()
                {
                    Id = Plan,
                    Area = Area,
                    Kind = Kind,
                    Number = Number,
                    Step = InForceFrom is null ? PlanStep.Drafting : PlanStep.InForce,
                    Development = Development,
                    Action = Action,
                    Decision = change?.Decision,
                    AdoptedIn = change?.DecidedIn,
                    EffectiveFrom = InForceFrom,
                    AdoptedBudget = Budget,
                    CombinedFrom = From,
                    ReviseBy = ReviseBy,
                }
            );
        }
    }

    private static void Update(Strategy state, Id<PlanVersion> id, Func<PlanVersion, PlanVersion> change) =>
        state.Plans = state.Plans.Change(id, change);

    private static void UpdateDevelopment(
        Strategy state,
        Id<PlanVersion> id,
        Func<DevelopmentContent, DevelopmentContent> change
    ) => Update(state, id, plan => plan with { Development = change(plan.Development) });

    private static void UpdateAction(Strategy state, Id<PlanVersion> id, Func<ActionContent, ActionContent> change) =>
        Update(state, id, plan => plan with { Action = change(plan.Action) });

    /// <summary>Replaces the item with the same identifier, or adds the item last.</summary>
    private static EquatableArray<T> Put<T>(EquatableArray<T> items, T item)
        where T : IIdentified<T>
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Id == item.Id)
                return items.SetItem(i, item);
        return items.Add(item);
    }

    /// <summary>
    /// Marks the efforts that a plan in force lists as part of it, also those that continued outside it before.
    /// </summary>
    private static void PutWithinPlan(Strategy state, EquatableArray<Id<Effort>> listed) =>
        state.Efforts = listed
            .Where(id => state.Efforts.Find(id)?.IsKept is true)
            .Aggregate(state.Efforts, (efforts, id) => efforts.Change(id, effort => effort with { IsKept = false }));
}
