namespace SmartSpec;

/// <summary>The triggers that move a signal from step to step.</summary>
internal enum SignalTrigger
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>The end of its cause or of its object, found on a day when the rules are checked.</summary>
    Clear,
}
