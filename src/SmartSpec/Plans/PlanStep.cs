using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a plan version.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum PlanStep
{
    /// <summary>It is being written.</summary>
    Drafting,

    /// <summary>A development plan is out for consultation.</summary>
    Consulting,

    /// <summary>The consultation is over; its points are being answered.</summary>
    Answering,

    /// <summary>An action plan's resources are being mobilised.</summary>
    Mobilising,

    /// <summary>Before the decision body.</summary>
    Deciding,

    /// <summary>Decided on; it takes effect on its day.</summary>
    Adopted,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Replaced by a later version.</summary>
    Superseded,

    /// <summary>Its area has ended.</summary>
    Ended,

    /// <summary>Discarded before it came into force.</summary>
    Discarded,
}
