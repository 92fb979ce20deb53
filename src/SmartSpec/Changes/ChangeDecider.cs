using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class ChangeDecider
{
    public static bool Find(DecisionContext context, Id<Change> id, [NotNullWhen(true)] out Change? change) =>
        context.TryFind(context.State.Changes, id, SubjectKind.Change, out change);
}
