namespace SmartSpec.Analysis;

/// <summary>The Herfindahl–Hirschman index: Σs², the sum of the squared shares.</summary>
/// <remarks>
/// Source: Hirschman, "The Paternity of an Index" (1964). The same as <c>herf</c> of REAT and <c>herfindahl</c> of EconGeo.
/// Shares are of the sum of the activities, or of the regions, in the table; n counts them, those of 0 included.
/// </remarks>
public static class HerfindahlIndex
{
    /// <summary>The specialisation of each region: how concentrated it is on few activities.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">How the index is expressed. Default: <see cref="HerfindahlForm.Plain"/>.</param>
    /// <returns>A value for each region; null where a cell is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static ValueList Of(RegionTable table, HerfindahlForm form = HerfindahlForm.Plain) =>
        form switch
        {
            HerfindahlForm.Plain => Shares.Measured(table, Plain),
            HerfindahlForm.Normalised => Shares.Measured(table, Normalised),
            HerfindahlForm.EquivalentNumber => Shares.Measured(table, shares => 1 / Plain(shares)),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };

    /// <summary>The concentration of each activity: how much of it is in few regions.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">How the index is expressed. Default: <see cref="HerfindahlForm.Plain"/>.</param>
    /// <returns>A value for each activity; null where a cell is not known, or all are 0.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static ValueList OfActivities(RegionTable table, HerfindahlForm form = HerfindahlForm.Plain)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table.Turned(), form);
    }

    private static double Plain(ReadOnlySpan<double> shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
            sum += share * share;
        return sum;
    }

    private static double Normalised(ReadOnlySpan<double> shares)
    {
        var even = 1.0 / shares.Length;
        return shares.Length == 1 ? double.NaN : Math.Max(0, Plain(shares) - even) / (1 - even);
    }
}
