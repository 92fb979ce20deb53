namespace SmartSpec;

/// <content>Changes.</content>
internal sealed partial class NextSteps
{
    private void OfChange(Change change)
    {
        var on = GateSubject.Of(state, change);
        Acts(ChangeConcept.Concept, change, on);
        Edits("change.edit", on.Subject, change, EditList.OfChange);
    }

    /// <summary>
    /// The change asked about, or those that touch the area; changes that are no longer open have nothing to be done.
    /// </summary>
    private IEnumerable<Change> ConcernedChanges() =>
        about switch
        {
            null => state.Changes,
            { Kind: SubjectKind.Change } asked => Id<Change>.IsWellFormed(asked.Id) && state.Changes.Find(asked.Id) is { } one
                ? [one]
                : [],
            { Kind: SubjectKind.Area } asked => state.Changes.Where(change =>
                change.Step.IsOpen() && change.Proposal.Areas().Any(area => area.Value == asked.Id)
            ),
            { Kind: SubjectKind.Indicator } asked => state.Changes.Where(change =>
                change.Step.IsOpen() && change.Proposal.About().Contains(asked)
            ),
            _ => [],
        };
}
