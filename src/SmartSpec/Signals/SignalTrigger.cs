namespace SmartSpec;

/// <summary>What moves a signal from step to step.</summary>
public enum SignalTrigger
{
    /// <summary>Somebody says what comes of it.</summary>
    Answer,

    /// <summary>Its cause has gone, or what it is about has ended: found on a day when signals are looked for.</summary>
    Clear,
}
