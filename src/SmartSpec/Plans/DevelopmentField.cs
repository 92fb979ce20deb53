namespace SmartSpec.Model;

/// <summary>
/// A development field (utvecklingsområde): a field in which efforts are needed to bring about the wanted development.
/// </summary>
/// <param name="Id">The identifier; the same in every version that keeps the field.</param>
/// <param name="Name">Its name.</param>
/// <param name="WantedChange">What is to become different.</param>
/// <param name="Indicators">
/// The indicators that show it; the gate <c>fields-defined</c> requires one open result indicator.
/// </param>
public sealed record DevelopmentField(
    Id<DevelopmentField> Id,
    Text Name,
    Text WantedChange,
    EquatableArray<Id<Indicator>> Indicators
) : IIdentified<DevelopmentField>;
