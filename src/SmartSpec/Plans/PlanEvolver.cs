namespace SmartSpec;

internal static class PlanEvolver
{
    public static Strategy Evolve(Strategy state, PlanEvent happened) =>
        happened switch
        {
            PlanEvent.Drafted e => state with { Plans = state.Plans.Put(Begun(state, e)) },
            PlanEvent.OpportunityAnalysed
            or PlanEvent.FieldDefined
            or PlanEvent.FieldRemoved
            or PlanEvent.SustainabilityAssessed
            or PlanEvent.EffortsListed
            or PlanEvent.EffortsGrouped
            or PlanEvent.EffortAdded => PlanContentEvolver.Evolve(state, happened),
            PlanEvent.ConsultationBegun e => Change(
                state,
                e.Plan,
                plan => plan with { Step = PlanStep.Consulting, Consultations = plan.Consultations.Add(e.Consultation) }
            ),
            PlanEvent.ConsultationClosed e => Change(
                state,
                e.Plan,
                plan => plan with { Step = PlanStep.Answering, HasBeenOut = true, NeedsNewConsultation = false }
            ),
            PlanEvent.ConsultationCancelled e => Change(state, e.Plan, plan => plan with { Step = PlanStep.Drafting }),
            PlanEvent.MobilisationBegun e => Change(
                state,
                e.Plan,
                plan => plan with { Step = PlanStep.Mobilising, HasBeenOut = true }
            ),
            PlanEvent.Submitted e => Change(
                state,
                e.Plan,
                plan =>
                    plan with
                    {
                        Step = PlanStep.Deciding,
                        Proposers = plan.Proposers.Add(e.Proposer),
                        Reason = e.Reason ?? plan.Reason,
                    }
            ),
            PlanEvent.Redrafted e => Change(state, e.Plan, plan => plan with { Step = PlanStep.Drafting, Reason = e.Reason }),
            PlanEvent.Returned e => Change(
                state,
                e.Plan,
                plan => plan with { Step = PlanStep.Drafting, Reason = e.Reason, NeedsNewConsultation = e.NewConsultation }
            ),
            PlanEvent.Adopted e => Due(
                Change(
                    state,
                    e.Plan,
                    plan =>
                        plan with
                        {
                            Step = PlanStep.Adopted,
                            Decision = e.Decision,
                            AdoptedIn = state.Length + 1,
                            EffectiveFrom = e.EffectiveFrom,
                            AdoptedLate = e.Late,
                            Fates = e.Fates,
                            AdoptedBudget = e.Budget,
                        }
                )
            ),
            PlanEvent.Rescinded e => Due(
                Change(state, e.Plan, plan => plan with { Step = PlanStep.Discarded, Reason = e.Reason })
            ),
            PlanEvent.Discarded e => Due(
                Change(state, e.Plan, plan => plan with { Step = PlanStep.Discarded, Reason = e.Reason })
            ),
            PlanEvent.TookEffect e => Due(
                Within(
                    Change(state, e.Plan, plan => plan with { Step = PlanStep.InForce }),
                    state.Plans.Find(e.Plan)?.Action.Efforts ?? []
                )
            ),
            PlanEvent.Superseded e => Change(state, e.Plan, plan => plan with { Step = PlanStep.Superseded }),
            PlanEvent.Carried e => Due(
                Change(
                    state,
                    e.Plan,
                    plan =>
                        plan with
                        {
                            Area = e.Area,
                            Number = e.Number,
                            Step = PlanStep.Drafting,
                            EffectiveFrom = null,
                            Fates = [],
                        }
                )
            ),
            PlanEvent.Combined e => state with { Plans = state.Plans.Put(Combined(state, e)) },
            PlanEvent.Ended e => Change(state, e.Plan, plan => plan with { Step = PlanStep.Ended }),
            _ => state,
        };

    private static PlanVersion Begun(Strategy state, PlanEvent.Drafted e)
    {
        var basis = state.Plans.Find(e.BasedOn);
        return new()
        {
            Id = e.Plan,
            Area = e.Area,
            Kind = e.Kind,
            Number = e.Number,
            Reason = e.Reason,
            Development = basis?.Development ?? new(),
            Action = (basis?.Action ?? new()) with { AddedAfterAdoption = [] },
        };
    }

    private static PlanVersion Combined(Strategy state, PlanEvent.Combined e)
    {
        var change = state.Changes.Find(e.Change);
        return new()
        {
            Id = e.Plan,
            Area = e.Area,
            Kind = e.Kind,
            Number = e.Number,
            Step = e.InForceFrom is null ? PlanStep.Drafting : PlanStep.InForce,
            Development = e.Development,
            Action = e.Action,
            Decision = e.InForceFrom is null ? null : change?.Decision,
            AdoptedIn = e.InForceFrom is null ? null : change?.DecidedIn,
            EffectiveFrom = e.InForceFrom,
            AdoptedBudget = e.Budget,
            CombinedFrom = e.From,
            ReviseBy = e.ReviseBy,
        };
    }

    private static Strategy Change(Strategy state, Id<PlanVersion> id, Func<PlanVersion, PlanVersion> change) =>
        state with
        {
            Plans = state.Plans.Change(id, change),
        };

    /// <summary>
    /// Efforts that a plan in force lists run within it, also those that an earlier version had let go on outside.
    /// </summary>
    public static Strategy Within(Strategy state, EquatableArray<Id<Effort>> listed) =>
        state with
        {
            Efforts = listed
                .Where(id => state.Efforts.Find(id)?.IsKept is true)
                .Aggregate(state.Efforts, (efforts, id) => efforts.Change(id, effort => effort with { IsKept = false })),
        };

    private static Strategy Due(Strategy state) => Settlement.WithNextDue(state);
}
