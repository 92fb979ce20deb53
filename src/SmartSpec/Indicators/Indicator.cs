namespace SmartSpec.Model;

/// <summary>
/// An indicator of an area: the output of its efforts, the result in its development fields, or the context around it.
/// </summary>
/// <param name="Id">The identifier.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Area">The area.</param>
/// <param name="Terms">What it measures.</param>
/// <param name="Effort">The effort whose output it measures; null for the other kinds.</param>
/// <param name="ClosedBecause">Why it is no longer measured; null while it is.</param>
/// <param name="Measurements">What has been measured, in the order of the days that it is about.</param>
/// <param name="Judgement">The latest judgement by a person; null where there is none.</param>
/// <param name="Moves">The areas that it belonged to before, oldest first, each with the change that moved it on.</param>
public sealed partial record Indicator(
    Id<Indicator> Id,
    IndicatorKind Kind,
    Id<Area> Area,
    IndicatorTerms Terms,
    Id<Effort>? Effort = null,
    Text? ClosedBecause = null,
    EquatableArray<Measurement> Measurements = default,
    Judgement? Judgement = null,
    EquatableArray<Move> Moves = default
) : IIdentified<Indicator>, IUnder
{
    Subject? IUnder.Under => Effort is { } effort ? Subject.Of(effort) : Subject.Of(Area);
}
