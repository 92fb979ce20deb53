namespace SmartSpec;

/// <summary>
/// A place in an opening statement that is checked; the reasons against it are collected, with the place.
/// </summary>
/// <param name="context">The decision; reasons are added to it.</param>
/// <param name="standing">The strategy as it is stated.</param>
/// <param name="about">The object at that place.</param>
/// <param name="path">The path to it, such as <c>efforts[3]</c>; empty for the statement itself.</param>
internal sealed class OpeningPlace(DecisionContext context, Strategy standing, Subject about, string path)
{
    public Strategy Standing => standing;

    /// <summary>The day of the statement: nothing in it happened later.</summary>
    public LocalDate On => standing.TakenOver!.On;

    /// <summary>The place of an object within the statement.</summary>
    public OpeningPlace Of(Subject subject, string place) => new(context, standing, subject, Under(place));

    /// <summary>A place within this one, about the same object.</summary>
    public OpeningPlace In(string place) => new(context, standing, about, Under(place));

    public void Must(bool condition, RefusalCode code, string member, params IEnumerable<Parameter> more)
    {
        if (!condition)
            context.Add(new(code.Kind, code.Code, about, [Parameter.Of("member", Under(member)), .. more], []));
    }

    public void Given(bool given, string member) => Must(given, DecidingRefusals.Missing, member);

    public void Given(string? value, string member) => Given(!string.IsNullOrWhiteSpace(value), member);

    public void GivenOrNone(string? value, string member) => Given(value is null || !string.IsNullOrWhiteSpace(value), member);

    public void Written(Text? text, string member) => Must(text is { IsEmpty: false }, DecidingRefusals.TextMissing, member);

    public void WrittenOrNone(Text? text, string member) =>
        Must(text is not { IsEmpty: true }, DecidingRefusals.TextMissing, member);

    public void Between<T>(T value, T from, T to, string member)
        where T : IComparable<T> =>
        Must(
            value.CompareTo(from) >= 0 && value.CompareTo(to) <= 0,
            DecidingRefusals.OutOfRange,
            member,
            Parameter.Of("value", value),
            Parameter.Limit("from", from),
            Parameter.Limit("to", to)
        );

    /// <summary>The day of something that has happened: no later than the statement's day.</summary>
    public void Happened(LocalDate? day, string member) => Between(day ?? On, ProgrammePeriod.Earliest, On, member);

    /// <summary>Whether the object that an identifier names is stated too.</summary>
    public bool Known<T>(EntitySet<T> register, Id<T>? id, SubjectKind kind, string member)
        where T : class, IIdentified<T>
    {
        var known = id is null || register.Contains(id.Value);
        if (!known)
            Unknown(kind, id!.Value.Value, member);
        return known && id is not null;
    }

    public void AllKnown<T>(EntitySet<T> register, EquatableArray<Id<T>> ids, SubjectKind kind, string member)
        where T : class, IIdentified<T>
    {
        Once(ids, at => $"{member}[{at}]");
        for (var i = 0; i < ids.Count; i++)
            Known(register, ids[i], kind, $"{member}[{i}]");
    }

    /// <summary>Checks that what an object of one area names belongs to that area.</summary>
    public void InArea(string id, Id<Area> actual, Id<Area> expected, string member) =>
        Must(actual == expected, TakingOverRefusals.OtherArea, member, Parameter.Of("id", id), Parameter.Of("area", actual));

    public void Unknown(SubjectKind kind, string id, string member) =>
        Must(
            false,
            TakingOverRefusals.Unknown,
            member,
            Parameter.Label("kind", $"kind.{Kebab.Of(kind)}"),
            Parameter.Of("id", id)
        );

    /// <summary>Checks that each value is stated once; a repeated one is reported at its place.</summary>
    public void Once<T>(IEnumerable<T> values, Func<int, string> member, Func<T, object?>? shown = null)
    {
        var seen = new HashSet<T>();
        foreach (var (i, value) in values.Index())
            Must(seen.Add(value), DecidingRefusals.Twice, member(i), Parameter.Of("value", shown is null ? value : shown(value)));
    }

    private string Under(string member) =>
        path.Length == 0 ? member
        : member.Length == 0 ? path
        : $"{path}.{member}";
}
