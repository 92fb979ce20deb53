using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The steps of a knowledge area.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum AreaStep
{
    /// <summary>It has been proposed.</summary>
    Proposed,

    /// <summary>Evidence is gathered, criteria are assessed, there is dialogue.</summary>
    UnderAnalysis,

    /// <summary>Put before the decision body.</summary>
    Nominated,

    /// <summary>Not selected; it stays in the strategy, with the reason.</summary>
    Deselected,

    /// <summary>No longer a candidate.</summary>
    Withdrawn,

    /// <summary>Selected; its development plan is being made.</summary>
    DevelopmentPlanning,

    /// <summary>Its development plan is in force; its action plan is being made.</summary>
    ActionPlanning,

    /// <summary>Its action plan is in force.</summary>
    Implementing,

    /// <summary>Ended without a successor.</summary>
    Retired,

    /// <summary>Ended by joining a successor.</summary>
    Merged,

    /// <summary>Ended by becoming several.</summary>
    Split,

    /// <summary>Ended with the strategy.</summary>
    Closed,
}
