using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <content>The relations of plans, fields, calls and efforts.</content>
internal static partial class TraceRules
{
    private static EquatableArray<TraceRule> OnPlans() =>
        [
            Plan(AreaOfPlan, static (plan, on, add) => add(Subject.Of(plan.Area), on)),
            Plan(
                OpportunityOfPlan,
                static (plan, on, add) =>
                {
                    foreach (var analysed in plan.Development.Opportunities)
                        add(Of(analysed.Opportunity), on);
                }
            ),
            Plan(
                PlanCombined,
                static (plan, on, add) =>
                {
                    foreach (var combined in plan.CombinedFrom)
                        add(Subject.Of(combined), on);
                }
            ),
            Plan(
                PlanOfField,
                static (plan, on, add) =>
                {
                    foreach (var field in plan.Development.Fields)
                        add(on, Subject.Of(field.Id));
                }
            ),
            new(
                AreaOfCall,
                static (state, add) =>
                {
                    foreach (var call in state.Calls)
                    foreach (var area in call.Areas)
                        add(Subject.Of(area), Of(call.Id));
                }
            ),
            Effort(
                CallOfEffort,
                static (effort, on, add) =>
                {
                    if (effort.Call is { } call)
                        add(Of(call), on);
                }
            ),
            Effort(
                FieldOfEffort,
                static (effort, on, add) =>
                {
                    if (effort.Field is { } field)
                        add(Subject.Of(field), on);
                }
            ),
            Effort(
                FieldAlsoServed,
                static (effort, on, add) =>
                {
                    foreach (var field in effort.AlsoServes)
                        add(Subject.Of(field), on);
                }
            ),
            Plan(
                PlanOfEffort,
                static (plan, on, add) =>
                {
                    foreach (var effort in plan.Action.Efforts)
                        add(on, Subject.Of(effort));
                }
            ),
            Plan(
                PlanOfSet,
                static (plan, on, add) =>
                {
                    foreach (var set in plan.Action.Sets)
                        add(on, Of(set.Id));
                }
            ),
            Plan(
                SetOfEffort,
                static (plan, _, add) =>
                {
                    foreach (var set in plan.Action.Sets)
                    foreach (var effort in set.Efforts)
                        add(Of(set.Id), Subject.Of(effort));
                }
            ),
            new(
                AreaOfEffort,
                static (state, add) =>
                {
                    HashSet<(Id<Area>, Id<DevelopmentField>)> fields = [];
                    foreach (var plan in state.Plans)
                    foreach (var field in plan.Development.Fields)
                        fields.Add((plan.Area, field.Id));
                    foreach (var effort in state.Efforts)
                        if (effort.Field is not { } field || !fields.Contains((effort.Area, field)))
                            add(Subject.Of(effort.Area), Subject.Of(effort.Id));
                }
            ),
            Plan(
                PlanLeavingOut,
                static (plan, on, add) =>
                {
                    foreach (var fate in plan.Fates)
                        add(on, fate.Subject);
                }
            ),
        ];

    private static TraceRule Plan(TraceRelation relation, Action<PlanVersion, Subject, Action<Subject, Subject>> find) =>
        new(
            relation,
            (state, add) =>
            {
                foreach (var plan in state.Plans)
                    find(plan, Subject.Of(plan.Id), add);
            }
        );

    private static TraceRule Effort(TraceRelation relation, Action<Effort, Subject, Action<Subject, Subject>> find) =>
        new(
            relation,
            (state, add) =>
            {
                foreach (var effort in state.Efforts)
                    find(effort, Subject.Of(effort.Id), add);
            }
        );
}
