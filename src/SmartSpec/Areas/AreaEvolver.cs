namespace SmartSpec;

internal static class AreaEvolver
{
    public static Strategy Evolve(Strategy state, AreaEvent happened) =>
        happened switch
        {
            AreaEvent.Proposed e => state.With(
                state.Areas.Put(
                    new()
                    {
                        Id = e.Area,
                        Name = e.Name,
                        Description = e.Description,
                        Revives = e.Revives,
                    }
                )
            ),
            AreaEvent.Described e => Change(state, e.Area, area => area with { Name = e.Name, Description = e.Description }),
            AreaEvent.LeadAppointed e => Change(state, e.Area, area => area with { Lead = e.Lead }),
            AreaEvent.Grounded e => Change(state, e.Area, area => area with { Grounds = e.Grounds }),
            AreaEvent.CriteriaSet e => Change(state, e.Area, area => WithCriteria(area, e.Criteria, state.Definition)),
            AreaEvent.Assessed e => ReviewEvolver.Assessed(
                Change(state, e.Area, area => WithAssessment(area, e.Assessment)),
                e.Area,
                e.Assessment.Criterion
            ),
            AreaEvent.AnalysisBegun e => Change(state, e.Area, area => area with { Step = AreaStep.UnderAnalysis }),
            AreaEvent.Nominated e => Change(
                state,
                e.Area,
                area =>
                    area with
                    {
                        Step = AreaStep.Nominated,
                        Motivation = e.Motivation,
                        Proposers = area.Proposers.Add(e.Proposer),
                    }
            ),
            AreaEvent.Selected e => Change(
                state,
                e.Area,
                area => area with { Step = AreaStep.DevelopmentPlanning, Decision = e.Decision, DecidedIn = state.Length + 1 }
            ),
            AreaEvent.Deselected e => Change(
                state,
                e.Area,
                area =>
                    area with
                    {
                        Step = AreaStep.Deselected,
                        Decision = e.Decision,
                        DecidedIn = state.Length + 1,
                        Reason = e.Reason,
                    }
            ),
            AreaEvent.Returned e => Change(state, e.Area, area => area with { Step = AreaStep.UnderAnalysis, Reason = e.Reason }),
            AreaEvent.Reconsidered e => Change(
                state,
                e.Area,
                area => area with { Step = AreaStep.UnderAnalysis, Decision = null, Reason = e.Reason, Proposers = [] }
            ),
            AreaEvent.Withdrawn e => Change(state, e.Area, area => area with { Step = AreaStep.Withdrawn, Reason = e.Reason }),
            AreaEvent.ActionPlanningBegun e => Change(state, e.Area, area => area with { Step = AreaStep.ActionPlanning }),
            AreaEvent.ImplementationBegun e => Change(state, e.Area, area => area with { Step = AreaStep.Implementing }),
            AreaEvent.Paused e => Change(
                state,
                e.Area,
                area => area with { Paused = new(e.Since, e.Reason, e.Until, e.Decision) }
            ),
            AreaEvent.Resumed e => Change(state, e.Area, area => area with { Paused = null }),
            AreaEvent.CarriedOver e => Change(state, e.Area, area => area with { CarriedOver = new(e.As, e.On) }),
            AreaEvent.Continued e => Change(state, e.Area, area => area with { Continues = e.Earlier }),
            AreaEvent.Formed e => state.With(state.Areas.Put(AreaLineage.Formed(state, e))),
            AreaEvent.Merged e => AreaLineage.Merged(state, e),
            AreaEvent.Split e => Change(
                state,
                e.Area,
                area =>
                    area with
                    {
                        Step = AreaStep.Split,
                        Paused = null,
                        CarriedOver = null,
                        EndedBy = e.Change,
                        Became = e.Into,
                    }
            ),
            AreaEvent.Retired e => Change(
                state,
                e.Area,
                area => area with { Step = AreaStep.Retired, Paused = null, CarriedOver = null, EndedBy = e.Change }
            ),
            AreaEvent.Closed e => Change(state, e.Area, area => area with { Step = AreaStep.Closed, Paused = null }),
            _ => state,
        };

    private static Strategy Change(Strategy state, Id<Area> id, Func<Area, Area> change) =>
        state.With(state.Areas.Change(id, change));

    private static Area WithAssessment(Area area, Assessment assessment) =>
        area with
        {
            Assessments = area.Assessments.Without(held => held.Criterion == assessment.Criterion).Add(assessment),
        };

    private static Area WithCriteria(Area area, EquatableArray<Criterion> criteria, ProcessDefinition definition)
    {
        var changed = area with { Criteria = criteria };
        var counted = changed.CriteriaUnder(definition);
        return changed with
        {
            Assessments = area.Assessments.Without(held =>
                !counted.Any(criterion =>
                    criterion.Id == held.Criterion && criterion.Lowest <= held.Score && held.Score <= criterion.Highest
                )
            ),
        };
    }
}
