using System.Text.Json;
using SmartSpec.Model;

namespace SmartSpec.Analysis;

/// <summary>The options of a request as the record has them: a name and a value for each member.</summary>
internal static class AnalysisOptions
{
    private const string ReadPrefix = "read.";

    /// <summary>How a report was made.</summary>
    /// <param name="report">The report.</param>
    /// <param name="dataSet">The data set in the record.</param>
    public static AnalysisRun Of(AnalysisReport report, Id<Evidence> dataSet)
    {
        var members = JsonSerializer.SerializeToElement(report.Request, AnalysisJson.Default.AnalysisRequest);
        return new(
            members.GetProperty("method").GetString()!,
            report.Version,
            report.On,
            [new(dataSet, report.Data.Content)],
            [
                .. members
                    .EnumerateObject()
                    .Where(member => member.Name != "method")
                    .Select(member => new AnalysisOption(member.Name, Written(member.Value))),
                .. report.Data.ReadAs.Select(option => option with { Name = ReadPrefix + option.Name }),
            ]
        );
    }

    /// <summary>The request that a run was made with.</summary>
    public static Answer<AnalysisRequest> Read(AnalysisRun run)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("method", run.Method);
            foreach (var option in run.Options)
                if (!option.Name.StartsWith(ReadPrefix, StringComparison.Ordinal))
                {
                    writer.WritePropertyName(option.Name);
                    if (IsJson(option.Value))
                        writer.WriteRawValue(option.Value);
                    else
                        writer.WriteStringValue(option.Value);
                }

            writer.WriteEndObject();
        }

        return AnalysisRequest.Read(buffer.ToArray());
    }

    /// <summary>A string as it is, unless it would then be read as something else; anything else as JSON.</summary>
    private static string Written(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()! is var text && !IsJson(text) ? text : value.GetRawText();

    private static bool IsJson(string value)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value));
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
