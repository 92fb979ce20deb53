namespace SmartSpec;

/// <summary>What moves a point from step to step.</summary>
public enum PointTrigger
{
    /// <summary>It gets its answer.</summary>
    Answer,
}
