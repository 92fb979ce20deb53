namespace SmartSpec;

/// <content>What is shared with other strategies.</content>
internal sealed partial class ChangeImpact
{
    // What each successor shares: with whom and in which role, or of whose object, also what was carried to it.
    private readonly HashSet<(Id<Area>, Subject, Subject?, SharingRole)> shared = [];

    /// <summary>
    /// A partnership, or an involvement that serves the area, continues with a successor; without one it ends with the area.
    /// What the successor has already, with the same partner in the same role, is not doubled: it ends.
    /// </summary>
    private void Sharing(Area area)
    {
        var here = Subject.Of(area.Id);
        foreach (var partnership in state.Partnerships)
            if (partnership.Subject == here && !IsOver(partnership.LastDay, partnership.Ended))
                Continues(
                    new(SubjectKind.Partnership, partnership.Id.Value),
                    to =>
                        !state.Partnerships.Any(other =>
                            other.Subject == Subject.Of(to)
                            && other.Partner.Subject == partnership.Partner.Subject
                            && other.Role == partnership.Role
                            && !IsOver(other.LastDay, other.Ended)
                        ) && shared.Add((to, partnership.Partner.Subject, null, partnership.Role))
                );
        foreach (var involvement in state.Involvements)
            if (involvement.Area == area.Id && !IsOver(involvement.LastDay, involvement.Ended))
                Continues(
                    new(SubjectKind.Involvement, involvement.Id.Value),
                    to =>
                        !state.Involvements.Any(other =>
                            other.Area == to
                            && other.Home.Strategy == involvement.Home.Strategy
                            && other.There == involvement.There
                            && other.Role == involvement.Role
                            && !IsOver(other.LastDay, other.Ended)
                        ) && shared.Add((to, involvement.Home.Subject, involvement.There, involvement.Role))
                );
    }

    private void Continues(Subject record, Func<Id<Area>, bool> isNewTo)
    {
        var fate = Chosen(
            record,
            HasSuccessor ? FateKind.Carried : FateKind.Closed,
            [FateKind.Carried, FateKind.Closed],
            mustBeStated: IsDivided
        );
        if (fate is { Kind: FateKind.Carried, Successor: { } to } && !isNewTo(to))
            Instead(new(record, FateKind.Closed));
    }

    /// <summary>Whether it was ended, or has lapsed, when the change takes effect; today where that is not decided.</summary>
    private bool IsOver(LocalDate? lastDay, SharingEnd? ended) => !Partnership.IsBefore(lastDay, ended, day);
}
