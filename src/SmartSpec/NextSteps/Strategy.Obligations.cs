namespace SmartSpec;

/// <content>The obligations: who owes what by when.</content>
public sealed partial record Strategy
{
    /// <summary>All obligations in the current state, by last day, those without one at the end.</summary>
    /// <returns>
    /// Measurements, answers, decisions awaited, consultations to close and sum up, efforts to start and complete, reports to
    /// submit and to accept, follow-up cycles to close, evaluations to carry out, recommendations to respond to and to follow
    /// through, signals to answer, changes to assess and decide, combined plans to revise. None where the strategy has ended.
    /// </returns>
    public IReadOnlyList<Obligation> Obligations() =>
        [.. new Obligations(this).All().OrderBy(owed => owed.DueOn ?? LocalDate.MaxIsoValue)];

    /// <summary>The obligations of one actor.</summary>
    /// <param name="actor">Who: as the one person, or in one of the roles.</param>
    /// <exception cref="ArgumentNullException">The strategy or the actor is null.</exception>
    public IReadOnlyList<Obligation> ObligationsOf(Actor actor) => [.. Obligations().Where(owed => owed.IsOf(actor))];
}
