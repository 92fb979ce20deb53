namespace SmartSpec;

/// <summary>The sentence about an event that forks a history.</summary>
internal static class Fork
{
    /// <summary>The sentence: what happened, and what to do.</summary>
    /// <param name="number">The number of the event, which another event of the history has.</param>
    /// <param name="last">The number of the history's last event.</param>
    public static FaultText Of(long number, long last) => new("history.forked", $"{number}", $"{number - 1}", $"{last}");
}
