namespace SmartSpec.Samples;

/// <summary>What the program meets outside itself.</summary>
/// <param name="Output">Where it writes.</param>
/// <param name="Error">Where it says what went wrong.</param>
/// <param name="Folder">The folder from which paths are counted.</param>
/// <param name="Clock">The time where no scenario sets it.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error, string Folder, IClock Clock);
