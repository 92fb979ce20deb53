namespace SmartSpec;

internal static class ReferenceDecider
{
    /// <summary>Whether each of several references is complete.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<ExternalReference> references, string member)
    {
        foreach (var elsewhere in references)
            if (!IsGood(context, elsewhere, member))
                return false;
        return true;
    }

    /// <summary>Whether references say what the thing is, where, and under which identifier.</summary>
    public static bool IsGood(DecisionContext context, ExternalReference elsewhere, string member) =>
        context.IsGiven(!string.IsNullOrWhiteSpace(elsewhere.Kind), $"{member}.kind")
        && context.IsGiven(!string.IsNullOrWhiteSpace(elsewhere.System), $"{member}.system")
        && context.IsGiven(!string.IsNullOrWhiteSpace(elsewhere.Id), $"{member}.id");

    /// <summary>A reference that stands with another object is taken from it, which takes being allowed to.</summary>
    public static bool MayMove(DecisionContext context, ReferenceCommand.Link c) =>
        context.State.References.Find(c.Reference) is not { } held
        || held.Subject == c.Subject
        || (context.Exists(held.Subject, out var from) && context.May("reference.unlink", StrategyStages.Living, from));
}
