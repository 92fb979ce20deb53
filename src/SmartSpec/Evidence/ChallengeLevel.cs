namespace SmartSpec;

/// <summary>How far a societal challenge reaches.</summary>
public enum ChallengeLevel
{
    /// <summary>A place or municipality.</summary>
    Local,

    /// <summary>The region.</summary>
    Regional,

    /// <summary>The country.</summary>
    National,

    /// <summary>The world.</summary>
    Global,
}
