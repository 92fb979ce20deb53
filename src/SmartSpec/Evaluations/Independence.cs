namespace SmartSpec;

/// <summary>The ties of an evaluator to the areas and efforts that are evaluated.</summary>
internal static class Independence
{
    /// <summary>
    /// The areas covered that a person leads, and the efforts there that the person owns. An actor on behalf of another counts
    /// as both persons.
    /// </summary>
    public static (IReadOnlyList<Area> Led, IReadOnlyList<Effort> Owned) TiesOf(
        Strategy state,
        Evaluation evaluation,
        Actor actor
    ) =>
        (
            [.. state.Areas.Where(area => evaluation.Covers(area.Id) && Is(actor, area.Lead))],
            [.. EffortsIn(state, evaluation).Where(effort => Is(actor, effort.Owner))]
        );

    /// <summary>
    /// The efforts covered that an organisation finances, with money at least promised, or in which it is a partner; also those
    /// that have ended.
    /// </summary>
    public static IReadOnlyList<Effort> Bound(Strategy state, Evaluation evaluation, Id<Organisation> organisation) =>
        [
            .. EffortsIn(state, evaluation)
                .Where(effort => effort.Partners.Contains(organisation) || Finances(effort, organisation)),
        ];

    private static bool Finances(Effort effort, Id<Organisation> organisation)
    {
        foreach (var line in effort.Funding)
            if (line.Financier == organisation && (line.Promised > 0 || line.Committed > 0 || line.Paid > 0))
                return true;
        return false;
    }

    private static IEnumerable<Effort> EffortsIn(Strategy state, Evaluation evaluation) =>
        evaluation.CoversAll ? state.Efforts : evaluation.Areas.SelectMany(area => state.EffortsOf(area));

    private static bool Is(Actor actor, Id<Actor>? person) =>
        person is { } known && (known == actor.Id || known == actor.OnBehalfOf);
}
