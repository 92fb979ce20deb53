namespace SmartSpec;

/// <summary>What moves an effort from step to step.</summary>
public enum EffortTrigger
{
    /// <summary>It gets its place among the area's efforts.</summary>
    Prioritise,

    /// <summary>Its funding is in place.</summary>
    Finance,

    /// <summary>It is begun.</summary>
    Start,

    /// <summary>It is to rest for a while.</summary>
    Pause,

    /// <summary>It goes on after a rest.</summary>
    Resume,

    /// <summary>Its funding falls away.</summary>
    LoseFunding,

    /// <summary>It has been carried out.</summary>
    Complete,

    /// <summary>It is given up.</summary>
    Cancel,
}
