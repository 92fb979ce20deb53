namespace SmartSpec;

/// <summary>Where a follow-up cycle stands. That it is late is a fact beside the step.</summary>
public enum FollowUpStep
{
    /// <summary>Its days are not over.</summary>
    Scheduled,

    /// <summary>Its days are over, and its reports owed. It does not stop the next.</summary>
    Open,

    /// <summary>What comes of it has been stated.</summary>
    Closed,
}
