namespace SmartSpec.Tool.Screens;

/// <summary>
/// The order in which objects are shown: the strategy, then each area with its reviews, its plans, their consultations, its
/// efforts and its open signals; then the follow-up cycles with their reports, the evaluations with what they recommend, and
/// the changes.
/// </summary>
internal static class Placement
{
    public static IReadOnlyList<Subject> InOrder(this Strategy strategy) =>
        [
            Subject.Of(strategy.Id),
            .. strategy.Areas.SelectMany(area => OfArea(strategy, area)),
            .. strategy.OpenSignals().Where(signal => signal.Area is null).Select(signal => Subject.Of(signal.Id)),
            .. strategy.Cycles.SelectMany(cycle =>
                (Subject[])[Subject.Of(cycle.Id), .. cycle.Reports.Select(report => Subject.Of(report.Id))]
            ),
            .. strategy.Evaluations.SelectMany(evaluation =>
                (Subject[])
                    [
                        Subject.Of(evaluation.Id),
                        .. strategy.RecommendationsOf(evaluation.Id).Select(recommendation => Subject.Of(recommendation.Id)),
                    ]
            ),
            .. strategy.Changes.Select(change => Subject.Of(change.Id)),
        ];

    private static IEnumerable<Subject> OfArea(Strategy strategy, Area area) =>
        [
            Subject.Of(area.Id),
            .. Dialogue(strategy, Subject.Of(area.Id)),
            .. strategy.ReviewsOf(area.Id).Select(review => Subject.Of(review.Id)),
            .. strategy
                .Plans.Where(plan => plan.Area == area.Id)
                .Select(plan => Subject.Of(plan.Id))
                .SelectMany(plan => (Subject[])[plan, .. Dialogue(strategy, plan)]),
            .. strategy.EffortsOf(area.Id).Select(effort => Subject.Of(effort.Id)),
            .. strategy.OpenSignals(area.Id).Select(signal => Subject.Of(signal.Id)),
        ];

    private static IEnumerable<Subject> Dialogue(Strategy strategy, Subject about) =>
        [
            .. strategy.Consultations.Where(held => held.Subject == about).Select(held => Subject.Of(held.Id)),
            .. strategy.Points.Where(point => point.Subject == about).Select(point => Subject.Of(point.Id)),
        ];
}
