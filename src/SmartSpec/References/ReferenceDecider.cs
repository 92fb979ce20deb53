namespace SmartSpec;

internal static class ReferenceDecider
{
    public static void Decide(Deliberation d, ReferenceCommand command)
    {
        switch (command)
        {
            case ReferenceCommand.Link c:
                Link(d, c);
                break;
            case ReferenceCommand.Unlink c:
                Unlink(d, c);
                break;
        }
    }

    /// <summary>Whether each of several references is complete.</summary>
    public static bool AreGood(Deliberation d, Items<ExternalReference> references, string member)
    {
        foreach (var elsewhere in references)
            if (!IsGood(d, elsewhere, member))
                return false;
        return true;
    }

    /// <summary>Whether references say what the thing is, where, and under which identifier.</summary>
    public static bool IsGood(Deliberation d, ExternalReference elsewhere, string member) =>
        d.Given(!string.IsNullOrWhiteSpace(elsewhere.Kind), $"{member}.kind")
        && d.Given(!string.IsNullOrWhiteSpace(elsewhere.System), $"{member}.system")
        && d.Given(!string.IsNullOrWhiteSpace(elsewhere.Id), $"{member}.id");

    private static void Link(Deliberation d, ReferenceCommand.Link c)
    {
        if (IsGood(d, c.Elsewhere, "elsewhere") && d.Exists(c.Subject, out var on) && d.May("reference.link", During.Living, on) && MayMove(d, c))
            d.Append(new ReferenceEvent.Linked(new(c.Reference, c.Subject, c.Elsewhere)));
    }

    /// <summary>A reference that stands with another object is taken from it, which takes being allowed to.</summary>
    private static bool MayMove(Deliberation d, ReferenceCommand.Link c) => d.State.References.Find(c.Reference) is not { } held || held.Subject == c.Subject
        || (d.Exists(held.Subject, out var from) && d.May("reference.unlink", During.Living, from));

    private static void Unlink(Deliberation d, ReferenceCommand.Unlink c)
    {
        if (d.Known(d.State.References, c.Reference, SubjectKind.Reference, out var held) && d.Exists(held.Subject, out var on)
            && d.May("reference.unlink", During.Living, on))
            d.Append(new ReferenceEvent.Unlinked(c.Reference));
    }
}
