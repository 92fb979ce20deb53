namespace SmartSpec;

/// <summary>An ordinary edit of one kind of object: when there is something to edit, and whether the one who asks may.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="May">Whether the one who asks may, apart from what the command itself brings.</param>
/// <param name="HasObject">Whether there is something for the command to name. Default: always.</param>
internal sealed record Edit<T>(string Command, Func<Deliberation, T, bool> May, Func<Strategy, T, bool>? HasObject = null);
