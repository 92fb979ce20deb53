namespace SmartSpec;

/// <summary>One search for what the rules find in a strategy on a day, with what several rules ask for.</summary>
internal sealed class SignalSearch
{
    private readonly List<SignalCause> causes = [];

    private SignalSearch(Strategy state, LocalDate on) => (State, On) = (state, on);

    public Strategy State { get; }

    public LocalDate On { get; }

    /// <summary>What all rules of the definition find; nothing where the strategy does not run.</summary>
    public static IReadOnlyList<SignalCause> Causes(Strategy state, LocalDate on)
    {
        if (state.Step is not (StrategyStep.Running or StrategyStep.WindingDown) || state.Definition.Signals is not { } watch)
            return [];
        var search = new SignalSearch(state, on);
        foreach (var rule in watch.Rules)
            rule.Find(search);
        return search.causes;
    }

    /// <summary>Notes what a rule has found.</summary>
    public void Found(SignalRule rule, Subject subject, Id<Area>? area, params ReadOnlySpan<(string Name, object Value)> told) =>
        causes.Add(new(rule.Code, rule.Version, subject, area, SignalDetail.Of(told)));

    /// <summary>Whether more than some days have passed since a day.</summary>
    public bool HasPassed(LocalDate since, int days) => On > since && Period.DaysBetween(since, On) > days;

    /// <summary>Whether a rule looks at the area with an identifier.</summary>
    public bool LooksAt(SignalRule rule, Id<Area> area) => rule.LooksAt(State.Areas.Find(area));

    /// <summary>
    /// Whether a rule looks at an indicator: one that is still measured, in an area it looks at; of an effort only while that
    /// is carried out.
    /// </summary>
    public bool LooksAt(SignalRule rule, Indicator indicator) =>
        indicator.ClosedBecause is null
        && LooksAt(rule, indicator.Area)
        && (
            indicator.Effort is not { } effort || State.Efforts.Find(effort) is { Step: EffortStep.Underway or EffortStep.Paused }
        );

    /// <summary>The latest day of dialogue about each area by the day; only of those with which there was any.</summary>
    public Dictionary<Id<Area>, LocalDate> LatestDialogue()
    {
        var latest = new Dictionary<Id<Area>, LocalDate>();
        foreach (var meeting in State.Meetings)
            if (
                meeting.Area is { } area
                && meeting.HeldOn <= On
                && meeting.Participants.Any(participation => participation.Count > 0)
            )
                Note(area, meeting.HeldOn);
        foreach (var point in State.Points)
            if (point.RaisedOn <= On && State.AreaOf(point.Subject) is { } area)
                Note(area, point.RaisedOn);

        // Who has been heard about an area has been heard about what it became.
        foreach (var area in State.Areas)
            if (area.From.Count > 0)
                foreach (var from in State.WithSources(area.Id))
                    if (latest.TryGetValue(from, out var day))
                        Note(area.Id, day);
        return latest;

        void Note(Id<Area> area, LocalDate day)
        {
            if (!latest.TryGetValue(area, out var held) || held < day)
                latest[area] = day;
        }
    }
}
