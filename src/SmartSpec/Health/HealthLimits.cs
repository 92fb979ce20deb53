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

    /// <summary>The fault of the limits, in English; null if there is none.</summary>
    internal string? Fault =>
        PoorSignals is < 1 or > 100 ? "poorSignals is 1 to 100"
        : PoorOverdueDays is < 0 or > 3660 ? "poorOverdueDays is 0 to 3660"
        : DialogueDays is < 0 or > 3660 ? "dialogueDays is 0 to 3660"
        : PoorOffTrackPercent is < 0 or > 100 || FundingPercent is < 0 or > 100 || PoorAreasPercent is < 0 or > 100
            ? "percent is 0 to 100"
        : null;
}
