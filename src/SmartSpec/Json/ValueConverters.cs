using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartSpec;

internal sealed class MoneyConverter : WordConverter<Money>
{
    public override string Name => "money";

    protected override string Pattern =>
        $@"(?=.{{5,32}}$)[+-]?(?:[0-9]+(?:\.[0-9]{{0,4}})?|\.[0-9]{{1,4}}) (?:{string.Join('|', Currency.All)})";

    protected override bool TryRead(ref Utf8JsonReader reader, out Money value) => Money.TryParse(reader.GetString()!, out value);

    protected override InputFaultKind? FaultOf(Money value) => value.Currency == default ? InputFaultKind.Missing : null;

    protected override string Written(Money value) => value.ToString();
}

internal sealed class CurrencyConverter : WordConverter<Currency>
{
    public override string Name => "currency";

    protected override string Pattern => $"(?:{string.Join('|', Currency.All)})";

    public override JsonObject Describe(SchemaBook book) =>
        new() { ["description"] = "A currency of ISO 4217, such as SEK.", ["enum"] = SchemaBook.List(Currency.All) };

    protected override bool TryRead(ref Utf8JsonReader reader, out Currency value)
    {
        var text = reader.GetString()!;
        value = Currency.IsWellFormed(text) ? new(text) : default;
        return value != default;
    }

    protected override InputFaultKind? FaultOf(Currency value) => value == default ? InputFaultKind.Missing : null;

    protected override string Written(Currency value) => value.Code;
}

internal sealed class RoleConverter : WordConverter<Role>
{
    public override string Name => "role";

    protected override string Pattern => "[a-z0-9-]{1,64}";

    protected override bool TryRead(ref Utf8JsonReader reader, out Role value) => Role.TryMake(reader.GetString(), out value);

    protected override InputFaultKind? FaultOf(Role value) => value.IsWellFormed ? null : InputFaultKind.Missing;

    protected override string Written(Role value) =>
        value.IsWellFormed ? value.Code : throw new ArgumentException($"A role is missing: expected {Expected}.", nameof(value));
}

internal sealed class HashConverter : WordConverter<Hash>
{
    public override string Name => "hash";

    protected override string Pattern => "[0-9a-f]{64}";

    protected override bool TryRead(ref Utf8JsonReader reader, out Hash value) => Hash.TryParse(reader.GetString()!, out value);

    protected override string Written(Hash value) => value.ToString();
}

internal sealed class SubjectConverter : WordConverter<Subject>
{
    public override string Name => "subject";

    protected override FaultText ExpectedForm =>
        new("form.subject", string.Join(", ", Enum.GetValues<SubjectKind>().Select(Kebab.Of)));

    protected override string Pattern =>
        $"(?:{string.Join('|', Enum.GetValues<SubjectKind>().Select(Kebab.Of))}):{IdConverter<Subject>.Form}";

    protected override bool TryRead(ref Utf8JsonReader reader, out Subject value) =>
        Subject.TryParse(reader.GetString()!, out value);

    protected override InputFaultKind? FaultOf(Subject value) =>
        value.Id is null ? InputFaultKind.Missing
        : Enum.IsDefined(value.Kind) && Id<Subject>.IsWellFormed(value.Id) ? null
        : InputFaultKind.Malformed;

    protected override string Written(Subject value) => value.ToString();
}

internal sealed class LocalDateConverter : WordConverter<LocalDate>
{
    /// <summary>The days of the proleptic Gregorian calendar, leap days in leap years only, as a regular expression.</summary>
    public const string Days =
        "(?!-9999)-?(?:"
        + "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    public override string Name => "date";

    protected override string Pattern => Days;

    protected override bool TryRead(ref Utf8JsonReader reader, out LocalDate value) =>
        (!reader.ValueIsEscaped && Dates.TryReadQuickly(reader.ValueSpan, out value))
        || Dates.TryRead(reader.GetString()!, out value);

    protected override InputFaultKind? FaultOf(LocalDate value) =>
        value.Calendar == CalendarSystem.Iso ? null : InputFaultKind.Malformed;

    protected override string Written(LocalDate value) => Dates.Write(value);
}

internal sealed class InstantConverter : WordConverter<Instant>
{
    public override string Name => "instant";

    protected override string Pattern =>
        $"(?!9999-12-31T24){LocalDateConverter.Days}T"
        + @"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?|24:00:00(?:\.0{1,6})?)Z";

    protected override bool TryRead(ref Utf8JsonReader reader, out Instant value) =>
        (!reader.ValueIsEscaped && Dates.TryReadQuickly(reader.ValueSpan, out value))
        || Dates.TryReadMicros(reader.GetString()!, out value);

    protected override string Written(Instant value) => Dates.Write(value);
}
