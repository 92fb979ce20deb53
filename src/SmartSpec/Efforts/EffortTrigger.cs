namespace SmartSpec;

/// <summary>The triggers that move an effort from step to step.</summary>
internal enum EffortTrigger
{
    /// <summary>It gets its place among the area's efforts.</summary>
    Prioritise,

    /// <summary>Its funding is in place.</summary>
    Finance,

    /// <summary>It is started.</summary>
    Start,

    /// <summary>It is paused.</summary>
    Pause,

    /// <summary>It is resumed.</summary>
    Resume,

    /// <summary>Its funding is lost.</summary>
    LoseFunding,

    /// <summary>It has been carried out.</summary>
    Complete,

    /// <summary>It is cancelled.</summary>
    Cancel,
}
