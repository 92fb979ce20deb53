using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>
/// The statement that stands on a criterion of the enabling condition: what in the record shows it, or that it is not
/// relevant. There is one at most on each criterion; the earlier ones are in the history.
/// </summary>
public sealed record EnablingStatement : IIdentified<EnablingStatement>
{
    /// <summary>The identifier: that of the criterion.</summary>
    public required Id<EnablingStatement> Id { get; init; }

    /// <summary>How the criterion is fulfilled, or why it is not relevant.</summary>
    public required Text Statement { get; init; }

    /// <summary>The objects that show it; empty where it is not relevant.</summary>
    public EquatableArray<Subject> Shows { get; init; }

    /// <summary>The last day on which the statement counts; null for no limit.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The day of the statement, in the strategy's time zone.</summary>
    public required LocalDate StatedOn { get; init; }

    /// <summary>The number of the event that recorded it.</summary>
    public required long StatedIn { get; init; }

    /// <summary>Whether it states that the criterion is not relevant.</summary>
    public bool IsNotRelevant { get; init; }

    /// <summary>The recorded decision that it is not relevant; null where none is named.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The criterion.</summary>
    [JsonIgnore]
    public Id<EnablingCriterion> Criterion => Id.Value;

    internal static Id<EnablingStatement> IdOf(Id<EnablingCriterion> criterion) => criterion.Value;

    /// <summary>The statement itself, as evidence that the criterion is not relevant.</summary>
    internal EnablingItem AsItem() =>
        new(Subject.Of(Id))
        {
            Through = Decision is { } decision ? new Subject(SubjectKind.Decision, decision.Value) : null,
            Since = StatedOn,
            Number = StatedIn,
        };
}
