namespace SmartSpec.Model;

/// <summary>The results of a gate on the choice of an area.</summary>
public enum ChoiceGateStanding
{
    /// <summary>It was met when the act was accepted. Neither a nomination nor a selection can be waived.</summary>
    Accepted,

    /// <summary>It is met now, by a candidate.</summary>
    Met,

    /// <summary>It is not met now, by a candidate.</summary>
    Unmet,

    /// <summary>It depends on who decides, or by which decision.</summary>
    DependsOnInput,

    /// <summary>The host's own code judges it.</summary>
    HostJudges,

    /// <summary>It has not judged the area, which was taken over, formed by a change or withdrawn.</summary>
    NotJudged,
}
