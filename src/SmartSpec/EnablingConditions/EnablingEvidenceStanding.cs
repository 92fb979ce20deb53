namespace SmartSpec.Model;

/// <summary>The standing of a piece of evidence for a criterion on a day.</summary>
public enum EnablingEvidenceStanding
{
    /// <summary>It counts.</summary>
    Current,

    /// <summary>It does not count yet, such as an effort that has not been financed.</summary>
    NotYet,

    /// <summary>Its last day has passed.</summary>
    Expired,

    /// <summary>It, or what it rests on, was replaced or corrected after the statement that names it.</summary>
    Replaced,

    /// <summary>It has ended, or was cancelled, rejected or annulled.</summary>
    Ended,
}
