namespace SmartSpec;

/// <summary>
/// Why a command can be refused. A value that cannot be used, an unknown object and a step stop at once. What is missing does not:
/// it is named together with role, rule and gate.
/// </summary>
public enum ReasonKind
{
    /// <summary>Something in the command is missing or malformed.</summary>
    Input,

    /// <summary>There is no such object.</summary>
    Unknown,

    /// <summary>Not from the step where the object, or the strategy, stands.</summary>
    Step,

    /// <summary>Not in the roles of the one who asks.</summary>
    Role,

    /// <summary>A fixed rule of the process, the same for every region.</summary>
    Rule,

    /// <summary>A gate of the region's own process definition.</summary>
    Gate,
}
