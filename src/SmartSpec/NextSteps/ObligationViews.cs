namespace SmartSpec;

/// <summary>Who owes what by when.</summary>
public static class ObligationViews
{
    /// <summary>All that is owed as things stand, the earliest last day first, and what has none at the end.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>
    /// Measurements, answers, decisions awaited, consultations to close and sum up, efforts to start and complete, reports to
    /// submit and to accept, follow-up cycles to close, evaluations to carry out, recommendations to respond to and to follow
    /// through, signals to answer, changes to assess and decide, combined plans to revise. None where the strategy has ended.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public static IReadOnlyList<Obligation> Obligations(this Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return [.. new Obligations(strategy).All().OrderBy(owed => owed.DueOn ?? LocalDate.MaxIsoValue)];
    }

    /// <summary>What one actor owes.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="actor">Who: as the one person, or in one of the roles.</param>
    /// <exception cref="ArgumentNullException">The strategy or the actor is null.</exception>
    public static IReadOnlyList<Obligation> ObligationsOf(this Strategy strategy, Actor actor) =>
        [.. strategy.Obligations().Where(owed => owed.IsOf(actor))];
}
