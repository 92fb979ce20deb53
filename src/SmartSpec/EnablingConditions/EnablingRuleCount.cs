namespace SmartSpec;

/// <summary>The evidence that a rule counts, and how much of it is needed.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Items">All evidence for it, current or not.</param>
/// <param name="Needed">How many different things it must show.</param>
internal sealed record EnablingRuleCount(EnablingRule Rule, List<EnablingItem> Items, int Needed)
{
    /// <summary>Whether the rule counts a piece of evidence that the statement names.</summary>
    public bool Counts(EnablingItem named) => Items.Any(item => item.Subject == named.Subject && item.Through == named.Through);

    /// <summary>How much is current on a day.</summary>
    public EnablingCount CountOn(LocalDate day) =>
        new(Current(day).Select(item => item.Shows).ToHashSet(), Items.Count(item => item.IsKnownOn(day)));

    /// <summary>Whether enough is current on a day.</summary>
    public bool Holds(LocalDate day) => CountOn(day).Current >= Needed;

    /// <summary>The last day, from one on which it holds, until which it holds without a break; null for no limit.</summary>
    public LocalDate? LastDay(LocalDate from)
    {
        var changes = new List<(LocalDate Day, string Shows, int Change)>();
        foreach (var item in Items)
        {
            if (item.Lacks is not EnablingEvidenceStanding.Current || item.Until < from || item.Until < item.Since)
                continue;
            changes.Add((LocalDate.Max(item.Since ?? from, from), item.Shows, 1));
            if (item.Until is { } last)
                changes.Add((last.PlusDays(1), item.Shows, -1));
        }

        changes.Sort(static (one, other) => one.Day.CompareTo(other.Day));
        var (shown, current) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        for (var at = 0; at < changes.Count; at++)
        {
            var (day, shows, change) = changes[at];
            var before = shown.GetValueOrDefault(shows);
            shown[shows] = before + change;
            current += (before + change > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
            if (current < Needed && day >= from && (at + 1 == changes.Count || changes[at + 1].Day > day))
                return day.PlusDays(-1);
        }

        return null;
    }

    /// <summary>
    /// The evidence that is known on a day; where the rule omits older one, all that is current, or else the latest.
    /// </summary>
    public IEnumerable<EnablingItem> KnownOn(LocalDate day)
    {
        var known = Items.Where(item => item.IsKnownOn(day));
        return Rule.OmitsOlder
            ? known
                .GroupBy(item => item.Shows)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
                .SelectMany(same => Newest([.. same], day))
            : known;
    }

    private static List<EnablingItem> Newest(List<EnablingItem> same, LocalDate day)
    {
        var current = same.Where(item => item.On(day) is EnablingEvidenceStanding.Current).ToList();
        return current.Count > 0 ? current : [same.MaxBy(item => item.Until ?? LocalDate.MaxIsoValue)!];
    }

    /// <summary>The objects without which, each alone, it would no longer hold on a day.</summary>
    public IEnumerable<Subject> Decisive(LocalDate day)
    {
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        var resting = new Dictionary<Subject, Dictionary<string, int>>();
        foreach (var item in Current(day))
        {
            Add(all, item.Shows);
            Rest(item.Subject, item.Shows);
            if (item.Through is { } through && through != item.Subject)
                Rest(through, item.Shows);
        }

        return resting
            .Where(of => all.Count - of.Value.Count(shown => shown.Value == all[shown.Key]) < Needed)
            .Select(of => of.Key);

        void Rest(Subject on, string shows)
        {
            if (!resting.TryGetValue(on, out var shown))
                resting.Add(on, shown = new(StringComparer.Ordinal));
            Add(shown, shows);
        }

        static void Add(Dictionary<string, int> counts, string shows) => counts[shows] = counts.GetValueOrDefault(shows) + 1;
    }

    private IEnumerable<EnablingItem> Current(LocalDate day) =>
        Items.Where(item => item.On(day) is EnablingEvidenceStanding.Current);
}
