namespace SmartSpec;

/// <summary>The triggers that move a follow-up cycle from step to step.</summary>
internal enum FollowUpTrigger
{
    /// <summary>The end of its last day.</summary>
    Open,

    /// <summary>The conclusion from it.</summary>
    Close,
}
