using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of the enabling condition.</summary>
[JsonDerivedType(typeof(Shown), "enabling.shown.v1")]
[JsonDerivedType(typeof(StatedNotRelevant), "enabling.stated-not-relevant.v1")]
[JsonDerivedType(typeof(Withdrawn), "enabling.withdrawn.v1")]
public abstract record EnablingEvent : Event
{
    private EnablingEvent() { }

    /// <summary>It was stated what shows a criterion.</summary>
    /// <param name="Criterion">The criterion.</param>
    /// <param name="Statement">How the criterion is fulfilled.</param>
    /// <param name="Shows">The objects that show it.</param>
    /// <param name="On">The day of the statement, in the strategy's time zone.</param>
    /// <param name="ValidUntil">The last day on which the statement counts; null for no limit.</param>
    public sealed record Shown(
        Id<EnablingCriterion> Criterion,
        Text Statement,
        EquatableArray<Subject> Shows,
        LocalDate On,
        LocalDate? ValidUntil = null
    ) : EnablingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => Put(state, state.Length + 1);

        internal override void Apply(Strategy state, Envelope envelope) => Put(state, envelope.Number);

        private void Put(Strategy state, long number) =>
            state.EnablingStatements = state.EnablingStatements.Put(
                new()
                {
                    Id = EnablingStatement.IdOf(Criterion),
                    Statement = Statement,
                    Shows = Shows,
                    ValidUntil = ValidUntil,
                    StatedOn = On,
                    StatedIn = number,
                }
            );
    }

    /// <summary>It was stated that a criterion is not relevant.</summary>
    /// <param name="Criterion">The criterion.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="On">The day of the statement, in the strategy's time zone.</param>
    /// <param name="Decision">The recorded decision; null for none.</param>
    public sealed record StatedNotRelevant(
        Id<EnablingCriterion> Criterion,
        Text Reason,
        LocalDate On,
        Id<Decision>? Decision = null
    ) : EnablingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => Put(state, state.Length + 1);

        internal override void Apply(Strategy state, Envelope envelope) => Put(state, envelope.Number);

        private void Put(Strategy state, long number) =>
            state.EnablingStatements = state.EnablingStatements.Put(
                new()
                {
                    Id = EnablingStatement.IdOf(Criterion),
                    Statement = Reason,
                    StatedOn = On,
                    StatedIn = number,
                    IsNotRelevant = true,
                    Decision = Decision,
                }
            );
    }

    /// <summary>The statement on a criterion was withdrawn.</summary>
    /// <param name="Criterion">The criterion.</param>
    /// <param name="On">The day, in the strategy's time zone.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Withdrawn(Id<EnablingCriterion> Criterion, LocalDate On, Text Reason) : EnablingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.EnablingStatements = state.EnablingStatements.Without(EnablingStatement.IdOf(Criterion));
    }
}
