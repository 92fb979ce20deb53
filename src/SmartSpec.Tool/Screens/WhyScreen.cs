namespace SmartSpec.Tool.Screens;

/// <summary>Why an area was chosen and others were not.</summary>
internal sealed partial class WhyScreen(Screen screen, Strategy strategy, AreaChoice choice)
{
    private Area Area => choice.Area;

    public void Show()
    {
        screen.Heading(screen.Say($"Varför {Name(Area)}", $"Why {Name(Area)}"));
        Answer();
        Candidates();
        Criteria();
        Grounds();
        Dialogue();
        Gates();
        screen.ExampleNote(strategy);
    }

    private void Answer()
    {
        screen.Item("·", screen.Say("Steg", "Step") + $" {Screen.Day(choice.On)}", $": {screen.StandingOf(Area)}");
        if (choice.Decision is { } decision)
            screen.Item(
                "·",
                screen.Say("Beslut", "Decision"),
                $": {screen.NumberOf(strategy, decision.Id)}, {screen.Taken(strategy, decision)}"
            );
        if (choice.Reason is { } reason)
            screen.Item("·", screen.Say("Skäl", "Reason"), $": {screen.Read(reason)}");
        if (strategy.IsTakenOver(Subject.Of(Area.Id)))
            screen.Item(
                "·",
                "",
                screen.Say("Området fanns när strategin togs över.", "The area was there when the strategy was taken over.")
            );
        if (choice.Origin is { } origin)
            screen.Item("·", screen.Say("Ursprung", "Origin"), $": {Origin(origin)}");
        foreach (var mark in choice.StaleMarks.Where(mark => mark.Criterion is null))
            screen.Item(Mark.Watch, screen.Say("Inaktuellt", "Out of date"), $": {screen.Because(strategy, mark)}");
    }

    private string Origin(Lineage origin)
    {
        var from = string.Join(
            ", ",
            origin.Areas.Select(area =>
                area.Strategy is { } other
                    ? screen.Say($"{area.Area} i strategin {other}", $"{area.Area} in the strategy {other}")
                    : screen.NameOf(strategy, Subject.Of(area.Area))
            )
        );
        return origin.Change is { } change
            ? $"{screen.NameOf(strategy, Subject.Of(change))}{(origin.On is { } day ? $" ({Screen.Day(day)})" : "")}"
            : from;
    }

    private void Candidates()
    {
        screen.Title(screen.Say("Jämförda områden", "Compared areas"));
        var table = screen.Table(
            (">Plats", ">Rank"),
            ("Område", "Area"),
            (">Poäng 0–1", ">Score 0–1"),
            ("Steg", "Step"),
            ("Beslut", "Decision")
        );
        foreach (var candidate in choice.Candidates)
            table.Row(
                candidate.Rank is { } rank ? $"{rank}{(IsShared(rank) ? "=" : "")}" : "–",
                (candidate.Area.Id == Area.Id ? "► " : "") + Name(candidate.Area),
                candidate.Score is { } score ? screen.Decimals(score) : "–",
                screen.StandingOf(candidate.Area),
                screen.NumberOf(strategy, candidate.Decision?.Id)
            );
        screen.Write(table);
        foreach (var candidate in choice.Candidates)
        {
            if (candidate.Area.Step is AreaStep.Deselected or AreaStep.Withdrawn && candidate.Area.Id != Area.Id)
                screen.Item("✗", Name(candidate.Area), $": {screen.Read(candidate.Area.Reason)}");
            if (candidate.Unassessed.Count > 0 && candidate.Area.Assessments.Count > 0)
                screen.Item(
                    "※",
                    Name(candidate.Area),
                    screen.Say(" saknar poäng för ", " has no score for ")
                        + string.Join(", ", candidate.Unassessed.Select(criterion => screen.Read(criterion.Name)))
                );
        }

        var without = choice.Candidates.Where(candidate => candidate.Area.Assessments.Count == 0).ToList();
        if (without.Count > 0)
            screen.Item(
                "※",
                "",
                screen.Say("Utan poäng: ", "Without scores: ") + string.Join(", ", without.Select(one => Name(one.Area)))
            );
        if (choice.Compared is null)
            screen.Item(
                "※",
                "",
                screen.Say(
                    "Området bildades av en förändring, och har inte jämförts med de andra.",
                    "The area was formed by a change, and has not been compared with the others."
                )
            );
        else if (choice.Compared.Rank is not null)
            screen.Item(
                "※",
                "",
                screen.Say(
                    "Talen är råd. Människor beslutar, med sina skäl.",
                    "The figures are advice. People decide, with their reasons."
                )
            );
    }

    private bool IsShared(int rank) => choice.Candidates.Count(candidate => candidate.Rank == rank) > 1;

    private void Criteria()
    {
        if (choice.Criteria.Count == 0)
            return;
        screen.Title(screen.Say("Bedömningen", "The assessment"));
        var table = screen.Table(
            ("Kriterium", "Criterion"),
            (">Vikt", ">Weight"),
            (">Poäng", ">Score"),
            (">Skala", ">Scale"),
            (">0–1", ">0–1")
        );
        foreach (var one in choice.Criteria)
            table.Row(
                screen.Read(one.Criterion.Name),
                $"{screen.Number(decimal.Round(100 * one.Weight, 1))}\u00a0%",
                one.Assessment is { } made ? screen.Number(made.Score) : "–",
                $"{screen.Number(one.Criterion.Worst)}–{screen.Number(one.Criterion.Best)}",
                one.Value is { } value ? screen.Decimals(value) : "–"
            );
        screen.Write(table);
        foreach (var one in choice.Criteria)
        {
            if (one.Assessment is { } made)
                screen.Item("·", screen.Read(one.Criterion.Name), $": {screen.Read(made.Motivation)}{RestsOn(one)}");
            foreach (var mark in one.StaleMarks)
                screen.Item(Mark.Watch, screen.Say("Inaktuell", "Out of date"), $": {screen.Because(strategy, mark)}", indent: 4);
        }
    }

    private string RestsOn(AssessedCriterion one) =>
        one.RestsOn.Count == 0
            ? ""
            : screen.Say(" Vilar på ", " Rests on ") + string.Join("; ", one.RestsOn.Select(evidence => NameOf(evidence))) + ".";

    private string NameOf(Evidence evidence) =>
        evidence.Nature is EvidenceNature.Analysis ? screen.AnalysisOf(evidence) : screen.Read(evidence.Facts.Name);

    private string Name(Area area) => screen.Read(area.Name);
}
