using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec.Analysis;

/// <content>The report as JSON.</content>
public sealed partial class AnalysisReport
{
    private byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("version", Version);
            writer.WriteString("on", LocalDatePattern.Iso.Format(On));
            writer.WritePropertyName("request");
            JsonSerializer.Serialize(writer, Request, AnalysisJson.Default.AnalysisRequest);
            writer.WriteStartObject("data");
            writer.WriteString("content", Data.Content.ToString());
            foreach (var option in Data.ReadAs)
                writer.WriteString(option.Name, option.Value);
            writer.WriteEndObject();
            writer.WriteStartArray("notes");
            foreach (var note in Notes)
                writer.WriteStringValue(note.ToString());
            writer.WriteEndArray();
            foreach (var table in Tables)
                Write(writer, table);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, ResultTable table)
    {
        writer.WriteStartArray(table.Code);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString("code", row.Key.Code);
            if (row.Key.Name is { } name)
                writer.WriteString("name", name);
            for (var c = 0; c < table.Columns.Count; c++)
                if (row.Values[c] is { } value)
                    writer.WriteNumber(table.Columns[c], value);
                else
                    writer.WriteNull(table.Columns[c]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
