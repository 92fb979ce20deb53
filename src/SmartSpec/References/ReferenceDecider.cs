namespace SmartSpec;

internal static class ReferenceDecider
{
    public static void Decide(DecisionContext context, ReferenceCommand command)
    {
        switch (command)
        {
            case ReferenceCommand.Link c:
                Link(context, c);
                break;
            case ReferenceCommand.Unlink c:
                Unlink(context, c);
                break;
        }
    }

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

    private static void Link(DecisionContext context, ReferenceCommand.Link c)
    {
        if (
            IsGood(context, c.Elsewhere, "elsewhere")
            && context.Exists(c.Subject, out var on)
            && context.May("reference.link", StrategyStages.Living, on)
            && MayMove(context, c)
        )
            context.Append(new ReferenceEvent.Linked(new(c.Reference, c.Subject, c.Elsewhere)));
    }

    /// <summary>A reference that stands with another object is taken from it, which takes being allowed to.</summary>
    private static bool MayMove(DecisionContext context, ReferenceCommand.Link c) =>
        context.State.References.Find(c.Reference) is not { } held
        || held.Subject == c.Subject
        || (context.Exists(held.Subject, out var from) && context.May("reference.unlink", StrategyStages.Living, from));

    private static void Unlink(DecisionContext context, ReferenceCommand.Unlink c)
    {
        if (
            context.TryFind(context.State.References, c.Reference, SubjectKind.Reference, out var held)
            && context.Exists(held.Subject, out var on)
            && context.May("reference.unlink", StrategyStages.Living, on)
        )
            context.Append(new ReferenceEvent.Unlinked(c.Reference));
    }
}
