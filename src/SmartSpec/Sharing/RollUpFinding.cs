namespace SmartSpec.Model;

/// <summary>A difference between what two strategies say of what they share.</summary>
public sealed record RollUpFinding
{
    /// <summary>The kind.</summary>
    public required RollUpFindingKind Kind { get; init; }

    /// <summary>The strategy whose record is not confirmed.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The record: a partnership or an involvement.</summary>
    public required Subject Record { get; init; }

    /// <summary>The other strategy.</summary>
    public required Id<Strategy> Other { get; init; }

    /// <summary>The area or effort, by the identifier that the record has.</summary>
    public required Subject Object { get; init; }

    /// <summary>The role in the record.</summary>
    public required SharingRole Role { get; init; }
}
