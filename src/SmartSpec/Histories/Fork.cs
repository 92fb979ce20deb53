using System.Globalization;

namespace SmartSpec;

/// <summary>The sentence about an event that forks a history.</summary>
internal static class Fork
{
    /// <summary>The sentence in English: what happened, and what to do.</summary>
    /// <param name="number">The number of the event, which another event of the history has.</param>
    /// <param name="last">The number of the history's last event.</param>
    public static string Of(long number, long last) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Event {number} was decided on the state after event {number - 1}, "
                + $"and the history has since continued to event {last}: the history is forked. "
                + $"Leave the event out; load the current strategy, and execute the command on it."
        );
}
