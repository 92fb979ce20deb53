namespace SmartSpec;

/// <summary>What an indicator tells about.</summary>
public enum IndicatorKind
{
    /// <summary>What an effort produces.</summary>
    Output,

    /// <summary>What becomes different in a development field.</summary>
    Result,

    /// <summary>How the surrounding world moves.</summary>
    Context,
}
