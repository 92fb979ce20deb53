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
}
