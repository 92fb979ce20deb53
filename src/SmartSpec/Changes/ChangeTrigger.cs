namespace SmartSpec;

/// <summary>What moves a change from step to step.</summary>
public enum ChangeTrigger
{
    /// <summary>What it means is assessed.</summary>
    Assess,

    /// <summary>It is approved.</summary>
    Approve,

    /// <summary>It is not approved.</summary>
    Reject,

    /// <summary>The proposal is taken back.</summary>
    Withdraw,

    /// <summary>The approval is taken back.</summary>
    Rescind,

    /// <summary>Its day has come.</summary>
    TakeEffect,

    /// <summary>It can no longer take effect.</summary>
    Lapse,
}
