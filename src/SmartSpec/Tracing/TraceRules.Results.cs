using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <content>The relations of money and indicators.</content>
internal static partial class TraceRules
{
    private static EquatableArray<TraceRule> OnMoney() =>
        [
            Money(EffortOfPayment, SubjectKind.Payment),
            Money(EffortOfRelease, SubjectKind.Release),
            Money(EffortOfDemand, SubjectKind.Demand),
            new(
                DemandOfRepayment,
                static (state, add) =>
                {
                    foreach (var money in MoneyObject.All(state))
                        if (money.Demand is { } demand)
                            add(demand, money.Subject);
                }
            ),
        ];

    private static EquatableArray<TraceRule> OnIndicators() =>
        [
            new(
                FieldOfIndicator,
                static (state, add) =>
                {
                    foreach (var plan in state.Plans)
                    foreach (var field in plan.Development.Fields)
                    foreach (var indicator in field.Indicators)
                        add(Subject.Of(field.Id), Subject.Of(indicator));
                }
            ),
            Indicator(
                EffortOfIndicator,
                static (indicator, on, add) =>
                {
                    if (indicator.Effort is { } effort)
                        add(Subject.Of(effort), on);
                }
            ),
            new(
                AreaOfIndicator,
                static (state, add) =>
                {
                    HashSet<(Id<Area>, Id<Indicator>)> shown = [];
                    foreach (var plan in state.Plans)
                    foreach (var field in plan.Development.Fields)
                    foreach (var indicator in field.Indicators)
                        shown.Add((plan.Area, indicator));
                    foreach (var indicator in state.Indicators)
                        if (indicator.Effort is null && !shown.Contains((indicator.Area, indicator.Id)))
                            add(Subject.Of(indicator.Area), Subject.Of(indicator.Id));
                }
            ),
            Indicator(
                BoundOfIndicator,
                static (indicator, on, add) =>
                {
                    if (indicator.Terms.NotAbove is { } bound)
                        add(Subject.Of(bound), on);
                }
            ),
        ];

    /// <summary>What was repaid depends on the demand, not directly on the effort.</summary>
    private static TraceRule Money(TraceRelation relation, SubjectKind kind) =>
        new(
            relation,
            (state, add) =>
            {
                foreach (var money in MoneyObject.All(state))
                    if (money.Kind == kind && money.Repays is null)
                        add(Subject.Of(money.Effort.Id), money.Subject);
            }
        );

    private static TraceRule Indicator(TraceRelation relation, Action<Indicator, Subject, Action<Subject, Subject>> find) =>
        new(
            relation,
            (state, add) =>
            {
                foreach (var indicator in state.Indicators)
                    find(indicator, Subject.Of(indicator.Id), add);
            }
        );
}
