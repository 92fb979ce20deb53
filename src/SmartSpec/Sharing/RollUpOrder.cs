namespace SmartSpec;

/// <summary>The orders in which a roll-up lists things, whatever the order in which they were added.</summary>
internal static class RollUpOrder
{
    public static IComparer<Id<Strategy>> OfStrategies { get; } =
        Comparer<Id<Strategy>>.Create(static (one, other) => string.CompareOrdinal(one.Value, other.Value));

    public static IComparer<Subject> OfSubjects { get; } =
        Comparer<Subject>.Create(
            static (one, other) =>
                one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind) : string.CompareOrdinal(one.Id, other.Id)
        );
}
