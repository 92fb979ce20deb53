namespace SmartSpec.Model;

/// <summary>A partner of a shared area or effort in one role.</summary>
public sealed record RollUpPartner
{
    /// <summary>The partner: a strategy, or an organisation of the home strategy.</summary>
    public required Subject Partner { get; init; }

    /// <summary>The name: of the strategy's region, or of the organisation.</summary>
    public required Text Name { get; init; }

    /// <summary>The place of the partner, seen from the home's region; null where the home does not share it.</summary>
    public required Place? Place { get; init; }

    /// <summary>The partner's role.</summary>
    public required SharingRole Role { get; init; }

    /// <summary>Whether the home records the partner in this role.</summary>
    public required bool IsShared { get; init; }

    /// <summary>Whether the partner's strategy records its involvement in this role; false for an organisation.</summary>
    public required bool IsLinked { get; init; }
}
