using System.Text.Json;

namespace SmartSpec.Analysis;

/// <content>Requests as JSON.</content>
public abstract partial record AnalysisRequest
{
    /// <summary>The codes of the methods.</summary>
    public static EquatableArray<string> Methods { get; } =
    [
        "location-quotient",
        "specialisation-profile",
        "three-stars",
        "shift-share",
        "variety",
        "relatedness",
        "complexity",
        "trend",
    ];

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
            return JsonSerializer.Deserialize(json, AnalysisJson.Default.AnalysisRequest) is { } request ? request : Unread("$");
        }
        catch (JsonException fault)
        {
            return Unread(fault.Path ?? "$");
        }
        catch (NotSupportedException)
        {
            return Unread("$.method");
        }
    }

    /// <summary>The request as JSON, in UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, AnalysisJson.Default.AnalysisRequest);

    private static AnalysisMessage Unread(string place) => AnalysisMessage.Of("request", ("place", place), ("methods", Methods));
}
