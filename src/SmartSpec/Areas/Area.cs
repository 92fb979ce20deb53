using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>A knowledge area: a candidate, a selected strength area, or one that has ended.</summary>
public sealed record Area : IIdentified<Area>
{
    /// <summary>The identifier.</summary>
    public required Id<Area> Id { get; init; }

    /// <summary>The name.</summary>
    public required Text Name { get; init; }

    /// <summary>The description.</summary>
    public required Text Description { get; init; }

    /// <summary>The current step.</summary>
    public AreaStep Step { get; init; }

    /// <summary>The person who leads it; null until one is appointed.</summary>
    public Id<Actor>? Lead { get; init; }

    /// <summary>The evidence and goals on which it rests.</summary>
    public Grounds Grounds { get; init; } = new();

    /// <summary>Criteria of its own, where the definition's do not fit it; empty where they do.</summary>
    public EquatableArray<Criterion> Criteria { get; init; }

    /// <summary>Its assessments, the latest for each criterion.</summary>
    public EquatableArray<Assessment> Assessments { get; init; }

    /// <summary>
    /// Assessments from before the strategy moved to a process definition that lacks their criteria, or has them on other
    /// scales: on record, but no longer counted.
    /// </summary>
    public EquatableArray<FormerAssessment> FormerAssessments { get; init; }

    /// <summary>
    /// The helices that have taken part in dialogue about it: in its meetings, and by points on it, its plans and efforts.
    /// </summary>
    public EquatableArray<Helix> HelicesMet { get; init; }

    /// <summary>The persons who have nominated it, until it is reconsidered after it was not selected.</summary>
    public EquatableArray<Proposer> Proposers { get; init; }

    /// <summary>The persons who have assessed it by the criteria since it was proposed, or last reconsidered.</summary>
    public EquatableArray<Id<Actor>> AssessedBy { get; init; }

    /// <summary>
    /// The number of the event by which it was last returned or reconsidered, and a new round began; null where it has not been.
    /// </summary>
    public long? RoundFrom { get; init; }

    /// <summary>The reason for the latest nomination.</summary>
    public Text? Motivation { get; init; }

    /// <summary>The decision by which it was selected or deselected; null before, or where none is required.</summary>
    public Id<Decision>? Decision { get; init; }

    /// <summary>The number of the event by which it was last selected or deselected; null before.</summary>
    public long? DecidedIn { get; init; }

    /// <summary>The reason for which it was last deselected, returned, reconsidered or withdrawn.</summary>
    public Text? Reason { get; init; }

    /// <summary>
    /// The mark that it is paused, beside the step; null where it is not. It ends with the area.
    /// </summary>
    public AreaPause? Paused { get; init; }

    /// <summary>
    /// The decision by which it was last resumed after a pause; null where it never was, or where none is required.
    /// </summary>
    public Id<Decision>? ResumedBy { get; init; }

    /// <summary>The change that formed it, or last joined others to it; null where none has.</summary>
    public Id<Change>? FormedBy { get; init; }

    /// <summary>The areas that it came from by changes; empty where it was proposed and none has joined it.</summary>
    public EquatableArray<Id<Area>> From { get; init; }

    /// <summary>The ended area that it takes up again; null for none.</summary>
    public Id<Area>? Revives { get; init; }

    /// <summary>The change that ended it; null where none has.</summary>
    public Id<Change>? EndedBy { get; init; }

    /// <summary>The day when it ended, where that was before the strategy was taken over; null otherwise.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>The areas that it became; empty where it has not ended, or ended without a successor.</summary>
    public EquatableArray<Id<Area>> Became { get; init; }

    /// <summary>
    /// Its carry-over to the strategy of the next period; null where there was none, or where a change has
    /// ended it since.
    /// </summary>
    public CarriedOver? CarriedOver { get; init; }

    /// <summary>The areas of the previous strategy that it continues; empty where it is new.</summary>
    public EquatableArray<Id<Area>> Continues { get; init; }

    /// <summary>The latest judgement of its health by a person; null where there is none.</summary>
    public HealthJudgement? JudgedHealth { get; init; }

    /// <summary>Whether it is a candidate that can still be worked on.</summary>
    [JsonIgnore]
    public bool IsCandidate => Step.IsCandidate();

    /// <summary>Whether it has been selected and has not ended.</summary>
    [JsonIgnore]
    public bool IsSelected => Step.IsSelected();

    /// <summary>The score by a criterion; null where it is missing.</summary>
    internal decimal? ScoreBy(Id<Criterion> criterion)
    {
        foreach (var assessment in Assessments)
            if (assessment.Criterion == criterion)
                return assessment.Score;
        return null;
    }

    /// <summary>The criteria that count for it: its own, or the definition's.</summary>
    public EquatableArray<Criterion> CriteriaUnder(ProcessDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Criteria.Count > 0 ? Criteria : definition.Criteria;
    }
}
