namespace SmartSpec.Definitions;

/// <summary>The severity of a finding about a process definition.</summary>
public enum FindingSeverity
{
    /// <summary>An act becomes impossible: no strategy is founded or taken over under the definition.</summary>
    Error,

    /// <summary>It is allowed, and probably not what is meant.</summary>
    Warning,
}
