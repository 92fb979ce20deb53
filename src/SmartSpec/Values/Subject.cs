using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>One object of a strategy: its kind and identifier.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The identifier within that kind.</param>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Subject(SubjectKind Kind, string Id) : ISpanParsable<Subject>
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

    /// <summary>A criterion of the enabling condition.</summary>
    public static Subject Of(Id<EnablingCriterion> id) => new(SubjectKind.EnablingCriterion, id.Value);

    /// <summary>The statement on a criterion of the enabling condition: the criterion.</summary>
    internal static Subject Of(Id<EnablingStatement> id) => new(SubjectKind.EnablingCriterion, id.Value);

    /// <summary>Reads a subject as <see cref="ToString"/> writes it.</summary>
    /// <returns>Whether the text was a subject.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Subject subject)
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

    /// <summary>Parses a subject.</summary>
    /// <param name="s">A kind and an identifier, such as <c>area:food</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no subject.</exception>
    public static Subject Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var subject) ? subject : throw NoSubject(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Subject Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var subject) ? subject : throw NoSubject(s);

    /// <summary>Parses a subject.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The subject; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is a subject.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Subject result) =>
        TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Subject)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Subject result)
    {
        result = default;
        return s.Length <= 2 * Id<Subject>.MaxLength && TryParse(s.ToString(), out result);
    }

    private static FormatException NoSubject(ReadOnlySpan<char> text) =>
        new($"'{text}' is not a valid subject: use a kind and an identifier, such as area:food.");

    /// <summary>Kind and identifier, such as <c>area:food</c>.</summary>
    public override string ToString() => $"{Kebab.Of(Kind)}:{Id}";
}
