namespace SmartSpec.Import;

/// <summary>The places in CSV files of the parts of an opening statement that come from them.</summary>
internal sealed class ImportPlaces
{
    private readonly Dictionary<string, CsvCell> cells = [];
    private readonly Dictionary<string, CsvRow> rows = [];
    private readonly HashSet<string> withoutArea = [];
    private readonly HashSet<string> ignored = [];

    /// <summary>The identifiers of efforts that could not be read.</summary>
    public UnreadEfforts Unread { get; set; } = UnreadEfforts.None;

    /// <summary>Adds that a part of the statement, such as <c>efforts[3]</c>, comes from a row.</summary>
    public void Add(string part, CsvRow row) => rows[part] = row;

    /// <summary>Adds that a part of the statement, such as <c>efforts[3].budget[0]</c>, comes from a cell.</summary>
    public void Add(string part, CsvCell cell) => cells[part] = cell;

    /// <summary>Adds that the area of an effort could not be read.</summary>
    public void AddWithoutArea(Id<Effort> effort) => withoutArea.Add(effort.Value);

    /// <summary>
    /// Adds that a part of the statement, such as <c>efforts[3]</c>, is in no file; only what it has from rows is.
    /// </summary>
    public void Ignore(string part) => ignored.Add(part);

    /// <summary>
    /// The place of the member that a reason is about, or where it is missing; null where it is in no CSV file.
    /// </summary>
    public ImportPlace? Of(Reason reason)
    {
        if (Member(reason) is not { } member)
            return null;
        if (Within(cells, member).Value is { } cell)
            return cell.Place;
        var (part, row) = Within(rows, member);
        return row?.PlaceOf(HeadingIn(member[part.Length..]));
    }

    /// <summary>Whether a reason is about a missing effort that may be one that could not be read.</summary>
    public bool IsUnchecked(Reason reason) =>
        reason.Code == "opening-unknown"
        && Value(reason, "kind") == "kind.effort"
        && !IsWithinPlan(Member(reason)!)
        && Unread.MayHave(Value(reason, "id")!);

    /// <summary>Whether a reason only follows from a cell that could not be read.</summary>
    public bool IsInDoubt(Reason reason)
    {
        if (reason.Code == "opening-other-area" && withoutArea.Contains(Value(reason, "id")!))
            return true;
        if (Member(reason) is not { } member || Within(cells, member).Value is not null)
            return false;
        var (part, row) = Within(rows, member);
        return row is null
            ? ignored.Contains(member.Split('.')[0])
            : Behind(HeadingIn(member[part.Length..]), reason.Code).Any(row.IsUnread);
    }

    /// <summary>The headings of the values that a rule about one of them looks at.</summary>
    private static string[] Behind(string heading, string code) =>
        (heading, code) switch
        {
            ("field" or "alsoServes", "opening-field") => [heading, "area"],
            ("paid", _) => ["paid", "committed"],
            ("", "twice") => ["financier", "source", "year"],
            ("", _) => ["sought", "promised", "committed", "paid"],
            _ => [heading],
        };

    /// <summary>Whether an effort is looked for among those that the plan lists, and not among all.</summary>
    private static bool IsWithinPlan(string member) =>
        member.Contains(".sets[", StringComparison.Ordinal) || member.Contains(".addedAfterAdoption[", StringComparison.Ordinal);

    private static string HeadingIn(string rest) => rest.TrimStart('.').Split('.', '[')[0];

    private static string? Value(Reason reason, string name) =>
        reason.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Values[0];

    private static string? Member(Reason reason) => Value(reason, "member");

    /// <summary>
    /// The smallest part that a member belongs to: itself, or what is left of it when its last members are cut off.
    /// </summary>
    private static (string Part, T? Value) Within<T>(Dictionary<string, T> parts, string member)
        where T : class
    {
        for (var part = member; part.Length > 0; part = part[..Math.Max(part.LastIndexOf('.'), 0)])
            if (parts.TryGetValue(part, out var value))
                return (part, value);
        return ("", null);
    }
}
