namespace SmartSpec;

/// <summary>The triggers that move a consultation from step to step.</summary>
internal enum ConsultationTrigger
{
    /// <summary>The end of the time for points.</summary>
    Close,

    /// <summary>The conclusion, when every point has its answer.</summary>
    Conclude,

    /// <summary>The cancellation.</summary>
    Cancel,
}
