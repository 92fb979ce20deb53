using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Reads cells as values; what cannot be read is collected, so that a whole file is told about at once.</summary>
/// <param name="currency">The currency of the strategy, in which amounts are stated.</param>
internal sealed class CsvReading(Currency currency)
{
    private readonly List<Words> faults = [];

    public IReadOnlyList<Words> Faults => faults;

    public Id<T> Identifier<T>(CsvCell cell) => IdentifierOrNone<T>(cell) ?? Fault<Id<T>>(cell, "beteckningen saknas.", "the identifier is missing.");

    public Id<T>? IdentifierOrNone<T>(CsvCell cell) => cell.IsEmpty ? null
        : Id<T>.IsWellFormed(cell.Text) ? cell.Text
        : Fault<Id<T>?>(
            cell, $"'{cell.Text}' är ingen beteckning: 1 till {Id<T>.MaxLength} bokstäver (a–z), siffror och - _ . :.",
            $"'{cell.Text}' is no identifier of 1 to {Id<T>.MaxLength} ASCII letters, digits and - _ . :.");

    /// <summary>Identifiers with spaces or bars between.</summary>
    public Items<Id<T>> Identifiers<T>(CsvCell cell) => cell.Text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)
        .Select(one => IdentifierOrNone<T>(cell with { Text = one })).OfType<Id<T>>().ToItems();

    /// <summary>One of a kind, by its code or its name in either language.</summary>
    public T OneOf<T>(CsvCell cell, Func<T, string> key)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (cell.Text == Screens.Codes.Of(value) || Is(Texts.Swedish.Of(key(value))) || Is(Texts.English.Of(key(value))))
                return value;
        var codes = string.Join(", ", Enum.GetValues<T>().Select(Screens.Codes.Of));
        return Fault<T>(cell, $"'{cell.Text}' finns inte; välj bland {codes}.", $"there is no '{cell.Text}'; expected one of {codes}.");

        bool Is(string name) => string.Equals(cell.Text, name, StringComparison.OrdinalIgnoreCase);
    }

    public LocalDate? Day(CsvCell cell) => cell.IsEmpty ? null
        : LocalDatePattern.Iso.Parse(cell.Text).TryGetValue(default, out var day) ? day
        : Fault<LocalDate?>(cell, $"'{cell.Text}' är ingen dag som 2025-06-30.", $"'{cell.Text}' is no date such as 2025-06-30.");

    public int? Whole(CsvCell cell) => cell.IsEmpty ? null
        : int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Fault<int?>(cell, $"'{cell.Text}' är inget heltal.", $"'{cell.Text}' is no whole number.");

    public int WholeNeeded(CsvCell cell) => cell.IsEmpty ? Fault<int>(cell, "uppgiften saknas.", "it is missing.") : Whole(cell) ?? 0;

    public bool Truth(CsvCell cell) => cell.Text.ToUpperInvariant() switch
    {
        "" or "NEJ" or "NO" or "FALSE" => false,
        "JA" or "YES" or "TRUE" => true,
        _ => Fault<bool>(cell, $"'{cell.Text}': skriv ja eller nej.", $"'{cell.Text}': write yes or no."),
    };

    public Money? Amount(CsvCell cell) => cell.IsEmpty ? null
        : CsvAmount.Read(cell.Text, out var amount) is not { } broken ? new Money(amount, currency)
        : Fault<Money?>(
            cell, $"'{cell.Text}' är inget belopp som 1\u00a0234\u00a0567,50: {broken.Swedish}", $"'{cell.Text}' is no amount such as 1\u00a0234\u00a0567.50: {broken.English}");

    private T? Fault<T>(CsvCell cell, string swedish, string english)
    {
        faults.Add(cell.Error(swedish, english));
        return default;
    }
}
