namespace SmartSpec.Definitions;

/// <summary>The watch for signals: the rules, and the days on which they are checked. Data of the process definition.</summary>
/// <param name="Rules">The rules, each once.</param>
/// <param name="EveryDays">
/// The number of days from the launch, or the taking over, to the first check, and from one check to the next; 1 to 31.
/// Default: 7.
/// </param>
/// <param name="AgainAfterDays">
/// The number of days after an answer when a signal is raised again, where its cause persists; 1 to 3660. Default: 90.
/// </param>
public sealed record SignalWatch(EquatableArray<SignalRule> Rules, int EveryDays = 7, int AgainAfterDays = 90)
{
    /// <summary>The rule with a code; null where there is none.</summary>
    internal SignalRule? Rule(string code)
    {
        foreach (var rule in Rules)
            if (rule.Code == code)
                return rule;
        return null;
    }
}
