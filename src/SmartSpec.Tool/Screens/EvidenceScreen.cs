namespace SmartSpec.Tool.Screens;

/// <summary>The evidence: every figure with its unit, day and source; and what is known without a figure.</summary>
internal static class EvidenceScreen
{
    public static void Evidence(this Screen screen, Strategy strategy)
    {
        var sources = new Footnotes();
        screen.Title(screen.Say("Underlag med siffror", "Evidence with figures"));
        var table = screen.Table(
            ("Vad", "What"),
            (">Tal", ">Figure"),
            ("Enhet", "Unit"),
            ("Avser", "As of"),
            ("Källa", "Source")
        );
        foreach (var figure in strategy.Evidence.SelectMany(evidence => evidence.Facts.Figures))
        {
            table.Row(
                screen.Read(figure.Name),
                screen.Number(figure.Value),
                screen.Unit(figure.Unit),
                Screen.Day(figure.ReferenceDate),
                sources.Of(figure.Source)
            );
        }

        screen.Write(table);

        screen.Title(screen.Say("Underlag utan siffror", "Evidence without figures"));
        var others = screen.Table(("Vad", "What"), ("Slag", "Kind"), ("Källa", "Source"));
        foreach (var evidence in strategy.Evidence.Where(evidence => evidence.Facts.Figures.Count == 0))
            others.Row(screen.Read(evidence.Facts.Name), screen.KindOf(evidence.Nature), sources.Of(evidence.Facts.Source));
        screen.Write(others);
        sources.WriteTo(screen);
    }

    /// <summary>What a piece of evidence is: the kind of asset, the reach of a challenge.</summary>
    public static string KindOf(this Screen screen, EvidenceNature nature) =>
        nature switch
        {
            EvidenceNature.Asset asset => screen.Texts.Of($"asset.{Codes.Of(asset.Kind)}"),
            EvidenceNature.Challenge challenge => screen.Say("utmaning, ", "challenge, ")
                + screen.Texts.Of($"challenge.{Codes.Of(challenge.Level)}"),
            EvidenceNature.DataSet => screen.Say("dataunderlag", "data set"),
            EvidenceNature.Analysis => screen.Say("analys", "analysis"),
            _ => screen.Say("möjlighet", "opportunity"),
        };
}
