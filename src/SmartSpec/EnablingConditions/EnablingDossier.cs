namespace SmartSpec.Model;

/// <summary>
/// The enabling condition on a day: for each criterion its status, the evidence in the record that shows it, how fresh that
/// is, and what would fulfil it. It is computed from the state, and nothing is recorded.
/// </summary>
public sealed record EnablingDossier
{
    /// <summary>The condition, with its criteria and their rules.</summary>
    public required EnablingCondition Condition { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The number of the last event that it is computed from.</summary>
    public required long Length { get; init; }

    /// <summary>
    /// The status as a whole: that of the worst criterion; not relevant only where every criterion is.
    /// </summary>
    public required EnablingStatus Status { get; init; }

    /// <summary>
    /// The earliest last day of a criterion that is fulfilled; null where nothing ends any. See
    /// <see cref="EnablingCriterionStanding.FreshUntil"/>.
    /// </summary>
    public required LocalDate? FreshUntil { get; init; }

    /// <summary>The criteria, in the order of the condition.</summary>
    public required EquatableArray<EnablingCriterionStanding> Criteria { get; init; }

    /// <summary>The criterion with an identifier.</summary>
    /// <param name="id">The identifier, such as <c>1</c>.</param>
    /// <exception cref="KeyNotFoundException">The condition has no such criterion.</exception>
    public EnablingCriterionStanding this[Id<EnablingCriterion> id] =>
        Criteria.FirstOrDefault(one => one.Criterion.Id == id)
        ?? throw new KeyNotFoundException($"The enabling condition {Condition.Id} has no criterion '{id}'.");
}
