namespace SmartSpec;

/// <summary>The triggers that move a report of a follow-up cycle from step to step.</summary>
internal enum ReportTrigger
{
    /// <summary>The submission.</summary>
    Submit,

    /// <summary>The acceptance.</summary>
    Accept,

    /// <summary>The return, for it to be submitted again.</summary>
    Return,

    /// <summary>The excuse: it need not be submitted.</summary>
    Excuse,
}
