using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>Validation of options: each fault states the allowed values.</summary>
internal sealed class OptionsChecks
    : IValidateOptions<StrategyServiceOptions>,
        IValidateOptions<DueWorkOptions>,
        IValidateOptions<OutboxOptions>,
        IValidateOptions<SmartSpecHealthOptions>
{
    private static readonly (TimeSpan Least, TimeSpan Most) Lease = (TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));

    // What a timer can do.
    private static readonly (TimeSpan Least, TimeSpan Most) Every = (TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(49));

    public ValidateOptionsResult Validate(string? name, StrategyServiceOptions options) =>
        Result(
            (options.Attempts < 1, $"StrategyServiceOptions.Attempts must be 1 or more, and is {options.Attempts}."),
            (options.Cached < 0, $"StrategyServiceOptions.Cached must be 0 or more, and is {options.Cached}."),
            (
                options.DocumentEvery < 0,
                $"StrategyServiceOptions.DocumentEvery must be 0 (never) or more, and is {options.DocumentEvery}."
            ),
            (
                options.LockTimeout <= TimeSpan.Zero && options.LockTimeout != Timeout.InfiniteTimeSpan,
                $"StrategyServiceOptions.LockTimeout must be more than zero, or infinite (-00:00:00.001), and is {options.LockTimeout}."
            ),
            (
                options.ClockTolerance <= TimeSpan.Zero && options.ClockTolerance != Timeout.InfiniteTimeSpan,
                $"StrategyServiceOptions.ClockTolerance must be more than zero, or infinite (-00:00:00.001), and is "
                    + $"{options.ClockTolerance}."
            )
        );

    public ValidateOptionsResult Validate(string? name, SmartSpecHealthOptions options) =>
        Result((options.Behind < TimeSpan.Zero, $"SmartSpecHealthOptions.Behind must be zero or more, and is {options.Behind}."));

    public ValidateOptionsResult Validate(string? name, DueWorkOptions options) =>
        Result(
            (
                options.Every < Every.Least || options.Every > Every.Most,
                $"DueWorkOptions.Every must be a millisecond to 49 days, and is {options.Every}."
            ),
            (
                options.Lease < Lease.Least || options.Lease > Lease.Most,
                $"DueWorkOptions.Lease must be a second to a day, and is {options.Lease}."
            ),
            (options.Page < 1, $"DueWorkOptions.Page must be 1 or more, and is {options.Page}.")
        );

    public ValidateOptionsResult Validate(string? name, OutboxOptions options) =>
        Result(
            (
                options.Every < Every.Least || options.Every > Every.Most,
                $"OutboxOptions.Every must be a millisecond to 49 days, and is {options.Every}."
            ),
            (
                options.Lease < Lease.Least || options.Lease > Lease.Most,
                $"OutboxOptions.Lease must be a second to a day, and is {options.Lease}."
            ),
            (options.Page < 1, $"OutboxOptions.Page must be 1 or more, and is {options.Page}."),
            (options.Attempts < 1, $"OutboxOptions.Attempts must be 1 or more, and is {options.Attempts}."),
            (
                options.FirstPause <= TimeSpan.Zero,
                $"OutboxOptions.FirstPause must be more than zero, and is {options.FirstPause}."
            ),
            (
                options.LongestPause < options.FirstPause,
                $"OutboxOptions.LongestPause must not be less than FirstPause ({options.FirstPause}), and is "
                    + $"{options.LongestPause}."
            ),
            (
                options.LongestPause > Lease.Most,
                $"OutboxOptions.LongestPause must be a day at most, and is {options.LongestPause}."
            ),
            (
                options.Error is null,
                "OutboxOptions.Error must not be null. It gives the text that is recorded of a failure; the default is the "
                    + "exception's type."
            )
        );

    private static ValidateOptionsResult Result(params IEnumerable<(bool IsWrong, string Fault)> checks)
    {
        var faults = checks.Where(check => check.IsWrong).Select(check => check.Fault).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
