namespace SmartSpec.Definitions;

/// <summary>Where acts are compared by the gate <c>separate-duties</c>.</summary>
public enum SeparationScope
{
    /// <summary>On the same object.</summary>
    Object,

    /// <summary>In the same area; what belongs to no area is compared with what else belongs to none.</summary>
    Area,

    /// <summary>Anywhere in the strategy.</summary>
    Strategy,
}
