namespace SmartSpec.Tool.Screens;

/// <summary>The evidence as JSON, each figure with its unit and source.</summary>
internal static class JsonEvidence
{
    public static void Evidence(this TextWriter output, Screen screen, Strategy strategy)
    {
        foreach (var evidence in strategy.Evidence)
            output.WriteJson(line =>
            {
                line.WriteString("evidence", evidence.Id.Value);
                line.WriteString("name", screen.Read(evidence.Facts.Name));
                line.WriteString("nature", NatureOf(evidence.Nature));
                line.WriteString("content", evidence.Facts.Content?.ToString());
                line.WriteString("method", evidence.Facts.Analysis?.Method);
                line.WriteStrings("restsOn", evidence.Facts.RestsOn.Select(ground => ground.Value));
                line.WriteStrings("inputs", (evidence.Facts.Analysis?.Inputs ?? []).Select(input => input.DataSet.Value));
                line.WriteBoolean("example", evidence.Facts.Source == "EXEMPEL");
                line.WriteString("source", evidence.Facts.Source);
                line.WriteStartArray("figures");
                foreach (var figure in evidence.Facts.Figures)
                {
                    line.WriteStartObject();
                    line.WriteString("name", screen.Read(figure.Name));
                    line.WriteNumber("value", figure.Value);
                    line.WriteString("unit", figure.Unit);
                    line.WriteString("source", figure.Source);
                    line.WriteString("referenceDate", JsonMembers.Day(figure.ReferenceDate));
                    line.WriteEndObject();
                }

                line.WriteEndArray();
            });
    }

    private static string NatureOf(EvidenceNature nature) =>
        nature switch
        {
            EvidenceNature.Asset => "asset",
            EvidenceNature.Challenge => "challenge",
            EvidenceNature.DataSet => "data-set",
            EvidenceNature.Analysis => "analysis",
            _ => "opportunity",
        };
}
