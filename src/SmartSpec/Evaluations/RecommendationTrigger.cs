namespace SmartSpec;

/// <summary>The triggers that move a recommendation from step to step: responses, by outcome.</summary>
internal enum RecommendationTrigger
{
    /// <summary>A response that accepts it.</summary>
    Accept,

    /// <summary>A response that accepts it in part.</summary>
    AcceptPartly,

    /// <summary>A response that declines it.</summary>
    Decline,
}
