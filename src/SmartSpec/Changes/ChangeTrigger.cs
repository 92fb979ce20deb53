namespace SmartSpec;

/// <summary>The triggers that move a change to another step.</summary>
internal enum ChangeTrigger
{
    /// <summary>It is assessed.</summary>
    Assess,

    /// <summary>It is approved.</summary>
    Approve,

    /// <summary>It is rejected.</summary>
    Reject,

    /// <summary>It is withdrawn.</summary>
    Withdraw,

    /// <summary>The approval is rescinded.</summary>
    Rescind,

    /// <summary>Its day comes.</summary>
    TakeEffect,

    /// <summary>It can no longer take effect.</summary>
    Lapse,
}
