namespace SmartSpec;

/// <summary>How signals are looked for: on which days, and by which rules. Data of the process definition.</summary>
/// <param name="Rules">The rules, each once.</param>
/// <param name="EveryDays">
/// How many days there are from the launch, or the taking over, to the first time, and from one time to the next; 1 to 31.
/// Default: 7.
/// </param>
/// <param name="AgainAfterDays">
/// How many days after an answer a signal is raised anew, where its cause persists; 1 to 3660. Default: 90.
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
