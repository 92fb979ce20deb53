namespace SmartSpec;

/// <summary>What moves a report of a follow-up cycle from step to step.</summary>
public enum ReportTrigger
{
    /// <summary>It is submitted.</summary>
    Submit,

    /// <summary>It is accepted.</summary>
    Accept,

    /// <summary>It goes back to whoever owes it.</summary>
    Return,

    /// <summary>It need not be submitted.</summary>
    Excuse,
}
