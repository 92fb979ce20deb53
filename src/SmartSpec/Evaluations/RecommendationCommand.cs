using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on the recommendations of evaluations.</summary>
[JsonDerivedType(typeof(Respond), "recommendation.respond")]
[JsonDerivedType(typeof(FollowThrough), "recommendation.follow-through")]
public abstract record RecommendationCommand : Command
{
    private RecommendationCommand() { }

    /// <summary>Respond to a recommendation, with the reason.</summary>
    /// <param name="Recommendation">
    /// The recommendation, not answered before, of an evaluation that is reported or concluded.
    /// </param>
    /// <param name="Outcome">The outcome: accepted, accepted in part or declined.</param>
    /// <param name="Reason">The reason for the outcome.</param>
    /// <param name="LeadsTo">
    /// The effort, plan, area or change that it leads to; null where that is to be named later, and where it is declined.
    /// </param>
    public sealed record Respond(
        Id<Recommendation> Recommendation,
        RecommendationOutcome Outcome,
        Text Reason,
        Subject? LeadsTo = null
    ) : RecommendationCommand
    {
        internal static Act<Recommendation> Act { get; } =
            EvaluationActs.Response("recommendation.respond", typeof(RecommendationEvent.Responded)) with
            {
                IsOffered = static (_, recommendation) => recommendation.Awaits,
                Within = IsInReport,
                Rules = static (context, recommendation) => MustNotHaveLapsed(context, recommendation),
            };

        internal override void Decide(DecisionContext context)
        {
            if (!context.ExpectText(Reason, "reason") || !Find(context, Recommendation, out var recommendation))
                return;
            if (Outcome is RecommendationOutcome.Declined && LeadsTo is not null)
            {
                context.Refuse(EvaluationRefusals.DeclinedLeadsNowhere, ("recommendation", Recommendation));
                return;
            }

            if ((LeadsTo is null || CanLeadTo(context, LeadsTo.Value)) && Act.May(context, recommendation))
                context.Append(new RecommendationEvent.Responded(Recommendation, Outcome, Reason, context.Today, LeadsTo));
        }

        /// <summary>Whether an unanswered recommendation can be answered: not while its report is written again.</summary>
        private static bool IsInReport(DecisionContext context, Recommendation recommendation, string key) =>
            !recommendation.Awaits
            || context.Editable(
                EvaluationLifecycle.Table.Name,
                Subject.Of(recommendation.Evaluation),
                context.State.Evaluations[recommendation.Evaluation].Step,
                key,
                EvaluationStep.Reported,
                EvaluationStep.Concluded
            );

        private static void MustNotHaveLapsed(DecisionContext context, Recommendation recommendation) =>
            context.Require(
                !recommendation.Lapsed,
                EvaluationRefusals.RecommendationLapsed,
                ("recommendation", recommendation.Id),
                ("evaluation", recommendation.Evaluation)
            );
    }

    /// <summary>Name the object that an accepted recommendation leads to.</summary>
    /// <param name="Recommendation">The recommendation, accepted or accepted in part.</param>
    /// <param name="LeadsTo">The effort, plan, area or change that it leads to; replaces the object named before.</param>
    public sealed record FollowThrough(Id<Recommendation> Recommendation, Subject LeadsTo) : RecommendationCommand
    {
        internal static EditAct<Recommendation, RecommendationStep> Act { get; } =
            EvaluationActs.Edit(
                "recommendation.follow-through",
                [RecommendationStep.Accepted, RecommendationStep.PartlyAccepted],
                typeof(RecommendationEvent.FollowedThrough)
            ) with
            {
                IsOwnStep = true,
                IsOffered = static (state, recommendation) => recommendation.LeadsNowhere && state.Areas.Count > 0,
            };

        /// <summary>The same act where an object has been named before: then it is an ordinary edit.</summary>
        internal static Act<Recommendation> ReplacingAct { get; } =
            Act with
            {
                IsOwnStep = false,
                IsOffered = static (_, recommendation) => recommendation.LeadsTo is not null,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                Find(context, Recommendation, out var recommendation)
                && CanLeadTo(context, LeadsTo)
                && Act.May(context, recommendation)
            )
                context.Append(new RecommendationEvent.FollowedThrough(Recommendation, LeadsTo));
        }
    }

    private static bool Find(
        DecisionContext context,
        Id<Recommendation> id,
        [NotNullWhen(true)] out Recommendation? recommendation
    ) => context.TryFind(context.State.Recommendations, id, SubjectKind.Recommendation, out recommendation);

    /// <summary>Whether a recommendation can lead to an object: a change, an effort, a plan or an area that exists.</summary>
    private static bool CanLeadTo(DecisionContext context, Subject subject) =>
        context.Exists(subject, out _)
        && (
            subject.Kind is SubjectKind.Change or SubjectKind.Effort or SubjectKind.Plan or SubjectKind.Area
            || context.Refuse(EvaluationRefusals.CannotLeadTo, ("subject", subject))
        );
}
