namespace SmartSpec;

/// <summary>What can come of a point.</summary>
public enum PointOutcome
{
    /// <summary>It was taken up; the answer names where.</summary>
    TakenUp,

    /// <summary>It was noted.</summary>
    Noted,

    /// <summary>It was declined, with the reason.</summary>
    Declined,
}
