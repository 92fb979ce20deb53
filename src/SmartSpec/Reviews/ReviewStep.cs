namespace SmartSpec;

/// <summary>Where a selection review stands.</summary>
public enum ReviewStep
{
    /// <summary>It is judged anew whether the area is to stay selected.</summary>
    Open,

    /// <summary>The area stays selected.</summary>
    Reaffirmed,

    /// <summary>The area has ended, and the review with it.</summary>
    Changed,
}
