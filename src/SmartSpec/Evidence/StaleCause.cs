using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Why something that was judged before is out of date.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum StaleCause
{
    /// <summary>Evidence that it rests on was renewed or corrected afterwards.</summary>
    Replaced,

    /// <summary>Evidence that it rests on is past its last valid day.</summary>
    Expired,
}
