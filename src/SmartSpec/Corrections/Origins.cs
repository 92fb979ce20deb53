using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>From which event each fact comes, as it is told now. Immutable.</summary>
internal sealed class Origins : IEquatable<Origins>
{
    private readonly ImmutableDictionary<FactKey, long> numbers;

    private Origins(ImmutableDictionary<FactKey, long> numbers) => this.numbers = numbers;

    public static Origins None { get; } = new(ImmutableDictionary<FactKey, long>.Empty);

    /// <summary>In the order of their names, so that equal states are written alike.</summary>
    public IEnumerable<(string Name, long Number)> All =>
        numbers.Select(origin => (Name: origin.Key.ToString(), Number: origin.Value)).OrderBy(origin => origin.Name, StringComparer.Ordinal);

    public static Origins Of(IEnumerable<KeyValuePair<FactKey, long>> numbers) => new(numbers.ToImmutableDictionary());

    /// <summary>The number of the event that recorded, restated or corrected a fact last; the first of all where the fact was there from the beginning.</summary>
    public long Of(FactKey key) => numbers.GetValueOrDefault(key, 1);

    /// <summary>With what an event says of a fact known to come from it; the same where it says nothing of any.</summary>
    public Origins With(Event happened, long number) => FactKey.Of(happened) is { } key ? new(numbers.SetItem(key, number)) : this;

    public bool Equals(Origins? other) => other is not null
        && (ReferenceEquals(numbers, other.numbers) || (numbers.Count == other.numbers.Count && All.SequenceEqual(other.All)));

    public override bool Equals(object? obj) => Equals(obj as Origins);

    public override int GetHashCode() => numbers.Count;
}
