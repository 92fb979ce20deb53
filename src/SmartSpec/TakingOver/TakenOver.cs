namespace SmartSpec;

/// <summary>
/// That a strategy was taken over while it was running: as it stood on which day, from which documents, with which objects.
/// </summary>
/// <param name="On">The day on which what was stated stood.</param>
/// <param name="Sources">The documents it was taken from.</param>
/// <param name="Objects">The objects that the opening statement brought, by kind and identifier.</param>
public sealed record TakenOver(LocalDate On, EquatableArray<Document> Sources, EquatableArray<Subject> Objects)
{
    /// <summary>Whether the opening statement brought this object. The objects stand in order: found by halving.</summary>
    internal bool Brought(Subject subject)
    {
        var (from, to) = (0, Objects.Count);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var order = Order(Objects[middle], subject);
            if (order == 0)
                return true;
            if (order < 0)
                from = middle + 1;
            else
                to = middle;
        }

        return false;
    }

    /// <summary>The same without an object, which has been replaced by one that was not brought.</summary>
    internal TakenOver Without(Subject subject) =>
        Brought(subject) ? this with { Objects = Objects.Without(other => other == subject) } : this;

    internal static int Order(Subject left, Subject right) =>
        left.Kind == right.Kind ? string.CompareOrdinal(left.Id, right.Id) : left.Kind.CompareTo(right.Kind);
}
