namespace SmartSpec.Model;

/// <summary>
/// The answer to why an area was chosen and not another one, or why it was not: what was compared, by what, on what grounds,
/// and who decided. It is computed from the state, and nothing is recorded.
/// </summary>
public sealed record AreaChoice
{
    /// <summary>The area, with its step, its lead and the helices that have taken part in dialogue about it.</summary>
    public required Area Area { get; init; }

    /// <summary>The day by which validity and gates are judged.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The decision by which it was selected or not selected; null before, or where none is required.</summary>
    public required Decision? Decision { get; init; }

    /// <summary>
    /// The reason: the rationale of the decision where it was selected; why it was not selected or was withdrawn; null where
    /// none was given.
    /// </summary>
    public required Text? Reason { get; init; }

    /// <summary>
    /// The areas that were compared, itself included: the ranked ones by rank, then the others in the order in which they were
    /// proposed. Areas that a change formed have not been candidates.
    /// </summary>
    public required EquatableArray<ComparedArea> Candidates { get; init; }

    /// <summary>The criteria that count for it, each with its assessment.</summary>
    public required EquatableArray<AssessedCriterion> Criteria { get; init; }

    /// <summary>The assets, opportunities, challenges and other evidence among its grounds.</summary>
    public required EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>The regional goals among its grounds.</summary>
    public required EquatableArray<RegionalGoal> Goals { get; init; }

    /// <summary>The analyses that it rests on: <see cref="Strategy.AnalysesOf"/>.</summary>
    public required EquatableArray<Evidence> Analyses { get; init; }

    /// <summary>The gates on its nomination and its selection, by the process definition in force.</summary>
    public required EquatableArray<ChoiceGate> Gates { get; init; }

    /// <summary>The points on it, with their answers, in the order in which they were raised.</summary>
    public required EquatableArray<Point> Points { get; init; }

    /// <summary>The areas that it comes from; null where it comes from none.</summary>
    public required Lineage? Origin { get; init; }

    /// <summary>The marks on it as a whole, and on its assessments, that are out of date.</summary>
    public required EquatableArray<StaleMark> StaleMarks { get; init; }

    /// <summary>Its own place among the candidates; null where it has not been one.</summary>
    public ComparedArea? Compared => Candidates.FirstOrDefault(candidate => candidate.Area.Id == Area.Id);
}
