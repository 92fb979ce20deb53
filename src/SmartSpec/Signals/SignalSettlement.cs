using System.Security.Cryptography;
using System.Text;

namespace SmartSpec;

/// <summary>
/// The settlement of signals: on set days the rules are checked, and signals raised and cleared. A check that finds nothing new
/// leaves no event: every event is recorded on a settled strategy, so that the days until the last event have been checked.
/// </summary>
internal static class SignalSettlement
{
    // The longest identifier that there can be.
    private const int Longest = 64;

    /// <summary>
    /// The day of the first check after the instant at which the strategy begins to run; null where the definition has no watch.
    /// </summary>
    public static LocalDate? First(Strategy state, Instant begun) => After(state, state.Charter.Zone.DayOf(begun));

    /// <summary>The day of the next check after a day; null where the definition has no watch.</summary>
    public static LocalDate? After(Strategy state, LocalDate day) =>
        state.Definition.Signals is { } watch && day < LocalDate.MaxIsoValue.PlusDays(-watch.EveryDays)
            ? day.PlusDays(watch.EveryDays)
            : null;

    /// <summary>The first day after another on which the rules are checked; null where they are not.</summary>
    public static LocalDate? NextDue(Strategy state, LocalDate settled)
    {
        if (state.SignalsDueOn is not { } first || first > settled)
            return state.SignalsDueOn;
        var every = state.Definition.Signals!.EveryDays;
        var passed = Period.DaysBetween(first, settled) / every * every;
        return After(state, first.PlusDays(passed));
    }

    /// <summary>Checks the rules on a day.</summary>
    public static void Settle(DecisionContext context, LocalDate day)
    {
        var latest = Latest(context.State);
        var found = new HashSet<(string, Subject)>();
        foreach (var cause in SignalSearch.Causes(context.State, day))
        {
            found.Add((cause.Rule, cause.Subject));
            if (IsNew(context.State, latest.GetValueOrDefault((cause.Rule, cause.Subject)), day))
                context.Append(
                    new SignalEvent.Raised(
                        IdOf(cause, day),
                        cause.Rule,
                        cause.Version,
                        cause.Subject,
                        cause.Area,
                        day,
                        cause.Details
                    ),
                    day
                );
        }

        foreach (var open in context.State.OpenSignals().Where(open => !found.Contains((open.Rule, open.Subject))).ToList())
            context.Append(
                new SignalEvent.Cleared(
                    open.Id,
                    SignalClearing.Why(context.State, open),
                    day,
                    SignalClearing.Standing(context.State, open.Subject, day)
                ),
                day
            );
    }

    /// <summary>The latest signal by each rule about each object.</summary>
    private static Dictionary<(string Rule, Subject Subject), Signal> Latest(Strategy state)
    {
        var latest = new Dictionary<(string, Subject), Signal>();
        foreach (var signal in state.Signals)
            latest[(signal.Rule, signal.Subject)] = signal;
        return latest;
    }

    /// <summary>
    /// Whether a finding raises a new signal: not while one is open, and not until a number of days after an answer.
    /// </summary>
    private static bool IsNew(Strategy state, Signal? before, LocalDate day) =>
        before switch
        {
            null or { Step: SignalStep.Cleared } => true,
            { Step: SignalStep.Answered, AnsweredOn: { } answered } => Period.DaysBetween(answered, day)
                >= state.Definition.Signals!.AgainAfterDays,
            _ => false,
        };

    /// <summary>
    /// The identifier: the rule, the object and the day. An object identifier that is too long is replaced by a part of its hash.
    /// </summary>
    private static Id<Signal> IdOf(SignalCause cause, LocalDate day)
    {
        var rest = $".{Parameter.Written(day)}";
        var whole = $"{cause.Rule}.{cause.Subject.Id}{rest}";
        return whole.Length <= Longest
            ? whole
            : $"{cause.Rule}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cause.Subject.Id)))[..24]}{rest}";
    }
}
