namespace SmartSpec.Model;

/// <summary>
/// An indicator of an area: the output of its efforts, the result in its development fields, or the context around it.
/// </summary>
public sealed partial record Indicator : IIdentified<Indicator>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Indicator> Id { get; init; }

    /// <summary>The kind of quantity.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The area.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>The terms: what it measures.</summary>
    public required IndicatorTerms Terms { get; init; }

    /// <summary>The effort whose output it measures; null for the other kinds.</summary>
    public Id<Effort>? Effort { get; init; }

    /// <summary>
    /// The day when it was defined, in the strategy's time zone; null where it was taken over, and the day not stated.
    /// </summary>
    public LocalDate? DefinedOn { get; init; }

    /// <summary>The reason why it is no longer measured; null while it is.</summary>
    public Text? ClosedBecause { get; init; }

    /// <summary>The measurements, in the order of their days.</summary>
    public EquatableArray<Measurement> Measurements { get; init; }

    /// <summary>The latest judgement by a person; null where there is none.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The areas that it belonged to before, oldest first, each with the change that moved it on.</summary>
    public EquatableArray<Move> Moves { get; init; }

    Subject? IUnder.Under => Effort is { } effort ? Subject.Of(effort) : Subject.Of(Area);
}
