namespace SmartSpec.Definitions;

/// <summary>A transition from one step of a lifecycle to another.</summary>
public sealed record LifecycleTransition
{
    /// <summary>The code of the step that is left, such as <c>nominated</c>.</summary>
    public required string From { get; init; }

    /// <summary>The trigger, such as <c>select</c>.</summary>
    public required string Trigger { get; init; }

    /// <summary>The code of the step that is reached, such as <c>development-planning</c>.</summary>
    public required string To { get; init; }
}
