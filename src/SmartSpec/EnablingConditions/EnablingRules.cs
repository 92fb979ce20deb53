using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <summary>The rules for statements on the enabling condition.</summary>
internal static class EnablingRules
{
    /// <summary>Whether the definition's enabling condition has a criterion; refuses one that it has not.</summary>
    public static bool IsKnown(
        DecisionContext context,
        Id<EnablingCriterion> id,
        [NotNullWhen(true)] out EnablingCriterion? criterion
    )
    {
        criterion = context.State.Definition.EnablingCondition.Criterion(id);
        return criterion is not null || context.RefuseUnknown(SubjectKind.EnablingCriterion, id.Value);
    }

    /// <summary>Whether a statement can name the objects: at least one, each once, in the strategy, and no statement.</summary>
    public static bool CanShow(DecisionContext context, EquatableArray<Subject> shows)
    {
        if (!context.IsGiven(shows.Count > 0, "shows"))
            return false;
        foreach (var subject in shows)
            if (subject.Kind is SubjectKind.EnablingCriterion)
                return context.Refuse(DecidingRefusals.NoObject, Parameter.Label("kind", $"kind.{Kebab.Of(subject.Kind)}"));
            else if (!context.Exists(subject, out _))
                return false;
        return context.AreDistinct(shows, "shows");
    }
}
