namespace SmartSpec;

internal sealed class MoneyConverter : WordConverter<Money>
{
    protected override string Expected => "an amount such as 6314329 SEK: digits, at most four decimals after a point, a space, the currency";

    protected override bool TryParse(string text, out Money value) => Money.TryParse(text, out value);

    protected override UnsoundKind? FaultOf(Money value) => value.Currency == default ? UnsoundKind.Missing : null;

    protected override string Written(Money value) => value.ToString();
}

internal sealed class CurrencyConverter : WordConverter<Currency>
{
    protected override string Expected => "a currency of ISO 4217, such as SEK";

    protected override bool TryParse(string text, out Currency value)
    {
        value = Currency.IsWellFormed(text) ? new(text) : default;
        return value != default;
    }

    protected override UnsoundKind? FaultOf(Currency value) => value == default ? UnsoundKind.Missing : null;

    protected override string Written(Currency value) => value.Code;
}

internal sealed class RoleConverter : WordConverter<Role>
{
    protected override string Expected => "the code of a role, lower-case letters and hyphens, such as process-lead";

    protected override bool TryParse(string text, out Role value)
    {
        value = new(text);
        return value.IsWellFormed;
    }

    protected override UnsoundKind? FaultOf(Role value) => value.Code is null ? UnsoundKind.Missing : value.IsWellFormed ? null : UnsoundKind.Malformed;

    protected override string Written(Role value) => value.IsWellFormed
        ? value.Code
        : throw new ArgumentException($"'{value.Code}' is no role: expected {Expected}.", nameof(value));
}

internal sealed class HashConverter : WordConverter<Hash>
{
    protected override string Expected => "a SHA-256 in 64 hexadecimal digits";

    protected override bool TryParse(string text, out Hash value) => Hash.TryParse(text, out value);

    protected override string Written(Hash value) => value.ToString();
}

internal sealed class SubjectConverter : WordConverter<Subject>
{
    protected override string Expected =>
        $"a kind and an identifier, such as area:food; the kinds are {string.Join(", ", Enum.GetValues<SubjectKind>().Select(Kebab.Of))}";

    protected override bool TryParse(string text, out Subject value) => Subject.TryParse(text, out value);

    protected override UnsoundKind? FaultOf(Subject value) =>
        value.Id is null ? UnsoundKind.Missing
        : Enum.IsDefined(value.Kind) && Id<Subject>.IsWellFormed(value.Id) ? null
        : UnsoundKind.Malformed;

    protected override string Written(Subject value) => value.ToString();
}

internal sealed class LocalDateConverter : WordConverter<LocalDate>
{
    protected override string Expected => "a date such as 2021-03-31";

    protected override bool TryParse(string text, out LocalDate value) => Dates.TryRead(text, out value);

    protected override UnsoundKind? FaultOf(LocalDate value) => value.Calendar == CalendarSystem.Iso ? null : UnsoundKind.Malformed;

    protected override string Written(LocalDate value) => Dates.Write(value);
}

internal sealed class InstantConverter : WordConverter<Instant>
{
    protected override string Expected => "an instant in UTC such as 2021-03-31T07:30:00Z, with at most six decimals of a second";

    protected override bool TryParse(string text, out Instant value) => Dates.TryRead(text, out value) && value.ToUnixTimeTicks() % 10 == 0;

    protected override string Written(Instant value) => Dates.Write(value);
}
