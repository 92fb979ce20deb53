using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>A difference between an earlier and a later state of a strategy.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record Difference
{
    internal Difference(DifferenceKind kind, Subject subject, Text? called, MemberPlace place, object? before, object? after) =>
        (Kind, Subject, Called, At, EarlierValue, LaterValue) = (kind, subject, called, place, before, after);

    /// <summary>Whether it was added, changed or removed.</summary>
    public DifferenceKind Kind { get; }

    /// <summary>The object that it is about.</summary>
    public Subject Subject { get; }

    /// <summary>The name of the object; null where it has none.</summary>
    public Text? Called { get; }

    /// <summary>
    /// The place in the object, by the names of the document's members, such as <c>funding[region regional 2024].committed</c>;
    /// empty for the object as a whole.
    /// </summary>
    public string Path => At.ToString();

    internal MemberPlace At { get; }

    internal object? EarlierValue { get; }

    internal object? LaterValue { get; }

    /// <summary>All that differs, object by object in the order of the document; empty where the states are the same.</summary>
    /// <param name="earlier">The earlier state.</param>
    /// <param name="later">The later state of the same strategy.</param>
    /// <exception cref="ArgumentNullException">A state is null.</exception>
    public static IReadOnlyList<Difference> Between(Strategy earlier, Strategy later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return [.. Comparison.Of(earlier, later)];
    }

    /// <summary>The value in the earlier state, in a language; a dash where there was none.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string Before(Texts texts) => DifferenceText.Value(texts, EarlierValue);

    /// <summary>The value in the later state, in a language; a dash where there is none.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string After(Texts texts) => DifferenceText.Value(texts, LaterValue);

    /// <summary>The value in the earlier state, in a language, with the names that the objects in it have there.</summary>
    /// <param name="texts">The texts of the language.</param>
    /// <param name="earlier">The earlier state.</param>
    /// <exception cref="ArgumentNullException">No texts or no state are given.</exception>
    public string Before(Texts texts, Strategy earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return DifferenceText.Value(texts, EarlierValue, earlier);
    }

    /// <summary>The value in the later state, in a language, with the names that the objects in it have there.</summary>
    /// <param name="texts">The texts of the language.</param>
    /// <param name="later">The later state.</param>
    /// <exception cref="ArgumentNullException">No texts or no state are given.</exception>
    public string After(Texts texts, Strategy later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return DifferenceText.Value(texts, LaterValue, later);
    }

    /// <summary>
    /// The value in the earlier state as it is written, the same in every language: codes, days, amounts, the original wording;
    /// null where there was none.
    /// </summary>
    public string? BeforeCode => DifferenceText.Code(EarlierValue);

    /// <summary>
    /// The value in the later state as it is written, the same in every language: codes, days, amounts, the original wording;
    /// null where there is none.
    /// </summary>
    public string? AfterCode => DifferenceText.Code(LaterValue);

    /// <summary>The place as text for people: <em>step</em>, <em>funding (region regional 2024): committed</em>.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string What(Texts texts) => DifferenceText.What(texts, At);

    /// <summary>The whole in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The whole in a language, such as <em>Food (area food): step: nominated → development planning</em>.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts) => DifferenceText.Sentence(texts, this);
}
