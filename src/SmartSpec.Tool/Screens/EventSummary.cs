using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// The content of an event's own line: its object, decision and money. Read from the line, so that new events are
/// included.
/// </summary>
internal sealed partial class EventSummary
{
    private readonly Screen screen;
    private readonly Strategy strategy;
    private readonly RecordedEvent recorded;
    private readonly JsonElement data;

    public EventSummary(Screen screen, Strategy strategy, RecordedEvent recorded)
    {
        (this.screen, this.strategy, this.recorded) = (screen, strategy, recorded);
        using var line = JsonDocument.Parse(recorded.Line);
        data = line.RootElement.GetProperty("data").Clone();
    }

    /// <summary>
    /// The object's kind and identifier, such as <c>area:food</c>: the first object that the event names, or the strategy.
    /// </summary>
    public string Id => About is { } about ? about.ToString() : Named;

    private string Named =>
        First switch
        {
            { Name: "reason" or "decision", Value.ValueKind: JsonValueKind.String } => OfStrategy,
            { Value.ValueKind: JsonValueKind.String } of => $"{of.Name}:{of.Value.GetString()}",
            { } of when Own(of.Value, "id") is { } id => $"{of.Name}:{id}",
            _ => OfStrategy,
        };

    /// <summary>The object; the strategy where it is of no kind of its own.</summary>
    public Subject Subject =>
        About ?? (Subject.TryParse(Named, out var subject) ? subject : Subject.Of(recorded.Envelope.Strategy));

    /// <summary>The object of an event that names another first; null for the others.</summary>
    private Subject? About =>
        recorded.Event switch
        {
            CorrectionEvent.Corrected corrected => corrected.Right.SubjectIn(strategy),
            DecisionEvent.Replaced replaced => replaced.Subject,
            CheckpointEvent.Ticked ticked => ticked.Tick.Subject,
            CheckpointEvent.TickWithdrawn withdrawn => withdrawn.Subject,
            _ => null,
        };

    /// <summary>The object's name; empty where it has none.</summary>
    public string Name
    {
        get
        {
            if (About is { } about)
                return NameOf(about.Kind, about.Id);
            if (First is { Value: { ValueKind: JsonValueKind.Object } value } && NameIn(value) is { Length: > 0 } own)
                return own;
            var (kind, id) = (
                Id[..Id.IndexOf(':', StringComparison.Ordinal)],
                Id[(Id.IndexOf(':', StringComparison.Ordinal) + 1)..]
            );
            return Enum.TryParse<SubjectKind>(kind, ignoreCase: true, out var known) ? NameOf(known, id) : "";
        }
    }

    /// <summary>What happened, such as <em>the area was selected</em>.</summary>
    public string What => screen.Texts.Event(recorded.Envelope.Name);

    /// <summary>The identifier of the decision it rests on; null where it names none, or records or annuls one.</summary>
    public string? Decision =>
        recorded.Event switch
        {
            DecisionEvent.Annulled => null,
            DelegationEvent.Granted granted => granted.Delegation.Decision?.Value,
            AssignmentEvent.Granted granted => granted.Assignment.Decision?.Value,
            EnablingEvent.StatedNotRelevant stated => stated.Decision?.Value,
            SharingEvent.Shared shared => shared.Partnership.Decision?.Value,
            _ => Own(data, "decision"),
        };

    /// <summary>The day from which it applies; null where none is stated.</summary>
    public LocalDate? Effective =>
        recorded.Envelope.Effective
        ?? (
            Own(data, "effectiveFrom") is { } day && LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var known)
                ? known
                : null
        );

    private JsonProperty? First => data.EnumerateObject().Cast<JsonProperty?>().FirstOrDefault();

    private string OfStrategy => $"strategy:{recorded.Envelope.Strategy}";

    /// <summary>
    /// The details for an auditor: other objects, the decision, its first day, who was appointed, the money.
    /// </summary>
    public IEnumerable<string> Details()
    {
        foreach (var stated in screen.OpeningOf(recorded.Event))
            yield return stated;
        foreach (var stated in Stated())
            yield return stated;
        foreach (var (kind, id, name) in Others())
            yield return $"{name} ({kind}:{id})".TrimStart();
        if (Decision is { } decided && strategy.Decisions.Find(decided) is { } decision)
            yield return screen.Say("beslut ", "decision ")
                + $"{decision.RegistryNumber}, {Screen.Day(decision.DecidedOn)} ({decision.Id})";
        if ((Own(data, "effectiveFrom") ?? (recorded.Envelope.Effective is { } day ? Screen.Day(day) : null)) is { } since)
            yield return screen.Say("gäller från ", "effective from ") + since;
        if (
            Own(data, "from") is { } old
            && Own(data, "to") is { } currency
            && data.TryGetProperty("rate", out var rate)
            && rate.TryGetDecimal(out var per)
        )
            yield return $"{old} → {currency}, {screen.Say("kurs", "rate")} {screen.Number(per)}";
        if ((Own(data, "lead") ?? Own(data, "owner")) is { } person)
            yield return screen.Say("utsedd: ", "appointed: ") + person;
        if (
            data.TryGetProperty("assessment", out var made)
            && Own(made, "criterion") is { } criterion
            && made.TryGetProperty("score", out var score)
        )
            yield return $"{CriterionOf(criterion)}: {score.GetRawText()}";
        if (Own(data, "amount") is { } amount && Own(data, "source") is { } source && Own(data, "financier") is { } financier)
        {
            var year = data.TryGetProperty("year", out var of) ? of.GetRawText() : "";
            yield return $"{Read(amount)}, {screen.Texts.Of($"source.{source}")}, {year}: "
                + $"{NameOf(SubjectKind.Organisation, financier)}";
        }
    }

    /// <summary>The objects that the event names after its first: the area of a plan, the field of an effort.</summary>
    private IEnumerable<(string Kind, string Id, string Name)> Others()
    {
        foreach (var member in data.EnumerateObject().Skip(1))
        {
            var id = member.Value.ValueKind is JsonValueKind.String ? member.Value.GetString() : Own(member.Value, "id");
            if (
                id is null
                || member.Name is "decision"
                || (!Enum.TryParse<SubjectKind>(member.Name, ignoreCase: true, out var kind) && member.Name != "set")
            )
                continue;
            yield return (
                member.Name,
                id,
                NameIn(member.Value) is { Length: > 0 } own ? own
                : member.Name == "set" ? ""
                : NameOf(kind, id)
            );
        }
    }

    private string NameOf(SubjectKind kind, string id)
    {
        var subject = new Subject(kind, id);
        return screen.NameOf(strategy, subject) is var name && name != subject.ToString() ? name : "";
    }

    private string CriterionOf(string id) =>
        strategy.Definition.Criteria.FirstOrDefault(criterion => criterion.Id.Value == id) is { } known
            ? screen.Read(known.Name)
            : id;

    private string Read(string amount) => Money.TryParse(amount, out var money) ? screen.Texts.Amount(money) : amount;

    /// <summary>The name that an object carries: of its own, of its facts or of its terms.</summary>
    private string NameIn(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Object)
            return "";
        foreach (var member in (string[])["name", "registryNumber", "summary", "said"])
            if (value.TryGetProperty(member, out var name))
                return name.ValueKind is JsonValueKind.String ? name.GetString()! : InLanguage(name);
        foreach (var member in (string[])["facts", "terms"])
            if (value.TryGetProperty(member, out var inner))
                return NameIn(inner);
        return "";
    }

    private string InLanguage(JsonElement text)
    {
        if (text.ValueKind is not JsonValueKind.Object)
            return "";
        var wordings = text.EnumerateObject().Where(wording => wording.Value.ValueKind is JsonValueKind.String).ToList();
        var wording = wordings.Find(wording => wording.Name == screen.Texts.Language)
            is { Value.ValueKind: JsonValueKind.String } found
            ? found
            : wordings.FirstOrDefault();
        return wording.Value.ValueKind is JsonValueKind.String ? wording.Value.GetString()! : "";
    }

    private static string? Own(JsonElement value, string member) =>
        value.ValueKind is JsonValueKind.Object
        && value.TryGetProperty(member, out var found)
        && found.ValueKind is JsonValueKind.String
            ? found.GetString()
            : null;
}
