namespace SmartSpec;

/// <summary>Where a report of a follow-up cycle stands.</summary>
public enum ReportStep
{
    /// <summary>It is owed: for the first time, or anew since it was returned.</summary>
    Due,

    /// <summary>It has been submitted.</summary>
    Submitted,

    /// <summary>It has been accepted.</summary>
    Accepted,

    /// <summary>It is not owed after all.</summary>
    Excused,
}
