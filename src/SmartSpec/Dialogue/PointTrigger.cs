namespace SmartSpec;

/// <summary>The triggers that move a point from step to step.</summary>
internal enum PointTrigger
{
    /// <summary>The answer.</summary>
    Answer,
}
