namespace SmartSpec.Model;

/// <summary>The assessment of an area by one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">The score, on the criterion's scale.</param>
/// <param name="Motivation">The reason for the score.</param>
/// <param name="RestsOn">The evidence that the score rests on, such as an analysis; each once. Default: none is stated.</param>
public sealed record Assessment(
    Id<Criterion> Criterion,
    decimal Score,
    Text Motivation,
    EquatableArray<Id<Evidence>> RestsOn = default
);
