namespace SmartSpec;

/// <summary>The limits by which health is computed. Data of the process definition.</summary>
/// <param name="PoorSignals">
/// From how many open signals of one kind in an area they make it poor, 1 to 100; fewer are to be watched. Default: 3.
/// </param>
/// <param name="PoorOverdueDays">
/// Something overdue by more than so many days makes it poor, 0 to 3660; what is overdue by fewer is to be watched. Default:
/// 90.
/// </param>
/// <param name="PoorOffTrackPercent">
/// From how large a share of the indicators with a value that are off track they make an area poor, in percent; a smaller one
/// is to be watched. Default: 50.
/// </param>
/// <param name="FundingPercent">
/// How much of the budget of the efforts in the action plan in force is to be committed at least, in percent. Default: 50.
/// </param>
/// <param name="DialogueDays">
/// Without dialogue for more than so many days an area is to be watched, 0 to 3660. Default: 365.
/// </param>
/// <param name="PoorAreasPercent">
/// From how large a share of poor areas the strategy is poor, in percent; a smaller one is to be watched. Default: 50.
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
    /// <summary>The limits where a definition says nothing.</summary>
    public static HealthLimits Default { get; } = new();

    /// <summary>What is wrong with the limits, in English; null if nothing is.</summary>
    internal string? Fault =>
        PoorSignals is < 1 or > 100 ? "poorSignals is 1 to 100"
        : PoorOverdueDays is < 0 or > 3660 ? "poorOverdueDays is 0 to 3660"
        : DialogueDays is < 0 or > 3660 ? "dialogueDays is 0 to 3660"
        : PoorOffTrackPercent is < 0 or > 100 || FundingPercent is < 0 or > 100 || PoorAreasPercent is < 0 or > 100
            ? "percent is 0 to 100"
        : null;
}
