namespace SmartSpec;

/// <summary>The triggers that move a point from step to step.</summary>
public enum PointTrigger
{
    /// <summary>The answer.</summary>
    Answer,
}
