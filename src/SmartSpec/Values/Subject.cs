using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>One object of a strategy: its kind and identifier.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The identifier within that kind.</param>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    private static readonly (SubjectKind Kind, string Name)[] Kinds =
    [
        .. Enum.GetValues<SubjectKind>().Select(kind => (kind, Kebab.Of(kind))),
    ];

    /// <summary>An area.</summary>
    public static Subject Of(Id<Area> id) => new(SubjectKind.Area, id.Value);

    /// <summary>A selection review.</summary>
    public static Subject Of(Id<Review> id) => new(SubjectKind.Review, id.Value);

    /// <summary>A plan version.</summary>
    public static Subject Of(Id<PlanVersion> id) => new(SubjectKind.Plan, id.Value);

    /// <summary>An effort.</summary>
    public static Subject Of(Id<Effort> id) => new(SubjectKind.Effort, id.Value);

    /// <summary>The strategy.</summary>
    public static Subject Of(Id<Strategy> id) => new(SubjectKind.Strategy, id.Value);

    /// <summary>An indicator.</summary>
    public static Subject Of(Id<Indicator> id) => new(SubjectKind.Indicator, id.Value);

    /// <summary>A development field.</summary>
    public static Subject Of(Id<DevelopmentField> id) => new(SubjectKind.Field, id.Value);

    /// <summary>A consultation.</summary>
    public static Subject Of(Id<Consultation> id) => new(SubjectKind.Consultation, id.Value);

    /// <summary>A point raised.</summary>
    public static Subject Of(Id<Point> id) => new(SubjectKind.Point, id.Value);

    /// <summary>A follow-up cycle.</summary>
    public static Subject Of(Id<FollowUpCycle> id) => new(SubjectKind.Cycle, id.Value);

    /// <summary>A report of a follow-up cycle.</summary>
    public static Subject Of(Id<CycleReport> id) => new(SubjectKind.Report, id.Value);

    /// <summary>An evaluation.</summary>
    public static Subject Of(Id<Evaluation> id) => new(SubjectKind.Evaluation, id.Value);

    /// <summary>A recommendation of an evaluation.</summary>
    public static Subject Of(Id<Recommendation> id) => new(SubjectKind.Recommendation, id.Value);

    /// <summary>A change.</summary>
    public static Subject Of(Id<Change> id) => new(SubjectKind.Change, id.Value);

    /// <summary>A signal.</summary>
    public static Subject Of(Id<Signal> id) => new(SubjectKind.Signal, id.Value);

    /// <summary>Reads a subject as <see cref="ToString"/> writes it.</summary>
    /// <returns>Whether the text was a subject.</returns>
    public static bool TryParse(string? text, out Subject subject)
    {
        subject = default;
        if (text?.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            return false;
        foreach (var (kind, name) in Kinds)
        {
            if (!text.AsSpan(0, colon).SequenceEqual(name))
                continue;
            var id = text[(colon + 1)..];
            if (!Id<Subject>.IsWellFormed(id))
                return false;
            subject = new(kind, id);
            return true;
        }

        return false;
    }

    /// <summary>Kind and identifier, such as <c>area:food</c>.</summary>
    public override string ToString() => $"{Kebab.Of(Kind)}:{Id}";
}
