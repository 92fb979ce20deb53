namespace SmartSpec;

/// <summary>The triggers that move a knowledge area from step to step.</summary>
internal enum AreaTrigger
{
    /// <summary>The analysis begins.</summary>
    BeginAnalysis,

    /// <summary>The candidate is put before the decision body.</summary>
    Nominate,

    /// <summary>The decision body selects it.</summary>
    Select,

    /// <summary>The decision body does not select it.</summary>
    Deselect,

    /// <summary>The nomination goes back for more analysis.</summary>
    Return,

    /// <summary>A deselected candidate is reconsidered.</summary>
    Reconsider,

    /// <summary>The candidate is withdrawn.</summary>
    Withdraw,

    /// <summary>Its development plan has come into force.</summary>
    DevelopmentPlanInForce,

    /// <summary>Its action plan has come into force.</summary>
    ActionPlanInForce,

    /// <summary>A change ends it without a successor.</summary>
    Retire,

    /// <summary>A change joins it with others.</summary>
    Merge,

    /// <summary>A change makes several of it.</summary>
    Split,

    /// <summary>The strategy closes.</summary>
    Close,
}
