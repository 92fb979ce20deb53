using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a report of a follow-up cycle.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum ReportStep
{
    /// <summary>Due: for the first time, or again since it was returned.</summary>
    Due,

    /// <summary>Submitted; it waits to be accepted or returned.</summary>
    Submitted,

    /// <summary>Accepted; nothing more is due.</summary>
    Accepted,

    /// <summary>Excused: it need not be submitted.</summary>
    Excused,
}
