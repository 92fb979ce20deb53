namespace SmartSpec.Model;

/// <summary>
/// A development field (utvecklingsområde): a field in which efforts are needed to bring about the wanted development.
/// </summary>
public sealed record DevelopmentField : IIdentified<DevelopmentField>
{
    /// <summary>The identifier; the same in every version that has the field.</summary>
    public required Id<DevelopmentField> Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The intended change.</summary>
    public required Text WantedChange { get; init; }

    /// <summary>The indicators that show it; the gate <c>fields-defined</c> requires one open result indicator.</summary>
    public required EquatableArray<Id<Indicator>> Indicators { get; init; }
}
