using Microsoft.Extensions.Options;

namespace SmartSpec.Hosting;

/// <summary>Says of each option that is wrong what it should be.</summary>
internal sealed class OptionsChecks : IValidateOptions<SmartSpecOptions>, IValidateOptions<DueWorkOptions>, IValidateOptions<OutboxOptions>
{
    public ValidateOptionsResult Validate(string? name, SmartSpecOptions options) => Told(
        (options.Attempts < 1, "SmartSpecOptions.Attempts is 1 or more."),
        (options.Cached < 0, "SmartSpecOptions.Cached is 0 or more."),
        (options.DocumentEvery < 0, "SmartSpecOptions.DocumentEvery is 0 (never) or more."));

    public ValidateOptionsResult Validate(string? name, DueWorkOptions options) => Told(
        (options.Every <= TimeSpan.Zero, "DueWorkOptions.Every is more than zero."),
        (options.Lease <= TimeSpan.Zero, "DueWorkOptions.Lease is more than zero."),
        (options.Page < 1, "DueWorkOptions.Page is 1 or more."));

    public ValidateOptionsResult Validate(string? name, OutboxOptions options) => Told(
        (options.Every <= TimeSpan.Zero, "OutboxOptions.Every is more than zero."),
        (options.Lease <= TimeSpan.Zero, "OutboxOptions.Lease is more than zero."),
        (options.Page < 1, "OutboxOptions.Page is 1 or more."),
        (options.Attempts < 1, "OutboxOptions.Attempts is 1 or more."),
        (options.FirstPause <= TimeSpan.Zero, "OutboxOptions.FirstPause is more than zero."),
        (options.LongestPause < options.FirstPause, "OutboxOptions.LongestPause is not less than FirstPause."),
        (options.Error is null, "OutboxOptions.Error says what is kept of a failure; leave it as it is for the exception's type."));

    private static ValidateOptionsResult Told(params IEnumerable<(bool IsWrong, string Fault)> checks)
    {
        var faults = checks.Where(check => check.IsWrong).Select(check => check.Fault).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
