namespace SmartSpec.Model;

/// <summary>Something that a criterion of the enabling condition lacks, and what supplies it.</summary>
public sealed record EnablingGap
{
    /// <summary>The code, such as <c>dialogue-missing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The criterion.</summary>
    public required EnablingCriterion Criterion { get; init; }

    /// <summary>The rule that does not hold; null where all hold, and the statement names what is out of date.</summary>
    public required string? Rule { get; init; }

    /// <summary>The day from which it is missing; the day asked about, or a later one where the criterion is at risk.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The values in the sentence, by name.</summary>
    public required EquatableArray<SignalDetail> Details { get; init; }

    /// <summary>The acts that supply it, the most usual one first.</summary>
    public required EquatableArray<EnablingWay> Ways { get; init; }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The sentence in a language: what is missing, and what to do.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) =>
        SignalDetail.Format(texts, $"enabling.gap.{Code}", new(SubjectKind.EnablingCriterion, Criterion.Id.Value), Details);
}
