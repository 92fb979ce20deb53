namespace SmartSpec;

/// <summary>An object that would be touched.</summary>
public sealed record Touch
{
    /// <summary>The object.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The names of what would happen to it, in order, such as <c>effort.carried.v1</c>.</summary>
    public required EquatableArray<string> Events { get; init; }
}
