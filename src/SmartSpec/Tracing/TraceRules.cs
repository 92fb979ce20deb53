using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <summary>
/// Every relation of a trace, once: both directions follow the same links. A new member of the state that names an object is read
/// here, or is among the exceptions that a test states.
/// </summary>
internal static partial class TraceRules
{
    /// <summary>All, in the order of the relations.</summary>
    public static EquatableArray<TraceRule> All { get; } =
    [
        .. OnAreas(),
        .. OnPlans(),
        .. OnMoney(),
        .. OnIndicators(),
        .. OnDialogue(),
        .. OnFollowUp(),
        .. OnChanges(),
        .. OnDecisions(),
        .. OnSharing(),
    ];

    private static EquatableArray<TraceRule> OnAreas() =>
        [
            new(
                EvidenceOfEvidence,
                static (state, add) =>
                {
                    foreach (var evidence in state.Evidence)
                    foreach (var ground in evidence.RestsOn)
                        add(Of(ground), Of(evidence.Id));
                }
            ),
            new(
                EvidenceOfArea,
                static (state, add) =>
                {
                    foreach (var area in state.Areas)
                    foreach (var ground in area.Grounds.Evidence)
                        add(Of(ground), Subject.Of(area.Id));
                }
            ),
            new(
                EvidenceOfAssessment,
                static (state, add) =>
                {
                    foreach (var area in state.Areas)
                    foreach (var assessment in area.Assessments)
                    foreach (var ground in assessment.RestsOn)
                        add(Of(ground), Subject.Of(area.Id));
                }
            ),
            new(
                GoalOfArea,
                static (state, add) =>
                {
                    foreach (var area in state.Areas)
                    foreach (var goal in area.Grounds.Goals)
                        add(Of(goal), Subject.Of(area.Id));
                }
            ),
            new(
                MeetingOnPlace,
                static (state, add) =>
                {
                    foreach (var meeting in state.Meetings)
                        add(new(SubjectKind.Meeting, meeting.Id.Value), Place(state, meeting.Area));
                }
            ),
            new(
                AreaBefore,
                static (state, add) =>
                {
                    foreach (var area in state.Areas)
                    {
                        foreach (var before in area.From)
                            add(Subject.Of(before), Subject.Of(area.Id));
                        foreach (var after in area.Became)
                            add(Subject.Of(area.Id), Subject.Of(after));
                    }
                }
            ),
            new(
                AreaRevived,
                static (state, add) =>
                {
                    foreach (var area in state.Areas)
                        if (area.Revives is { } ended)
                            add(Subject.Of(ended), Subject.Of(area.Id));
                }
            ),
        ];

    private static Subject Of(Id<Evidence> id) => new(SubjectKind.Evidence, id.Value);

    private static Subject Of(Id<RegionalGoal> id) => new(SubjectKind.Goal, id.Value);

    private static Subject Of(Id<Decision> id) => new(SubjectKind.Decision, id.Value);

    private static Subject Of(Id<Call> id) => new(SubjectKind.Call, id.Value);

    private static Subject Of(Id<EffortSet> id) => new(SubjectKind.Set, id.Value);

    private static Subject Place(Strategy state, Id<Area>? area) => area is { } id ? Subject.Of(id) : Subject.Of(state.Id);
}
