namespace SmartSpec;

/// <summary>
/// The forecast of the selection: how many areas are selected on each day from today, when everything approved takes effect on
/// its day.
/// </summary>
internal sealed class SelectionForecast
{
    private readonly List<(LocalDate Day, int Selected)> days = [];
    private readonly List<(LocalDate Day, Change Change)> inEffect = [];
    private readonly List<Change> lapsing = [];

    private SelectionForecast() { }

    /// <summary>The days on which the number may change, in order; today is the first.</summary>
    public IEnumerable<LocalDate> Days => days.Select(entry => entry.Day);

    /// <summary>The changes that no longer fit when their day comes.</summary>
    public IReadOnlyList<Change> Lapsing => lapsing;

    /// <summary>The forecast of a state.</summary>
    /// <param name="state">The state, settled.</param>
    /// <param name="today">The day.</param>
    /// <param name="selecting">An area that is selected today as well; null for none.</param>
    /// <param name="approving">A change that is approved as well, and the day from which it applies; null for none.</param>
    /// <param name="without">The approved changes that are left out, since they are rescinded or voided; null for none.</param>
    public static SelectionForecast Of(
        Strategy state,
        LocalDate today,
        Id<Area>? selecting = null,
        (Id<Change> Change, LocalDate From)? approving = null,
        Func<Id<Change>, bool>? without = null
    )
    {
        var forecast = new SelectionForecast();
        var selected = state.SelectedAreas().Select(area => area.Id).ToHashSet();
        if (selecting is { } area)
            selected.Add(area);
        forecast.days.Add((today, selected.Count));
        foreach (var (day, change) in ToCome(state, today, approving, without))
        {
            if (!change.Proposal.Areas().All(selected.Contains) || !ChangeRules.IsInStage(state, change))
            {
                forecast.lapsing.Add(change);
                continue;
            }

            // An approval whose decision is annulled waits to be decided again: it makes no room, but keeps the room that it
            // needs.
            if (
                change.Id != approving?.Change
                && state.IsAnnulled(change.Decision)
                && change.Proposal.Making().Count <= change.Proposal.Ending().Count
            )
                continue;
            selected.ExceptWith(change.Proposal.Ending());
            selected.UnionWith(change.Proposal.Making().Select(made => made.Id));
            forecast.inEffect.Add((day, change));
            if (forecast.days[^1].Day == day)
                forecast.days.RemoveAt(forecast.days.Count - 1);
            forecast.days.Add((day, selected.Count));
        }

        return forecast;
    }

    /// <summary>How many areas are selected at the end of a day, today or later.</summary>
    public int On(LocalDate day)
    {
        var selected = 0;
        foreach (var entry in days)
            if (entry.Day <= day)
                selected = entry.Selected;
        return selected;
    }

    /// <summary>The changes of which areas are selected that take effect by a day, in their order.</summary>
    public IEnumerable<Change> InEffectBy(LocalDate day) =>
        inEffect.Where(entry => entry.Day <= day && entry.Change.Proposal.Ending().Count > 0).Select(entry => entry.Change);

    /// <summary>The first day on which this forecast is over a limit, and higher than another; null for none.</summary>
    public LocalDate? FirstDayOver(int max, SelectionForecast without)
    {
        foreach (var day in Days.Union(without.Days).Order())
            if (On(day) > max && On(day) > without.On(day))
                return day;
        return null;
    }

    /// <summary>The changes to come, in the order in which they are settled.</summary>
    private static IEnumerable<(LocalDate Day, Change Change)> ToCome(
        Strategy state,
        LocalDate today,
        (Id<Change> Change, LocalDate From)? approving,
        Func<Id<Change>, bool>? without
    )
    {
        var all = new List<(LocalDate Day, Change Change)>();
        foreach (var change in state.Changes)
        {
            var day =
                change.Id == approving?.Change ? approving?.From
                : change.Step is ChangeStep.Approved && without?.Invoke(change.Id) is not true ? change.EffectiveFrom
                : null;
            if (day is { } from)
                all.Add((LocalDate.Max(from, today), change));
        }

        return all.OrderBy(entry => entry.Day);
    }
}
