namespace SmartSpec;

/// <summary>
/// The kind of reason for a refusal. Input, unknown and step stop at once: a refusal that has one has no other kind. Role,
/// rule and gate are collected, and all named.
/// </summary>
public enum ReasonKind
{
    /// <summary>Something in the command is missing or malformed.</summary>
    Input,

    /// <summary>There is no such object.</summary>
    Unknown,

    /// <summary>Not possible in the current step of the object or the strategy.</summary>
    Step,

    /// <summary>Not permitted by the actor's roles.</summary>
    Role,

    /// <summary>A fixed rule of the process, the same for every region.</summary>
    Rule,

    /// <summary>A gate of the region's own process definition.</summary>
    Gate,
}
