using System.Text.Json;

namespace SmartSpec.Analysis;

/// <content>Requests as JSON.</content>
public abstract partial record AnalysisRequest
{
    /// <summary>The method's code, such as <c>location-quotient</c>.</summary>
    internal string Method => JsonSerializer.SerializeToElement(this, AnalysisJson.Default.AnalysisRequest).GetProperty("method").GetString()!;

    /// <summary>
    /// Reads a request, such as <c>{"method": "location-quotient", "region": "SE213"}</c>. Members that are left out have their
    /// defaults.
    /// </summary>
    /// <param name="json">UTF-8.</param>
    /// <returns>The request; refused where it is no such JSON, by its place.</returns>
    public static Answer<AnalysisRequest> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, AnalysisJson.Default.AnalysisRequest) is { } request
                ? request
                : AnalysisMessage.Of("request", ("place", "$"));
        }
        catch (JsonException fault)
        {
            return AnalysisMessage.Of("request", ("place", fault.Path ?? "$"));
        }
        catch (NotSupportedException)
        {
            return AnalysisMessage.Of("request", ("place", "$.method"));
        }
    }

    /// <summary>The request as JSON, in UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AnalysisJson.Default.AnalysisRequest);
}
