using System.Text.Json;

namespace SmartSpec.Samples.Screens;

/// <summary>The evidence: every figure with its unit, source and day; and what is known without a figure.</summary>
internal static class EvidenceScreen
{
    public static void Evidence(this Screen screen, Strategy strategy)
    {
        screen.Title(screen.Say("Underlag med siffror", "Evidence with figures"));
        var table = screen.Table(("Vad", "What"), (">Tal", ">Figure"), ("Enhet", "Unit"), ("Källa", "Source"), ("Avser", "As of"));
        table.Columns[0].Width = 20;
        foreach (var figure in strategy.Evidence.SelectMany(evidence => evidence.Facts.Figures))
            table.Row(screen.Read(figure.Name), screen.Number(figure.Value), figure.Unit, figure.Source, Screen.Day(figure.ReferenceDate));
        screen.Write(table);

        screen.Title(screen.Say("Underlag utan siffror", "Evidence without figures"));
        var others = screen.Table(("Vad", "What"), ("Slag", "Kind"), ("Källa", "Source"));
        others.Columns[0].Width = 25;
        foreach (var evidence in strategy.Evidence.Where(evidence => evidence.Facts.Figures.Count == 0))
            others.Row(screen.Read(evidence.Facts.Name), Kind(screen, evidence.Nature), evidence.Facts.Source ?? "–");
        screen.Write(others);
    }

    private static string Kind(Screen screen, EvidenceNature nature) => nature switch
    {
        EvidenceNature.Asset asset => screen.Texts.Of($"asset.{Code(asset.Kind)}"),
        EvidenceNature.Challenge challenge =>
            screen.Say("utmaning, ", "challenge, ") + screen.Texts.Of($"challenge.{Code(challenge.Level)}"),
        _ => screen.Say("möjlighet", "opportunity"),
    };

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
