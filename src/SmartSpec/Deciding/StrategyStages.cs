namespace SmartSpec;

/// <summary>The stages of a strategy in which an act is possible at all.</summary>
[Flags]
internal enum StrategyStages
{
    None = 0,
    Preparing = 1,
    Running = 2,
    WindingDown = 4,

    /// <summary>After the end: facts are corrected, decisions annulled and taken again, and what is owed is repaid.</summary>
    Ended = 8,

    /// <summary>Groundwork: evidence, candidates, dialogue; before and while the strategy runs.</summary>
    Groundwork = Preparing | Running,

    /// <summary>Work that continues to the end: decisions, efforts under way, money, answers.</summary>
    Ongoing = Running | WindingDown,

    /// <summary>As long as the strategy has not ended.</summary>
    Living = Preparing | Running | WindingDown,

    /// <summary>Always, also after the end: a fact can be found to be wrong then.</summary>
    Always = Living | Ended,
}
