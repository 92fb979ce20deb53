namespace SmartSpec;

/// <summary>Until when evidence is up to date, with all that it rests on.</summary>
internal sealed class EnablingValidity(Strategy state)
{
    private readonly Dictionary<Id<Evidence>, (LocalDate? Until, bool IsReplaced)> known = [];

    /// <summary>Evidence that a statement names, with its days.</summary>
    public EnablingItem Of(EnablingItem item, EnablingStatement statement)
    {
        var (until, isReplaced) = Of(item.Subject.Id);
        var within = item.Within(until);
        return isReplaced || Origin(item.Subject.Id) > statement.StatedIn
            ? within with
            {
                Lacks = EnablingEvidenceStanding.Replaced,
            }
            : within;
    }

    /// <summary>
    /// The last day on which evidence and all that it rests on is valid, and whether something of that was replaced since.
    /// </summary>
    private (LocalDate? Until, bool IsReplaced) Of(Id<Evidence> id)
    {
        if (known.TryGetValue(id, out var found))
            return found;
        known[id] = default;
        if (state.Evidence.Find(id) is not { } evidence)
            return default;
        var (until, isReplaced) = (evidence.Facts.ValidUntil, false);
        foreach (var input in evidence.Facts.Analysis?.Inputs ?? [])
            isReplaced |= state.Evidence.Find(input.DataSet)?.Facts.Content != input.Content;
        foreach (var ground in evidence.Facts.RestsOn)
            isReplaced |= Origin(ground) > Origin(id);
        foreach (var ground in evidence.RestsOn)
        {
            var of = Of(ground);
            isReplaced |= of.IsReplaced;
            if (of.Until is { } day && !(until <= day))
                until = day;
        }

        return known[id] = (until, isReplaced);
    }

    private long Origin(Id<Evidence> id) => state.Origins.Indexed.Of(new FactKey("evidence", id.Value));
}
