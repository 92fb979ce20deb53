using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <content>The relations of decisions.</content>
internal static partial class TraceRules
{
    private static EquatableArray<TraceRule> OnDecisions() =>
        [
            new(SubjectOfDecision, static (state, add) => Decided(state, (decision, subject) => add(subject, decision))),
            new(
                EvidenceOfDecision,
                static (state, add) =>
                {
                    foreach (var foundation in state.Foundations)
                        if (foundation.Of.Kind is SubjectKind.Decision)
                            foreach (var ground in foundation.On)
                                if (ground.Kind is SubjectKind.Evidence)
                                    add(ground, foundation.Of);
                }
            ),
            new(DecisionOfSubject, Decided) { IsAct = true },
            new(
                ShownForCriterion,
                static (state, add) =>
                {
                    foreach (var stated in state.EnablingStatements)
                    foreach (var subject in stated.Shows)
                        add(subject, Subject.Of(stated.Id));
                }
            ),
        ];

    /// <summary>
    /// Each decision with what it was on: by what the objects say themselves, and by what is known of the decision.
    /// </summary>
    private static void Decided(Strategy state, Action<Subject, Subject> add)
    {
        On(state.Decision, Subject.Of(state.Id));
        foreach (var delegation in state.Delegations)
            On(delegation.Decision, new(SubjectKind.Delegation, delegation.Id.Value));
        foreach (var assignment in state.Assignments)
            On(assignment.Decision, new(SubjectKind.Assignment, assignment.Id.Value));
        foreach (var stated in state.EnablingStatements)
            On(stated.Decision, Subject.Of(stated.Id));
        foreach (var partnership in state.Partnerships)
            On(partnership.Decision, new(SubjectKind.Partnership, partnership.Id.Value));
        foreach (var area in state.Areas)
        {
            On(area.Decision, Subject.Of(area.Id));
            On(area.Paused?.Decision, Subject.Of(area.Id));
            On(area.ResumedBy, Subject.Of(area.Id));
        }

        foreach (var review in state.Reviews)
            On(review.Decision, Subject.Of(review.Id));
        foreach (var plan in state.Plans)
            On(plan.Decision, Subject.Of(plan.Id));
        foreach (var effort in state.Efforts)
            On(effort.ExtendedBy, Subject.Of(effort.Id));
        foreach (var money in MoneyObject.All(state))
            if (money.Kind is SubjectKind.Demand)
                On(money.Line.Recoveries.First(demand => demand.Number == money.Number).Decision, money.Subject);
        foreach (var evaluation in state.Evaluations)
            On(evaluation.Decision, Subject.Of(evaluation.Id));
        foreach (var change in state.Changes)
            On(change.Decision, Subject.Of(change.Id));
        foreach (var foundation in state.Foundations)
            if (foundation.Of.Kind is SubjectKind.Decision)
                foreach (var subject in foundation.About)
                    add(foundation.Of, subject);

        void On(Id<Decision>? decision, Subject subject)
        {
            if (decision is { } id)
                add(Of(id), subject);
        }
    }
}
