using Stateless;
using static SmartSpec.RecommendationStep;
using static SmartSpec.RecommendationTrigger;

namespace SmartSpec;

/// <summary>The lifecycle of a recommendation. One act, <c>recommendation.respond</c>, fires each of its triggers.</summary>
public static class RecommendationLifecycle
{
    /// <summary>Which step each trigger leads to.</summary>
    public static Lifecycle<RecommendationStep, RecommendationTrigger> Table { get; } =
        Lifecycle.Compile<RecommendationStep, RecommendationTrigger>("recommendation", Open, Describe);

    internal static void Describe(StateMachine<RecommendationStep, RecommendationTrigger> recommendation) =>
        recommendation.Configure(Open).Permit(Accept, Accepted).Permit(AcceptPartly, PartlyAccepted).Permit(Decline, Declined);
}
