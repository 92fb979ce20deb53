namespace SmartSpec;

/// <summary>What is asked of the dialogue.</summary>
public static class DialogueViews
{
    /// <summary>The helices with which there has been dialogue about an area: in its meetings, and by points on it or its plans.</summary>
    public static IReadOnlySet<Helix> HelicesMet(this Strategy strategy, Id<Area> area)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var met = new HashSet<Helix>();
        foreach (var meeting in strategy.Meetings)
            if (meeting.Area == area)
                met.UnionWith(meeting.Participants.Select(participation => participation.Helix));
        foreach (var point in strategy.Points)
            if (IsAbout(strategy, point.Subject, area))
                met.Add(point.Helix);
        return met;
    }

    private static bool IsAbout(Strategy strategy, Subject subject, Id<Area> area) => subject.Kind switch
    {
        SubjectKind.Area => subject.Id == area.Value,
        SubjectKind.Plan => strategy.Plans.Find(subject.Id)?.Area == area,
        SubjectKind.Effort => strategy.Efforts.Find(subject.Id)?.Area == area,
        SubjectKind.Field => strategy.FindField(subject.Id)?.Plan.Area == area,
        _ => false,
    };
}
