namespace SmartSpec.Definitions;

/// <summary>How a gate stands before there is a command.</summary>
public enum GateStanding
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is unmet, whatever the command says.</summary>
    Unmet,

    /// <summary>It is unmet, and a waiver with a reason passes it.</summary>
    Waivable,

    /// <summary>It depends on what the command says.</summary>
    DependsOnInput,
}
