using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>
/// A weighing: the order, for how many weightings each is chosen, and which change of weights would alter the choice.
/// </summary>
internal static class WeighScreen
{
    public static void Weighed(this Screen screen, Choice choice, WeighedAreas areas, EquatableArray<AnalysisMessage> notes)
    {
        Order(screen, choice);
        Weights(screen, choice);
        Smallest(screen, choice);
        foreach (var note in notes)
            screen.Item("※", "", Screen.Capital(note.ToString(screen.Texts)));
        Without(screen, areas.Unassessed, "Vägs inte, utan alla bedömningar: ", "Not weighed, without all assessments: ");
        Without(screen, areas.WithOwn, "Vägs inte, med egna kriterier: ", "Not weighed, with criteria of their own: ");
        screen.Item(
            "※",
            "",
            screen.Say(
                "Talen är råd. Människor beslutar, med sina skäl.",
                "The figures are advice. People decide, with their reasons."
            )
        );
    }

    private static void Order(Screen screen, Choice choice)
    {
        screen.Title(
            screen.Say(
                choice.Size == 1 ? "Den bästa enligt vägd summa" : $"De {choice.Size} bästa enligt vägd summa",
                choice.Size == 1 ? "The best by weighted sum" : $"The best {choice.Size} by weighted sum"
            )
        );
        var table = screen.Table(
            (">Plats", ">Rank"),
            ("Område", "Area"),
            (">Poäng 0–1", ">Score 0–1"),
            ("Bland de bästa", "Among the best"),
            (">Av alla viktningar", ">Of all weightings")
        );
        var shares = choice.ShareOfWeightings().ToDictionary(share => share.Candidate.Code);
        foreach (var ranked in choice.Ranking)
            table.Row(
                $"{ranked.Rank}{(ranked.IsTied ? "=" : "")}",
                Name(ranked.Candidate),
                screen.Decimals(ranked.Score),
                choice.IsChosen(ranked.Candidate.Code) ? screen.Say("ja", "yes") : screen.Say("nej", "no"),
                $"{screen.Number(decimal.Round(100 * (decimal)shares[ranked.Candidate.Code].Share))}\u00a0%"
            );
        screen.Write(table);
        if (choice.TiedAtBorder.Count > 0)
            screen.Item(
                Mark.Watch,
                "",
                screen.Say("Lika vid gränsen: ", "Tied at the border: ")
                    + string.Join(", ", choice.TiedAtBorder.Select(one => Name(one.Candidate)))
            );
    }

    /// <summary>The weights at which who is among the best would change, for each criterion.</summary>
    private static void Weights(Screen screen, Choice choice)
    {
        screen.Title(screen.Say("Vikter som ger samma val", "Weights that give the same choice"));
        var table = screen.Table(("Kriterium", "Criterion"), (">Vikt nu", ">Weight now"), ("Samma val", "Same choice"));
        foreach (var criterion in choice.WeightIntervals().GroupBy(intervals => intervals.Criterion.Code))
        {
            var weight = criterion.First().Weight;
            var (from, to) = Same(choice, [.. criterion]);
            table.Row(
                Name(criterion.First().Criterion),
                Percent(screen, (double)weight),
                $"{Percent(screen, from)} – {Percent(screen, to)}"
            );
        }

        screen.Write(table);
    }

    /// <summary>The interval around the present weight in which all the chosen stay chosen.</summary>
    private static (double From, double To) Same(Choice choice, IReadOnlyList<WeightIntervals> all)
    {
        var around = all.Where(one => choice.IsChosen(one.Candidate.Code))
            .Select(one => one.Intervals.First(interval => interval.Contains(one.Weight)))
            .ToList();
        return (around.Max(interval => interval.From), around.Min(interval => interval.To));
    }

    private static void Smallest(Screen screen, Choice choice)
    {
        if (choice.SmallestChange() is not { } change)
        {
            screen.Item("·", "", screen.Say("Inga vikter ändrar valet.", "No weights alter the choice."));
            return;
        }

        var moved = change
            .Weights.Where(weight => weight.Before != weight.After)
            .Select(weight =>
                $"{Name(weight.Criterion)} "
                + $"{Percent(screen, (double)weight.Before)} → {Percent(screen, (double)weight.After)}"
            );
        var (challenger, chosen) = (Name(change.Challenger), Name(change.Chosen));
        screen.Item(
            "·",
            screen.Say("Minsta ändring som ändrar valet", "The smallest change that alters the choice"),
            screen.Say($": {challenger} kommer ikapp {chosen} när ", $": {challenger} catches up with {chosen} when ")
                + string.Join(", ", moved)
                + "."
        );
    }

    private static string Percent(Screen screen, double share) =>
        $"{screen.Number(decimal.Round(100 * (decimal)share, 1))}\u00a0%";

    private static string Name(ScoredCandidate candidate) => candidate.Name ?? candidate.Code;

    private static string Name(WeightedCriterion criterion) => criterion.Name ?? criterion.Code;

    private static void Without(Screen screen, IReadOnlyList<Area> areas, string swedish, string english)
    {
        if (areas.Count > 0)
            screen.Item("※", "", screen.Say(swedish, english) + string.Join(", ", areas.Select(area => screen.Read(area.Name))));
    }
}
