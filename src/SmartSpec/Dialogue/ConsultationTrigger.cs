namespace SmartSpec;

/// <summary>What moves a consultation from step to step.</summary>
public enum ConsultationTrigger
{
    /// <summary>The time for points is over.</summary>
    Close,

    /// <summary>Every point has its answer.</summary>
    Conclude,

    /// <summary>It is called off.</summary>
    Cancel,
}
