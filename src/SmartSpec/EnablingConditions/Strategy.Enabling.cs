namespace SmartSpec;

/// <content>The enabling condition.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// Returns the enabling condition on a day, from the strategy as it is now: evidence that has expired by then does not
    /// count, and what was recorded on a later day is left out. For the state as it was on a day in the past, or will be by
    /// what has been decided, ask a view, or <see cref="Histories.History.EnablingOn(LocalDate, Instant?)"/>, which also
    /// knows by which event each piece of evidence was recorded.
    /// </summary>
    /// <param name="on">The day.</param>
    public EnablingDossier EnablingOn(LocalDate on) => new EnablingReading(this, on).Dossier();

    /// <summary>The statement on a criterion, which does not rest on an annulled decision; null where there is none.</summary>
    internal EnablingStatement? EnablingStatementOn(Id<EnablingCriterion> criterion) =>
        EnablingStatements.Find(EnablingStatement.IdOf(criterion)) is { } stated && !IsAnnulled(stated.Decision) ? stated : null;
}
