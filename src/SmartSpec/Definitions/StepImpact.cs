namespace SmartSpec.Definitions;

/// <summary>A step, or an ordinary edit, that another process definition permits or forbids.</summary>
public sealed record StepImpact
{
    /// <summary>The act, such as <c>area.nominate</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The object.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The roles that it changes for: they can do it under the one definition, and not under the other.</summary>
    public required EquatableArray<Role> Roles { get; init; }

    /// <summary>
    /// The reasons against it under the definition that forbids it, for somebody in any role; none where only the roles differ.
    /// </summary>
    public required EquatableArray<Reason> Reasons { get; init; }
}
