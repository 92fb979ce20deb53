namespace SmartSpec.Stores;

/// <summary>The events that came of a command: they follow on each other.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Last">The number of the last.</param>
/// <param name="Fingerprint">
/// The fingerprint that was appended with them (<see cref="StoreAppend.Fingerprint"/>); null where none was.
/// </param>
public readonly record struct CommandEvents(long First, long Last, Hash? Fingerprint = null);
