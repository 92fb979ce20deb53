namespace SmartSpec;

/// <summary>The areas that a change forms, and those that it forms them of.</summary>
internal static class AreaLineage
{
    /// <summary>
    /// An area formed of others: it rests on all that they rested on, and has their own criteria where those are the same.
    /// </summary>
    public static Area Formed(Strategy state, AreaEvent.Formed e)
    {
        var sources = e.From.Select(state.Areas.Find).OfType<Area>().ToList();
        var criteria =
            sources.Count > 0 && sources.TrueForAll(area => area.Criteria == sources[0].Criteria) ? sources[0].Criteria : [];
        return new()
        {
            Id = e.Area,
            Name = e.Name,
            Description = e.Description,
            Lead = e.Lead,
            Step = e.Step,
            Grounds = new(
                sources.SelectMany(area => area.Grounds.Evidence).Distinct().ToEquatableArray(),
                sources.SelectMany(area => area.Grounds.Goals).Distinct().ToEquatableArray(),
                sources.SelectMany(area => area.Grounds.Sdgs).Distinct().ToEquatableArray()
            ),
            Criteria = criteria,
            HelicesMet = sources.SelectMany(area => area.HelicesMet).Distinct().ToEquatableArray(),
            Decision = e.Decision,
            DecidedIn = state.Changes.Find(e.Change)?.DecidedIn,
            FormedBy = e.Change,
            From = e.From,
        };
    }

    /// <summary>
    /// An area that is merged into another. An existing one gets the joined areas and their grounds.
    /// </summary>
    public static void Merge(Strategy state, AreaEvent.Merged e)
    {
        var ended = state.Areas.Change(
            e.Area,
            area => area with { Step = AreaStep.Merged, Paused = null, CarriedOver = null, EndedBy = e.Change, Became = [e.Into] }
        );
        if (state.Areas.Find(e.Area) is not { } source)
            return;
        state.Areas = ended.Change(
            e.Into,
            into =>
                into.From.Contains(e.Area)
                    ? into
                    : into with
                    {
                        From = into.From.Add(e.Area),
                        FormedBy = e.Change,
                        Grounds = new(
                            into.Grounds.Evidence.Union(source.Grounds.Evidence).ToEquatableArray(),
                            into.Grounds.Goals.Union(source.Grounds.Goals).ToEquatableArray(),
                            into.Grounds.Sdgs.Union(source.Grounds.Sdgs).ToEquatableArray()
                        ),
                        HelicesMet = into.HelicesMet.Union(source.HelicesMet).ToEquatableArray(),
                    }
        );
    }
}
