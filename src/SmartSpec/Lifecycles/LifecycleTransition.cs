namespace SmartSpec.Definitions;

/// <summary>What leads from one step of a lifecycle to another.</summary>
/// <param name="From">The code of the step that is left, such as <c>nominated</c>.</param>
/// <param name="Trigger">What leads on, such as <c>select</c>.</param>
/// <param name="To">The code of the step that is reached, such as <c>development-planning</c>.</param>
public sealed record LifecycleTransition(string From, string Trigger, string To);
