using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <content>The relations of reviews and changes.</content>
internal static partial class TraceRules
{
    private static EquatableArray<TraceRule> OnChanges() =>
        [
            new(
                AreaOfReview,
                static (state, add) =>
                {
                    foreach (var review in state.Reviews)
                        add(Subject.Of(review.Area), Subject.Of(review.Id));
                }
            )
            {
                IsAbout = true,
            },
            new(
                GroundOfReview,
                static (state, add) =>
                {
                    foreach (var review in state.Reviews)
                    foreach (var ground in review.RestsOn)
                        add(ground, Subject.Of(review.Id));
                }
            ),
            new(
                ReviewOfArea,
                static (state, add) =>
                {
                    foreach (var review in state.Reviews)
                        if (review.Step is ReviewStep.Reaffirmed)
                            add(Subject.Of(review.Id), Subject.Of(review.Area));
                }
            ),
            Change(
                SubjectOfChange,
                static (change, on, add) =>
                {
                    if (change.Step is not ChangeStep.InEffect)
                        foreach (var subject in change.Proposal.About())
                            add(subject, on);
                }
            ) with
            {
                IsAbout = true,
            },
            Change(
                GroundOfChange,
                static (change, on, add) =>
                {
                    foreach (var ground in change.RestsOn)
                        add(ground, on);
                    if (change is { Step: not ChangeStep.InEffect, Proposal: ChangeProposal.Rescope { Grounds: { } grounds } })
                    {
                        foreach (var evidence in grounds.Evidence)
                            add(Of(evidence), on);
                        foreach (var goal in grounds.Goals)
                            add(Of(goal), on);
                    }
                }
            ),
            new(
                ChangeOfSubject,
                static (state, add) =>
                {
                    foreach (var change in state.Changes)
                        if (change.Step is ChangeStep.InEffect)
                            foreach (var result in Results(change.Proposal))
                                add(Subject.Of(change.Id), result);
                    foreach (var area in state.Areas)
                        if (area.FormedBy is { } change)
                            add(Subject.Of(change), Subject.Of(area.Id));
                    foreach (var former in state.FormerDefinitions)
                        add(Subject.Of(former.Change), Subject.Of(state.Id));
                }
            ),
            new(
                ChangeEnding,
                static (state, add) =>
                {
                    foreach (var area in state.Areas)
                        if (area.EndedBy is { } change)
                            add(Subject.Of(change), Subject.Of(area.Id));
                }
            ),
            new(
                ChangeTouching,
                static (state, add) =>
                {
                    foreach (var change in state.Changes)
                    foreach (var fate in change.Outcome)
                        add(Subject.Of(change.Id), fate.Subject);
                    foreach (var effort in state.Efforts)
                    foreach (var move in effort.Moves)
                        add(Subject.Of(move.Change), Subject.Of(effort.Id));
                    foreach (var indicator in state.Indicators)
                    foreach (var move in indicator.Moves)
                        add(Subject.Of(move.Change), Subject.Of(indicator.Id));
                    foreach (var partnership in state.Partnerships)
                    foreach (var move in partnership.Moves)
                        add(Subject.Of(move.Change), Of(partnership.Id));
                    foreach (var involvement in state.Involvements)
                    foreach (var move in involvement.Moves)
                        add(Subject.Of(move.Change), Of(involvement.Id));
                }
            ),
        ];

    /// <summary>What a change in effect has formed, begun or altered; what it ended says so itself.</summary>
    private static EquatableArray<Subject> Results(ChangeProposal proposal) =>
        proposal switch
        {
            ChangeProposal.Rename p => [Subject.Of(p.Area)],
            ChangeProposal.Rescope p => [Subject.Of(p.Area)],
            ChangeProposal.OpenReview p => [Subject.Of(p.Review)],
            ChangeProposal.RevisePlan p => [Subject.Of(p.Plan)],
            ChangeProposal.AdjustIndicator p => [Subject.Of(p.Indicator)],
            _ => proposal.Successors().Select(Subject.Of).ToEquatableArray(),
        };

    private static TraceRule Change(TraceRelation relation, Action<Change, Subject, Action<Subject, Subject>> find) =>
        new(
            relation,
            (state, add) =>
            {
                foreach (var change in state.Changes)
                    find(change, Subject.Of(change.Id), add);
            }
        );
}
