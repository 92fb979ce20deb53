using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a consultation.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum ConsultationStep
{
    /// <summary>Open for points.</summary>
    Open,

    /// <summary>Closed; the points are being answered.</summary>
    Answering,

    /// <summary>Concluded: every point has an answer.</summary>
    Concluded,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
