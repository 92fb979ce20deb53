using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>The money by source and year: the rows and columns add up.</summary>
internal static class MoneyScreen
{
    public static void Money(this Screen screen, Strategy strategy)
    {
        var rows = strategy.FundingRows().ToList();
        var total = FundingSums.Of(rows);
        var currency = strategy.Charter.Currency;
        Table(screen, rows, screen.Say($"Beviljade medel, {currency}", $"Committed funding, {currency}"), sums => sums.Committed);
        if (total.Paid > 0)
            Table(screen, rows, screen.Say($"Varav utbetalat, {currency}", $"Of which paid, {currency}"), sums => sums.Paid);
        Areas(screen, strategy);
        var (budget, committed, paid) = (screen.Sum(total.Budget), screen.Sum(total.Committed), screen.Sum(total.Paid));
        screen.Item(
            " ",
            "",
            screen.Say(
                $"Budget {budget} {currency}; beviljat {committed}; utbetalat {paid}.",
                $"Budget {budget} {currency}; committed {committed}; paid {paid}."
            ),
            0
        );
        if (total.Released > 0)
            screen.Item(
                " ",
                "",
                screen.Say(
                    $"Frigjort {screen.Sum(total.Released)} {currency} av det som tidigare var beviljat.",
                    $"Released {screen.Sum(total.Released)} {currency} of what was committed before."
                ),
                0
            );
        if (total.DemandedBack > 0)
        {
            var (demanded, repaid, left, net) = (
                screen.Sum(total.DemandedBack),
                screen.Sum(total.Repaid),
                screen.Sum(total.LeftToRepay),
                screen.Sum(total.NetPaid)
            );
            screen.Item(
                " ",
                "",
                screen.Say(
                    $"Återkrävt {demanded} {currency}; återbetalt {repaid}; kvar att återbetala {left}. Netto utbetalat {net}.",
                    $"Demanded back {demanded} {currency}; repaid {repaid}; left to repay {left}. Paid net {net}."
                ),
                0
            );
        }

        screen.ExampleNote(strategy);
    }

    /// <summary>Each area's part: whether what was selected is also funded.</summary>
    private static void Areas(Screen screen, Strategy strategy)
    {
        var areas = strategy.FundingByArea();
        if (areas.Count == 0)
            return;
        screen.Title(
            screen.Say("Områdenas del av insatser och beviljade medel", "Each area's part of efforts and committed funding")
        );
        var table = screen.Table([
            ("Område", "Area"),
            (">Insatser", ">Efforts"),
            (">Del", ">Part"),
            (">Beviljat", ">Committed"),
            (">Del", ">Part"),
        ]);
        foreach (var area in areas)
            table.Row([
                screen.NameOf(strategy, Subject.Of(area.Area)),
                screen.Sum(area.Efforts),
                Percent(area.EffortPercent),
                screen.Sum(area.Committed),
                area.IsUnfunded ? screen.Say("inget", "none") : Percent(area.CommittedPercent),
            ]);
        screen.Write(table);

        static string Percent(decimal? part) => part is { } percent ? $"{Math.Round(percent)} %" : "";
    }

    private static void Table(Screen screen, List<FundingRow> all, string title, Func<FundingSums, decimal> amount)
    {
        var rows = all.Where(row => row.Source is not null && amount(row.Sums) != 0).ToList();
        var years = rows.Select(row => row.Year).Distinct().Order().ToList();
        screen.Title(title);
        var table = screen.Table([("Källa", "Source"), .. years.Select(year => ($">{year}", $">{year}")), (">Summa", ">Total")]);
        foreach (var source in rows.Select(row => row.Source!.Value).Distinct().Order())
            Row(
                screen,
                table,
                screen.Texts.Of($"source.{Codes.Of(source)}"),
                rows.FindAll(row => row.Source == source),
                years,
                amount
            );
        table.AddEmptyRow();
        Row(screen, table, screen.Say("Summa", "Total"), rows, years, amount);
        screen.Write(table);
    }

    private static void Row(
        Screen screen,
        Table table,
        string name,
        List<FundingRow> rows,
        List<int> years,
        Func<FundingSums, decimal> amount
    ) =>
        table.Row([
            name,
            .. years.Select(year => screen.Sum(amount(FundingSums.Of(rows.Where(row => row.Year == year))))),
            screen.Sum(amount(FundingSums.Of(rows))),
        ]);
}
