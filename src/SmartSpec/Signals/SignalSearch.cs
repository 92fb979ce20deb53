namespace SmartSpec;

/// <summary>One check of the rules against a strategy on a day, with the lookups that several rules share.</summary>
internal sealed class SignalSearch
{
    private readonly List<SignalCause> causes = [];

    private SignalSearch(Strategy state, LocalDate on) => (State, On) = (state, on);

    public Strategy State { get; }

    public LocalDate On { get; }

    /// <summary>The findings of all rules of the definition; none where the strategy does not run.</summary>
    public static IReadOnlyList<SignalCause> Causes(Strategy state, LocalDate on)
    {
        if (state.Step is not (StrategyStep.Running or StrategyStep.WindingDown) || state.Definition.Signals is not { } watch)
            return [];
        var search = new SignalSearch(state, on);
        foreach (var rule in watch.Rules)
            rule.Find(search);
        return search.causes;
    }

    /// <summary>Adds a finding of a rule.</summary>
    public void Found(
        SignalRule rule,
        Subject subject,
        Id<Area>? area,
        params ReadOnlySpan<(string Name, object Value)> details
    ) =>
        causes.Add(
            new()
            {
                Rule = rule.Code,
                Version = rule.Version,
                Subject = subject,
                Area = area,
                Details = SignalDetail.Of(details),
            }
        );

    /// <summary>Whether more than some days have passed since a day.</summary>
    public bool HasPassed(LocalDate since, int days) => On > since && Period.DaysBetween(since, On) > days;

    /// <summary>Whether a rule applies to the area with an identifier.</summary>
    public bool AppliesTo(SignalRule rule, Id<Area> area) => rule.AppliesTo(State.Areas.Find(area));

    /// <summary>
    /// Whether a rule applies to an indicator: it is still measured, and the rule applies to its area. An indicator of an effort
    /// counts only while the effort is carried out.
    /// </summary>
    public bool AppliesTo(SignalRule rule, Indicator indicator) =>
        indicator.ClosedBecause is null
        && AppliesTo(rule, indicator.Area)
        && (
            indicator.Effort is not { } effort || State.Efforts.Find(effort) is { Step: EffortStep.Underway or EffortStep.Paused }
        );

    /// <summary>The latest day of dialogue about each area by the day; only of areas with dialogue.</summary>
    public Dictionary<Id<Area>, LocalDate> LatestDialogue()
    {
        var latest = new Dictionary<Id<Area>, LocalDate>();
        foreach (var meeting in State.Meetings)
            if (
                meeting.Area is { } area
                && meeting.HeldOn <= On
                && meeting.Participants.Any(participation => participation.Count > 0)
            )
                Add(area, meeting.HeldOn);
        foreach (var point in State.Points)
            if (point.RaisedOn <= On && State.AreaOf(point.Subject) is { } area)
                Add(area, point.RaisedOn);

        // Dialogue about an area is also dialogue about its successors.
        foreach (var area in State.Areas)
            if (area.From.Count > 0)
                foreach (var from in State.WithSources(area.Id))
                    if (latest.TryGetValue(from, out var day))
                        Add(area.Id, day);
        return latest;

        void Add(Id<Area> area, LocalDate day)
        {
            if (!latest.TryGetValue(area, out var known) || known < day)
                latest[area] = day;
        }
    }
}
