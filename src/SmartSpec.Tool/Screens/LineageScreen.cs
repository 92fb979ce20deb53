namespace SmartSpec.Tool.Screens;

/// <summary>Where areas and efforts come from, and what became of areas.</summary>
internal static class LineageScreen
{
    public static void Lineage(this Screen screen, Strategy strategy, IReadOnlyList<Area> areas, IReadOnlyList<Effort> efforts)
    {
        screen.Heading(screen.Say("Ursprung och fortsättning", "Lineage"));
        if (areas.Count + efforts.Count == 0)
            screen.Item(" ", "", screen.Say("Inget område har ändrats.", "No area has been changed."));
        foreach (var area in areas)
        {
            screen.Item("·", screen.Read(area.Name), $": {screen.StepOf(area)}");
            foreach (var line in Back(screen, strategy, strategy.OriginOf(area.Id), 1))
                screen.Paragraph(line.Text, indent: 2 + (2 * line.Depth));
            var became = strategy.WhatBecameOf(area.Id);
            if (area.EndedOn is { } ended && became.Areas.Count == 0)
                screen.Paragraph(screen.Say($"upphörde {Screen.Day(ended)}", $"ended {Screen.Day(ended)}"), indent: 4);
            if (became is { Change: { } change } && became.Areas.All(later => later.IsRevival))
                screen.Paragraph(
                    screen.Say(
                        $"avslutades av förändringen {change}{On(became.On)}",
                        $"ended by the change {change}{On(became.On)}"
                    ),
                    indent: 4
                );
            foreach (var line in Forward(screen, strategy, became, 1))
                screen.Paragraph(line.Text, indent: 2 + (2 * line.Depth));
        }

        if (efforts.Count > 0)
            screen.Title(
                efforts.Any(effort => effort.Moves.Count == 0)
                    ? screen.Say("Insatser", "Efforts")
                    : screen.Say("Insatser som har förts över", "Efforts that have been carried")
            );
        foreach (var effort in efforts)
            screen.Item("·", screen.Read(effort.Name), $": {string.Join(" → ", Places(screen, strategy, effort))}");
        screen.ExampleNote(strategy);
    }

    public static void Lineage(this TextWriter output, Screen screen, Strategy strategy, Area area) =>
        output.WriteJson(line =>
        {
            var became = strategy.WhatBecameOf(area.Id);
            line.WriteString("area", area.Id.Value);
            line.WriteNamed(screen.Read(area.Name), strategy);
            line.WriteStanding(Codes.Of(area.Step), screen.StepOf(area));
            Listed(line, "from", Here(strategy.OriginOf(area.Id)).Select(item => item.Area.Value));
            Listed(line, "became", Here(became).Select(item => item.Area.Value));
            Listed(line, "ends", Ends(became).Distinct().Select(item => item.Value));
            line.WriteString("predecessor", area.Continues.Count > 0 ? strategy.Predecessor?.Value : null);
            Listed(line, "continues", area.Continues.Select(item => item.Value));
            line.WriteString("successor", area.CarriedOver is null ? null : strategy.Successor?.Value);
            line.WriteString("carriedOverAs", area.CarriedOver?.As.Value);
            line.WriteString("carriedOverOn", JsonMembers.Day(area.CarriedOver?.On));
            line.WriteString("change", (area.EndedBy ?? area.FormedBy)?.Value);
            line.WriteString(
                "on",
                JsonMembers.Day(area.EndedOn ?? strategy.Changes.Find(area.EndedBy ?? area.FormedBy)?.EffectiveFrom)
            );
        });

    public static void Lineage(this TextWriter output, Screen screen, Strategy strategy, Effort effort) =>
        output.WriteJson(line =>
        {
            line.WriteString("effort", effort.Id.Value);
            line.WriteNamed(screen.Read(effort.Name), strategy);
            line.WriteString("area", effort.Area.Value);
            Listed(line, "from", strategy.MovesOf(effort.Id).Select(move => move.From.Value));
        });

    private static void Listed(System.Text.Json.Utf8JsonWriter line, string name, IEnumerable<string> values)
    {
        line.WriteStartArray(name);
        foreach (var value in values)
            line.WriteStringValue(value);
        line.WriteEndArray();
    }

    /// <summary>What there is in this strategy now.</summary>
    private static IEnumerable<Id<Area>> Ends(Lineage lineage) =>
        Here(lineage).Any() ? Here(lineage).SelectMany(Ends) : [lineage.Area];

    private static IEnumerable<Lineage> Here(Lineage lineage) => lineage.Areas.Where(area => area.Strategy is null);

    private static IEnumerable<string> Places(Screen screen, Strategy strategy, Effort effort) =>
        strategy
            .MovesOf(effort.Id)
            .Select(move => screen.NameOf(strategy, Subject.Of(move.From)))
            .Append(screen.NameOf(strategy, Subject.Of(effort.Area)));

    private static IEnumerable<(int Depth, string Text)> Back(Screen screen, Strategy strategy, Lineage lineage, int depth) =>
        lineage.Areas.SelectMany(area =>
            new[] { (depth, $"← {Name(screen, strategy, area)}{On(lineage.On)}") }.Concat(Back(screen, strategy, area, depth + 1))
        );

    private static IEnumerable<(int Depth, string Text)> Forward(Screen screen, Strategy strategy, Lineage lineage, int depth) =>
        lineage.Areas.SelectMany(area =>
            new[] { (depth, $"→ {Name(screen, strategy, area)}{Connected(screen, lineage, area)}") }.Concat(
                Forward(screen, strategy, area, depth + 1)
            )
        );

    private static string Name(Screen screen, Strategy strategy, Lineage area) =>
        area.Strategy is { } other
            ? screen.Say($"{area.Area} i strategin {other}", $"{area.Area} in the strategy {other}")
            : screen.NameOf(strategy, Subject.Of(area.Area));

    /// <summary>What took up the area again says so; of the rest the day.</summary>
    private static string Connected(Screen screen, Lineage from, Lineage to) =>
        to.IsRevival ? screen.Say(", som tar upp det igen", ", which takes it up again") : On(to.CarriedOverOn ?? from.On);

    private static string On(LocalDate? day) => day is { } on ? $", {Screen.Day(on)}" : "";
}
