namespace SmartSpec.Model;

/// <summary>An area or effort that is shared, with its home and its partners. It is counted at its home alone.</summary>
public sealed record RollUpShared
{
    /// <summary>The home strategy; also one that is not in the roll-up, where a partner names it.</summary>
    public required Id<Strategy> Home { get; init; }

    /// <summary>The area or effort in the home strategy.</summary>
    public required Subject Object { get; init; }

    /// <summary>The name; where the home does not share it, the name that a partner gives it.</summary>
    public required Text Name { get; init; }

    /// <summary>The partners, by the ordinal order of their identifiers and then by role; one for each role.</summary>
    public required EquatableArray<RollUpPartner> Partners { get; init; }
}
