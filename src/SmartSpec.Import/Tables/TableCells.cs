using SmartSpec.Analysis;

namespace SmartSpec.Import;

/// <summary>
/// Reads the cells of a table: numbers, symbols of gaps, and flags after them, as in <c>1234 b</c>, <c>:c</c>, <c>: @C</c>.
/// </summary>
/// <remarks>
/// Sources. Eurostat, <em>Database: flags and special values</em> (code lists since 27 January 2025, with those before): <c>:</c>
/// not available, <c>0n</c> less than half of the unit, b d e f i m n p r s u z observation status, C N P confidentiality; it
/// defines no <c>-</c>. Statistics Sweden, <em>Teckenförklaring</em>: <c>-</c> nothing to report (zero), <c>0</c> less than half
/// of the unit, <c>..</c> not available or too uncertain, <c>.</c> cannot occur; what is secret is <c>..</c> too, and so read as
/// missing.
/// </remarks>
internal sealed class TableCells
{
    private const string Flags = "bcdefimnprsuvzCNP";
    private const string SecretFlags = "cCNP";

    private static readonly string[] Missing = ["", ":", "..", "...", "…", ".", "n/a", "N/A", "NA", "n.a."];
    private static readonly string[] Suppressed = ["c", ":c"];
    private static readonly string[] Zero = ["-", "–", "−"];

    private readonly Dictionary<string, Cell> symbols = new(StringComparer.Ordinal);
    private readonly char? decimalMark;

    public TableCells(TableLayout layout, bool isOfEurostat)
    {
        foreach (var symbol in Missing)
            symbols[symbol] = Cell.Missing;
        foreach (var symbol in Suppressed)
            symbols[symbol] = Cell.Suppressed;
        foreach (var symbol in isOfEurostat ? [] : Zero)
            symbols[symbol] = Cell.Of(0);
        foreach (var (symbol, meaning) in layout.Symbols)
            symbols[symbol.Trim()] = meaning;
        decimalMark = layout.DecimalMark ?? (isOfEurostat ? '.' : null);
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="flags">Flags in other cells; those of confidentiality after <c>@</c>.</param>
    /// <param name="read">What it is; missing where it cannot be read.</param>
    /// <returns>The rule that the cell breaks; null where it can be read.</returns>
    public AmountFault? Read(GridCell cell, string flags, out Cell read)
    {
        read = Cell.Missing;
        if (cell.Kind is GridCellKind.Error)
            return new("cell-error");
        if (cell.Kind is GridCellKind.Number && TableNumber.Parsed(cell.Text, out var stored) is var broken)
        {
            read = Cell.Of(stored).Flagged(Shown(flags));
            return broken;
        }

        if (symbols.TryGetValue(cell.Text, out var symbol))
        {
            read = Gap(symbol, flags);
            return null;
        }

        var (body, own) = Parted(cell.Text);
        var all = $"{own} {flags}".Trim();
        if (symbols.TryGetValue(body, out symbol))
        {
            read = Gap(symbol, all);
            return null;
        }

        if (TableNumber.Read(body, decimalMark, out var number) is { } fault)
            return fault;
        read = Cell.Of(number).Flagged(Shown(all));
        return null;
    }

    /// <summary>Whether a cell is a number or a symbol, or would be with its marks corrected.</summary>
    public bool CouldBe(GridCell cell) =>
        Read(cell, "", out _) is not { } fault || (cell.Kind is not GridCellKind.Error && TableNumber.IsOfNumber(fault));

    /// <summary>
    /// What is missing is suppressed where its flags say that it is secret: c, C, N, P, or a confidentiality that is not free
    /// (F).
    /// </summary>
    private static Cell Gap(Cell symbol, string flags)
    {
        var parts = flags.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isSecret = parts.Any(part =>
            part[0] == '@' ? part is not ("@" or "@F") : part.Length <= 3 && part.Any(flag => SecretFlags.Contains(flag))
        );
        var cell = isSecret && symbol.State is CellState.Missing ? Cell.Suppressed : symbol;
        return parts.Length == 0 ? cell : cell.Flagged(Shown(flags));
    }

    private static string Shown(string flags) => flags.Replace("@", "", StringComparison.Ordinal);

    /// <summary>The number or symbol, and the flags after it.</summary>
    private static (string Body, string Flags) Parted(string text)
    {
        var secrecy = text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? text[at..].Trim() : "";
        var body = text[..^(secrecy.Length == 0 ? 0 : text.Length - text.IndexOf('@', StringComparison.Ordinal))].TrimEnd();
        var flags = body.Length - body.TrimEnd([.. Flags]).Length;
        var rest = body[..^flags].TrimEnd();
        return rest.Length > 0 && (rest[^1] is ':' or '.' || char.IsAsciiDigit(rest[^1]))
            ? (rest, $"{body[^flags..]} {secrecy}".Trim())
            : (text, "");
    }
}
