namespace SmartSpec;

/// <summary>Why a signal was cleared.</summary>
public enum SignalEnd
{
    /// <summary>What it was raised for is no longer so.</summary>
    CauseGone,

    /// <summary>What it was about has ended, been replaced or is no longer followed.</summary>
    SubjectEnded,

    /// <summary>Its area has ended by a change. Where the cause goes on in what became of it, it is raised anew there.</summary>
    AreaEnded,

    /// <summary>Its area has been paused, and what it was raised for is not looked for meanwhile.</summary>
    AreaPaused,

    /// <summary>The process definition no longer has the rule.</summary>
    RuleGone,

    /// <summary>The strategy has closed.</summary>
    StrategyClosed,
}
