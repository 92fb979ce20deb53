namespace SmartSpec;

/// <summary>The events that came of a command: they follow on each other.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Last">The number of the last.</param>
public readonly record struct CommandEvents(long First, long Last);
