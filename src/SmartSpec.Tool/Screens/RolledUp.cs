namespace SmartSpec.Tool.Screens;

/// <summary>Several strategies together.</summary>
/// <param name="Sum">The roll-up.</param>
/// <param name="Examples">The strategies that are examples.</param>
internal sealed record RolledUp(RollUp Sum, IReadOnlySet<Id<Strategy>> Examples);
