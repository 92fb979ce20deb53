using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>Several strategies together, for a member of a board.</summary>
internal sealed partial class RollUpScreen(Screen screen, RolledUp rolled)
{
    private readonly RollUp sum = rolled.Sum;

    public void Show()
    {
        var count = sum.Strategies.Count;
        screen.Heading(
            count == 1
                ? screen.Say($"1 strategi {Screen.Day(sum.On)}", $"1 strategy {Screen.Day(sum.On)}")
                : screen.Say(
                    $"{count} strategier tillsammans {Screen.Day(sum.On)}",
                    $"{count} strategies together {Screen.Day(sum.On)}"
                )
        );
        Strategies();
        foreach (var money in sum.Money)
            Money(money);
        Counts();
        Shared();
        Findings();
        if (rolled.Examples.Count > 0)
            screen.ExampleNote();
    }

    private void Strategies()
    {
        var table = screen.Table(
            ("Strategi", "Strategy"),
            ("Steg", "Step"),
            (">Valda områden", ">Selected areas"),
            (">Insatser", ">Efforts"),
            (">Beviljat", ">Committed")
        );
        foreach (var one in sum.Strategies)
            table.Row(
                screen.Read(one.Name),
                screen.Texts.Of($"step.strategy.{Codes.Of(one.Step)}"),
                screen.Number(one.Counts.SelectedAreas),
                screen.Number(one.Counts.Efforts.Total),
                $"{screen.Sum(one.Sums.Committed)} {one.Currency}"
            );
        screen.Write(table);
        foreach (var unread in sum.Unread)
            screen.Item(
                Mark.Alarm,
                unread.Strategy.Value,
                screen.Say(
                    $" går inte att läsa, och är inte med i summorna: {unread.Fault}",
                    $" cannot be read, and is in none of the sums: {unread.Fault}"
                )
            );
    }

    private void Money(RollUpMoney money)
    {
        screen.Title(
            screen.Say($"Pengar, {money.Currency} ", $"Money, {money.Currency} ")
                + (
                    money.Strategies == 1
                        ? screen.Say("(1 strategi)", "(1 strategy)")
                        : screen.Say($"({money.Strategies} strategier)", $"({money.Strategies} strategies)")
                )
        );
        if (money.ByYear.Count == 0)
        {
            screen.Item("·", "", screen.Say("Inga pengar är registrerade.", "No money is recorded."));
            return;
        }

        var years = screen.Table(("År", "Year"), (">Budget", ">Budget"), (">Beviljat", ">Committed"), (">Utbetalt", ">Paid"));
        foreach (var year in money.ByYear)
            years.Row($"{year.Year}", screen.Sum(year.Sums.Budget), screen.Sum(year.Sums.Committed), screen.Sum(year.Sums.Paid));
        years.AddEmptyRow();
        years.Row(
            screen.Say("Summa", "Total"),
            screen.Sum(money.Sums.Budget),
            screen.Sum(money.Sums.Committed),
            screen.Sum(money.Sums.Paid)
        );
        screen.Write(years);
        foreach (var source in money.BySource)
            if (source.Source is { } known && source.Sums.CommittedInAll > 0)
                screen.Item(
                    "·",
                    Screen.Capital(screen.Texts.Of($"source.{Codes.Of(known)}")),
                    screen.Say(
                        $": beviljat {screen.Sum(source.Sums.Committed)}, utbetalt {screen.Sum(source.Sums.Paid)}",
                        $": committed {screen.Sum(source.Sums.Committed)}, paid {screen.Sum(source.Sums.Paid)}"
                    )
                );
        Other(money.Sums);
    }

    /// <summary>What the table does not show, as far as there is any.</summary>
    private void Other(FundingSums sums)
    {
        (string Word, decimal Sum)[] all =
        [
            (screen.Say("sökt", "sought"), sums.Sought),
            (screen.Say("utlovat", "promised"), sums.Promised),
            (screen.Say("frigjort", "released"), sums.Released),
            (screen.Say("återkrävt", "demanded back"), sums.DemandedBack),
            (screen.Say("återbetalt", "repaid"), sums.Repaid),
        ];
        var some = all.Where(one => one.Sum != 0).Select(one => $"{one.Word} {screen.Sum(one.Sum)}").ToList();
        if (some.Count > 0)
            screen.Item("·", screen.Say("Dessutom", "Besides"), $": {string.Join(", ", some)}");
    }

    private void Counts()
    {
        screen.Title(screen.Say("Områden, insatser och indikatorer", "Areas, efforts and indicators"));
        var counts = sum.Counts;
        var others = counts.Areas.Total - counts.SelectedAreas - counts.EndedAreas;
        screen.Item(
            "·",
            screen.Say("Områden", "Areas"),
            screen.Say(
                $": {counts.SelectedAreas} valda, {counts.EndedAreas} avslutade, {others} som inte är valda",
                $": {counts.SelectedAreas} selected, {counts.EndedAreas} ended, {others} not selected"
            )
        );
        screen.Item(
            "·",
            screen.Say("Insatser", "Efforts"),
            $": {counts.Efforts.Total}" + Parts(counts.Efforts, step => screen.Texts.Of($"step.effort.{Codes.Of(step)}"))
        );
        screen.Item(
            "·",
            screen.Say("Indikatorer", "Indicators"),
            screen.Say(
                $": {counts.Indicators.Total}, varav {counts.MeasuredIndicators} med värde",
                $": {counts.Indicators.Total}, {counts.MeasuredIndicators} of them with a value"
            ) + Parts(counts.Indicators, status => screen.Texts.Of($"status.{Codes.Of(status)}"))
        );
    }

    private static string Parts<T>(Tally<T> tally, Func<T, string> word)
        where T : struct, Enum
    {
        var parts = Enum.GetValues<T>()
            .Where(value => tally[value] > 0)
            .Select(value => $"{word(value)} {tally[value]}")
            .ToList();
        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }
}
