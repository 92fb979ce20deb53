using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Tool.TakingOver;

/// <summary>Reads cells as values; what cannot be read is reported, and its row marked, so that a whole file is read at
/// once.</summary>
/// <param name="currency">The currency of the strategy, in which amounts are stated.</param>
/// <param name="findings">Where faults are reported.</param>
internal sealed class CsvReading(Currency currency, Findings findings)
{
    public Findings Findings => findings;

    public Currency Currency => currency;

    /// <summary>An identifier; one that nothing else has, where it cannot be read.</summary>
    public Id<T> Identifier<T>(CsvCell cell)
    {
        if (cell is { IsEmpty: true, IsThere: true })
            Fault(cell, "beteckningen saknas.", "the identifier is missing.");
        return IdentifierOrNone<T>(cell) ?? $"unread:{cell.Row.Line}";
    }

    public Id<T>? IdentifierOrNone<T>(CsvCell cell)
    {
        if (cell.IsEmpty)
            return null;
        if (Id<T>.IsWellFormed(cell.Text))
            return cell.Text;
        var better = Spelling.Plain(cell.Text).Replace(' ', '-');
        var example = Id<T>.IsWellFormed(better)
            ? new Words($" Skriv till exempel {better}.", $" Write for example {better}.")
            : Words.Same("");
        Fault(
            cell,
            $"'{cell.Text}' är ingen beteckning: 1 till {Id<T>.MaxLength} tecken av a–z, A–Z, siffror och - _ . : "
                + $"utan mellanslag.{example.Swedish:all}",
            $"'{cell.Text}' is not an identifier: 1 to {Id<T>.MaxLength} characters of a–z, A–Z, digits and - _ . : "
                + $"without spaces.{example.English:all}"
        );
        return null;
    }

    /// <summary>Identifiers with spaces or bars between.</summary>
    public EquatableArray<Id<T>> Identifiers<T>(CsvCell cell) =>
        cell
            .Text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(one => IdentifierOrNone<T>(cell with { Text = one }))
            .OfType<Id<T>>()
            .ToEquatableArray();

    /// <summary>One of a kind, by its code or its name in either language.</summary>
    public T OneOf<T>(CsvCell cell, Func<T, string> key)
        where T : struct, Enum
    {
        if (CsvWords.Find(cell.Text, key) is { } value)
            return value;
        if (!cell.IsThere)
            return default;
        var (swedish, english) = (Listed(Texts.Swedish), Listed(Texts.English));
        return cell.IsEmpty
            ? Fault<T>(
                cell,
                $"uppgiften saknas. Skriv ett av dessa: {swedish:all}.",
                $"the value is missing. Write one of these: {english:all}."
            )
            : Fault<T>(
                cell,
                $"'{cell.Text}' är inte ett giltigt värde. Skriv ett av dessa: {swedish:all}.",
                $"'{cell.Text}' is not a valid value. Write one of these: {english:all}."
            );

        string Listed(Texts texts) => string.Join(", ", Enum.GetValues<T>().Select(value => texts.Of(key(value))));
    }

    public LocalDate? Day(CsvCell cell) =>
        cell.IsEmpty ? null
        : LocalDatePattern.Iso.Parse(cell.Text).TryGetValue(default, out var day) ? day
        : Fault<LocalDate?>(
            cell,
            $"'{cell.Text}' är inget datum. Skriv det som 2025-06-30.",
            $"'{cell.Text}' is not a date. Write it as 2025-06-30."
        );

    public int? Whole(CsvCell cell) =>
        cell.IsEmpty ? null
        : int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Fault<int?>(
            cell,
            $"'{cell.Text}' är inget heltal. Skriv det med siffror.",
            $"'{cell.Text}' is not a whole number. Write it in digits."
        );

    public int WholeNeeded(CsvCell cell) =>
        cell is { IsEmpty: true, IsThere: true }
            ? Fault<int>(cell, "uppgiften saknas.", "the value is missing.")
            : Whole(cell) ?? 0;

    public bool Truth(CsvCell cell) =>
        Spelling.Plain(cell.Text).ToUpperInvariant() switch
        {
            "" or "NEJ" or "NO" or "FALSE" => false,
            "JA" or "YES" or "TRUE" => true,
            _ => Fault<bool>(
                cell,
                $"'{cell.Text}' är varken ja eller nej. Skriv ett av dem.",
                $"'{cell.Text}' is neither yes nor no. Write one of them."
            ),
        };

    public Money? Amount(CsvCell cell) =>
        cell.IsEmpty ? null
        : CsvAmount.Read(cell.Text, currency, out var amount) is not { } broken ? new Money(amount, currency)
        : Fault<Money?>(
            cell,
            $"beloppet '{cell.Text}' kan inte läsas: {broken.Swedish:all}",
            $"the amount '{cell.Text}' cannot be read: {broken.English:all}"
        );

    private T? Fault<T>(CsvCell cell, Said swedish, Said english)
    {
        Fault(cell, swedish, english);
        return default;
    }

    private void Fault(CsvCell cell, Said swedish, Said english)
    {
        cell.Row.CouldNotRead(cell.Heading);
        findings.Add(cell.Spot, swedish, english);
    }
}
