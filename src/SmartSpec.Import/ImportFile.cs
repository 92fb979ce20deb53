namespace SmartSpec.Import;

/// <summary>A file to import.</summary>
/// <param name="Name">The name by which faults refer to it.</param>
/// <param name="Content">
/// The content; null where the file could not be read. References to what it would have had are then not checked.
/// </param>
public sealed record ImportFile(string Name, ReadOnlyMemory<byte>? Content);
