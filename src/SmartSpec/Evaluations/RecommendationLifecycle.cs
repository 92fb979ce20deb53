using Stateless;
using static SmartSpec.Model.RecommendationStep;
using static SmartSpec.RecommendationTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a recommendation. One command, <c>recommendation.respond</c>, fires all its triggers.</summary>
internal static class RecommendationLifecycle
{
    /// <summary>The step that each trigger leads to.</summary>
    public static LifecycleTable<RecommendationStep, RecommendationTrigger> Table { get; } =
        LifecycleCompiler.Compile<RecommendationStep, RecommendationTrigger>("recommendation", Open, Describe);

    internal static void Describe(StateMachine<RecommendationStep, RecommendationTrigger> recommendation) =>
        recommendation.Configure(Open).Permit(Accept, Accepted).Permit(AcceptPartly, PartlyAccepted).Permit(Decline, Declined);
}
