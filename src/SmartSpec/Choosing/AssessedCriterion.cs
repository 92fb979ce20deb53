namespace SmartSpec.Model;

/// <summary>A criterion, and how an area was assessed by it.</summary>
public sealed record AssessedCriterion
{
    /// <summary>The criterion, with its weight and scale.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>Its share of all weights, from 0 to 1.</summary>
    public required decimal Weight { get; init; }

    /// <summary>The assessment, with its score and motivation; null where it is missing.</summary>
    public required Assessment? Assessment { get; init; }

    /// <summary>
    /// The score as a share of the scale, from 0 for the worst case to 1 for the best; null where it is missing.
    /// </summary>
    public required decimal? Value { get; init; }

    /// <summary>The evidence that the score rests on, such as analyses.</summary>
    public required EquatableArray<Evidence> RestsOn { get; init; }

    /// <summary>The marks on the assessment where it is out of date.</summary>
    public required EquatableArray<StaleMark> StaleMarks { get; init; }
}
