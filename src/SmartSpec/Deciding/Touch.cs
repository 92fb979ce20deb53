namespace SmartSpec;

/// <summary>An object that would be touched.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Events">The names of what would happen to it, in order, such as <c>effort.carried.v1</c>.</param>
public sealed record Touch(Subject Subject, EquatableArray<string> Events);
