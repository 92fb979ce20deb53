using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Import;

/// <summary>
/// Reads cells as values. What cannot be read is reported, and its row marked, so that a whole file is read at once.
/// </summary>
/// <param name="currency">The currency of the strategy, in which amounts are stated.</param>
/// <param name="faults">Where faults are reported.</param>
internal sealed class CellReader(Currency currency, FaultList faults)
{
    public FaultList Faults => faults;

    public Currency Currency => currency;

    /// <summary>An identifier; one that nothing else has, where it cannot be read.</summary>
    public Id<T> Identifier<T>(CsvCell cell)
    {
        if (cell is { IsEmpty: true, Exists: true })
            Report(cell, "identifier-missing");
        return IdentifierOrNone<T>(cell) ?? $"unread:{cell.Row.Line}";
    }

    /// <summary>An identifier; null where there is none, or it cannot be read.</summary>
    public Id<T>? IdentifierOrNone<T>(CsvCell cell)
    {
        if (cell.IsEmpty)
            return null;
        if (Id<T>.IsWellFormed(cell.Text))
            return cell.Text;
        var better = Spelling.Plain(cell.Text).Replace(' ', '-');
        var isPersonal = PersonalData.KindsIn(cell.Text).Count > 0;
        Report(
            cell,
            "identifier",
            [
                FaultText.Value("text", isPersonal ? "***" : cell.Text),
                FaultText.Value("most", Id<T>.MaxLength),
                .. !isPersonal && Id<T>.IsWellFormed(better) ? (Parameter[])[FaultText.Value("better", better)] : [],
            ]
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

    /// <summary>A value of an enumeration, by its code or its name in either language.</summary>
    public T OneOf<T>(CsvCell cell, Func<T, string> key)
        where T : struct, Enum
    {
        if (NamedValues.Find(cell.Text, key) is { } value)
            return value;
        if (!cell.Exists)
            return default;
        var words = new Parameter("words", Enum.GetValues<T>().Select(key).ToEquatableArray(), ParameterKind.Label);
        if (cell.IsEmpty)
            Report(cell, "word-missing", words);
        else
            Report(cell, "word-unknown", FaultText.Value("text", cell.Text), words);
        return default;
    }

    public LocalDate? Day(CsvCell cell)
    {
        if (LocalDatePattern.Iso.Parse(cell.Text).TryGetValue(default, out var day))
            return day;
        if (!cell.IsEmpty)
            Report(cell, "date", FaultText.Value("text", cell.Text));
        return null;
    }

    public int? Whole(CsvCell cell)
    {
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (!cell.IsEmpty)
            Report(cell, "whole-number", FaultText.Value("text", cell.Text));
        return null;
    }

    public int RequiredWhole(CsvCell cell)
    {
        if (cell is { IsEmpty: true, Exists: true })
            Report(cell, "value-missing");
        return Whole(cell) ?? 0;
    }

    public bool IsTrue(CsvCell cell)
    {
        var text = Spelling.Plain(cell.Text).ToUpperInvariant();
        if (text is not ("" or "NEJ" or "NO" or "FALSE" or "JA" or "YES" or "TRUE"))
            Report(cell, "yes-no", FaultText.Value("text", cell.Text));
        return text is "JA" or "YES" or "TRUE";
    }

    public Money? Amount(CsvCell cell)
    {
        if (cell.IsEmpty)
            return null;
        if (CsvAmount.Read(cell.Text, currency, out var amount) is not { } fault)
            return new Money(amount, currency);
        Report(cell, fault.Code, [FaultText.Value("text", cell.Text), .. fault.Values]);
        return null;
    }

    private void Report(CsvCell cell, string code, params IEnumerable<Parameter> values)
    {
        cell.Row.AddUnread(cell.Heading);
        faults.Add(cell.Place, code, values);
    }
}
