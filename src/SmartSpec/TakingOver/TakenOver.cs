namespace SmartSpec.TakingOver;

/// <summary>
/// The taking over of a strategy while it was running: the day of the statement, its documents and its objects.
/// </summary>
public sealed record TakenOver
{
    /// <summary>The day of the statement.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The documents it was taken from.</summary>
    public required EquatableArray<Document> Sources { get; init; }

    /// <summary>The objects in the opening statement, in order of kind and identifier.</summary>
    public required EquatableArray<Subject> Objects { get; init; }

    /// <summary>
    /// The person who took it over, and on whose behalf: for four-eyes they recorded the decisions and nominations in the statement.
    /// </summary>
    public EquatableArray<Id<Actor>> By { get; init; }

    /// <summary>Whether the object was in the opening statement. A binary search: the objects are in order.</summary>
    internal bool Has(Subject subject)
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

    /// <summary>The same without an object that has been replaced by one from outside the statement.</summary>
    internal TakenOver Without(Subject subject) =>
        Has(subject) ? this with { Objects = Objects.Without(other => other == subject) } : this;

    internal static int Order(Subject left, Subject right) =>
        left.Kind == right.Kind ? string.CompareOrdinal(left.Id, right.Id) : left.Kind.CompareTo(right.Kind);
}
