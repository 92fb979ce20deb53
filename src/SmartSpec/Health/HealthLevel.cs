namespace SmartSpec;

/// <summary>How healthy an area or the strategy is: computed, or as a person judges it.</summary>
public enum HealthLevel
{
    /// <summary>Nothing speaks against it.</summary>
    Good,

    /// <summary>Something is to be watched.</summary>
    Watch,

    /// <summary>Something must be done.</summary>
    Poor,
}
