using System.Reflection;

namespace SmartSpec.Definitions;

/// <summary>
/// An enabling condition of a fund: its criteria, each with the rules by which the record shows it. Data of the process
/// definition.
/// </summary>
/// <param name="Id">The identifier, such as <c>eu-2021-1060-1.1</c>.</param>
/// <param name="Version">The version, from 1; a condition that has been used never changes, it gets a new version.</param>
/// <param name="Name">The name.</param>
/// <param name="Source">The act of law that it is from; never blank.</param>
/// <param name="Criteria">The criteria, at least one, each once.</param>
/// <param name="RiskDays">
/// The number of days before the last day of a fulfilled criterion from which it is at risk, 0 to 3660. Default: 90.
/// </param>
public sealed record EnablingCondition(
    string Id,
    int Version,
    Text Name,
    string Source,
    EquatableArray<EnablingCriterion> Criteria,
    int RiskDays = 90
)
{
    private static readonly Lazy<EnablingCondition> Regulation = new(Read);

    /// <summary>
    /// The condition <em>Good governance of the national or regional smart specialisation strategy</em>, with seven criteria:
    /// Regulation (EU) 2021/1060, Annex IV, 1.1. It applies where a process definition states no other.
    /// </summary>
    public static EnablingCondition Shipped => Regulation.Value;

    /// <summary>The criterion with an identifier; null where there is none.</summary>
    /// <param name="id">The identifier.</param>
    public EnablingCriterion? Criterion(Id<EnablingCriterion> id)
    {
        foreach (var criterion in Criteria)
            if (criterion.Id == id)
                return criterion;
        return null;
    }

    private static EnablingCondition Read()
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("SmartSpec.EnablingConditions.shipped.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Reading.Object(bytes, SmartSpecJson.Info<EnablingCondition>());
    }
}
