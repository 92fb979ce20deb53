namespace SmartSpec;

/// <summary>The triggers that move a strategy from step to step.</summary>
internal enum StrategyTrigger
{
    /// <summary>The strategy is launched.</summary>
    Launch,

    /// <summary>The preparation is given up.</summary>
    Abandon,

    /// <summary>The strategy takes on nothing new.</summary>
    WindDown,

    /// <summary>The strategy ends.</summary>
    Close,
}
