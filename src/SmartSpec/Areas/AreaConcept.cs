namespace SmartSpec;

/// <summary>Areas: what the rest of the library knows of them.</summary>
internal static class AreaConcept
{
    /// <summary>The acts, in the order in which next steps list them.</summary>
    public static IReadOnlyList<Act> Acts { get; } =
    [
        AreaCommand.Propose.Act,
        AreaCommand.BeginAnalysis.Act,
        AreaCommand.Nominate.Act,
        AreaCommand.Select.Act,
        AreaCommand.Deselect.Act,
        AreaCommand.Return.Act,
        AreaCommand.Reconsider.Act,
        AreaCommand.Withdraw.Act,
        AreaCommand.Pause.Act,
        AreaCommand.Resume.Act,
        AreaCommand.Describe.Act,
        AreaCommand.AppointLead.Act,
        AreaCommand.Ground.Act,
        AreaCommand.SetCriteria.Act,
        AreaCommand.Assess.Act,
        AreaCommand.Continue.Act,
        AreaCommand.CarryOver.Act,
    ];
}
