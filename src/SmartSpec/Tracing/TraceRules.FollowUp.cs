using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <content>The relations of dialogue, follow-up, signals and evaluations.</content>
internal static partial class TraceRules
{
    private static EquatableArray<TraceRule> OnDialogue() =>
        [
            new(
                SubjectOfConsultation,
                static (state, add) =>
                {
                    foreach (var consultation in state.Consultations)
                        add(consultation.Subject, Subject.Of(consultation.Id));
                    foreach (var plan in state.Plans)
                    foreach (var consultation in plan.Consultations)
                        add(Subject.Of(plan.Id), Subject.Of(consultation));
                }
            )
            {
                IsAbout = true,
            },
            new(
                SubjectOfPoint,
                static (state, add) =>
                {
                    foreach (var point in state.Points)
                        if (state.Consultations.Find(point.Consultation)?.Subject != point.Subject)
                            add(point.Subject, Subject.Of(point.Id));
                }
            )
            {
                IsAbout = true,
            },
            new(
                ConsultationOfPoint,
                static (state, add) =>
                {
                    foreach (var point in state.Points)
                        if (point.Consultation is { } consultation)
                            add(Subject.Of(consultation), Subject.Of(point.Id));
                }
            ),
            new(
                PointTakenUp,
                static (state, add) =>
                {
                    foreach (var point in state.Points)
                        if (point.Answer?.TakenUpIn is { } place)
                            add(Subject.Of(point.Id), place);
                }
            ),
        ];

    private static EquatableArray<TraceRule> OnFollowUp() =>
        [
            new(
                SubjectOfReport,
                static (state, add) =>
                {
                    foreach (var cycle in state.Cycles)
                    foreach (var report in cycle.Reports)
                        add(Place(state, report.Area), Subject.Of(report.Id));
                }
            )
            {
                IsAbout = true,
            },
            new(
                CycleOfReport,
                static (state, add) =>
                {
                    foreach (var cycle in state.Cycles)
                    foreach (var report in cycle.Reports)
                        add(Subject.Of(cycle.Id), Subject.Of(report.Id));
                }
            ),
            new(
                SubjectOfSignal,
                static (state, add) =>
                {
                    foreach (var signal in state.Signals)
                        add(signal.Subject, Subject.Of(signal.Id));
                }
            )
            {
                IsAbout = true,
            },
            new(
                SignalAnswered,
                static (state, add) =>
                {
                    foreach (var signal in state.Signals)
                        if (signal.LeadsTo is { } result)
                            add(Subject.Of(signal.Id), result);
                }
            ),
            new(
                SubjectOfEvaluation,
                static (state, add) =>
                {
                    foreach (var evaluation in state.Evaluations)
                    {
                        if (evaluation.CoversAll)
                            add(Subject.Of(state.Id), Subject.Of(evaluation.Id));
                        foreach (var area in evaluation.Areas)
                            add(Subject.Of(area), Subject.Of(evaluation.Id));
                    }
                }
            )
            {
                IsAbout = true,
            },
            new(
                EvaluationOfRecommendation,
                static (state, add) =>
                {
                    foreach (var recommendation in state.Recommendations)
                        add(Subject.Of(recommendation.Evaluation), Subject.Of(recommendation.Id));
                }
            ),
            new(
                AreaOfRecommendation,
                static (state, add) =>
                {
                    foreach (var recommendation in state.Recommendations)
                        if (recommendation.Area is { } area)
                            add(Subject.Of(area), Subject.Of(recommendation.Id));
                }
            )
            {
                IsAbout = true,
            },
            new(
                RecommendationFollowed,
                static (state, add) =>
                {
                    foreach (var recommendation in state.Recommendations)
                        if (recommendation.LeadsTo is { } result)
                            add(Subject.Of(recommendation.Id), result);
                }
            ),
        ];
}
