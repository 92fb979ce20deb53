using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The two kinds of plan that an area has.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum PlanKind
{
    /// <summary>A development plan (utvecklingsplan): opportunities, development fields, wanted change.</summary>
    Development,

    /// <summary>An action plan (handlingsplan): efforts, sets, priorities, funding.</summary>
    Action,
}
