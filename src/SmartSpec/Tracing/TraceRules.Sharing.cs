using static SmartSpec.Model.TraceRelation;

namespace SmartSpec;

/// <content>The relations of areas and efforts shared between strategies.</content>
internal static partial class TraceRules
{
    private static EquatableArray<TraceRule> OnSharing() =>
        [
            new(
                SubjectOfPartnership,
                static (state, add) =>
                {
                    foreach (var partnership in state.Partnerships)
                        add(partnership.Subject, Of(partnership.Id));
                }
            ),
            new(
                AreaOfInvolvement,
                static (state, add) =>
                {
                    foreach (var involvement in state.Involvements)
                        if (involvement.Area is { } area)
                            add(Subject.Of(area), Of(involvement.Id));
                }
            ),
        ];

    private static Subject Of(Id<Partnership> id) => new(SubjectKind.Partnership, id.Value);

    private static Subject Of(Id<Involvement> id) => new(SubjectKind.Involvement, id.Value);
}
