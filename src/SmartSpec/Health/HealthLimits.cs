namespace SmartSpec.Definitions;

/// <summary>The limits by which health is computed. Data of the process definition.</summary>
/// <param name="PoorSignals">
/// The number of open signals of one kind that makes an area poor, 1 to 100; fewer are to be watched. Default: 3.
/// </param>
/// <param name="PoorOverdueDays">
/// The limit in days, 0 to 3660: what is overdue by more makes it poor, what is overdue by less is to be watched. Default: 90.
/// </param>
/// <param name="PoorOffTrackPercent">
/// The share of off-track indicators, among those with a value, that makes an area poor, in percent; a smaller one is to be
/// watched. Default: 50.
/// </param>
/// <param name="FundingPercent">
/// The least share of the budget of the efforts in the action plan in force that is to be committed, in percent. Default: 50.
/// </param>
/// <param name="DialogueDays">
/// The number of days without dialogue, 0 to 3660; an area with more is to be watched. Default: 365.
/// </param>
/// <param name="PoorAreasPercent">
/// The share of poor areas that makes the strategy poor, in percent; a smaller one is to be watched. Default: 50.
/// </param>
public sealed record HealthLimits(
    int PoorSignals = 3,
    int PoorOverdueDays = 90,
    decimal PoorOffTrackPercent = 50,
    decimal FundingPercent = 50,
    int DialogueDays = 365,
    decimal PoorAreasPercent = 50
)
{
    /// <summary>The limits where a definition has none.</summary>
    public static HealthLimits Default { get; } = new();

    /// <summary>The fault of the limits; null if there is none.</summary>
    internal FaultText? Fault =>
        FaultText.Outside("poorSignals", PoorSignals, 1, 100)
        ?? FaultText.Outside("poorOverdueDays", PoorOverdueDays, 0, 3660)
        ?? FaultText.Outside("dialogueDays", DialogueDays, 0, 3660)
        ?? FaultText.Outside("poorOffTrackPercent", PoorOffTrackPercent, 0, 100)
        ?? FaultText.Outside("fundingPercent", FundingPercent, 0, 100)
        ?? FaultText.Outside("poorAreasPercent", PoorAreasPercent, 0, 100);
}
