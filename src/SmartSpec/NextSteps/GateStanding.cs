namespace SmartSpec.Definitions;

/// <summary>The result of a gate before there is a command.</summary>
public enum GateStanding
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is unmet for any command.</summary>
    Unmet,

    /// <summary>It is unmet, and a waiver with a reason passes it.</summary>
    Waivable,

    /// <summary>It depends on the command.</summary>
    DependsOnInput,
}
