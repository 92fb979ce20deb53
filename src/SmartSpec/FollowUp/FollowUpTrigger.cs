namespace SmartSpec;

/// <summary>What moves a follow-up cycle from step to step.</summary>
public enum FollowUpTrigger
{
    /// <summary>Its last day is over.</summary>
    Open,

    /// <summary>What comes of it is stated.</summary>
    Close,
}
