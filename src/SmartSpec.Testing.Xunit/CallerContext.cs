using System.Diagnostics;
using System.Globalization;
using System.Transactions;

namespace SmartSpec.Testing;

/// <summary>
/// What flows along with a caller: a value, a culture, an activity, an ambient transaction, a synchronisation context; each with
/// the caller's name in it.
/// </summary>
internal sealed partial class CallerContext
{
    private const string Prefix = "smartspec-caller-";

    private static readonly AsyncLocal<string?> Value = new();

    private readonly string name;
    private readonly HashSet<string> foreign = [];
    private string? transaction;

    private CallerContext(int number) => name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}");

    /// <summary>What of other callers was seen; empty where only this one's was, or nobody's.</summary>
    public IReadOnlyCollection<string> Foreign
    {
        get
        {
            lock (foreign)
                return [.. foreign];
        }
    }

    /// <summary>Calls a store as a caller of its own; its ambient transaction is never completed.</summary>
    public static async Task<CallerContext> CallAsync(int number, Func<CallerContext, ValueTask> call)
    {
        var caller = new CallerContext(number);
        Value.Value = caller.name;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.CurrencySymbol = caller.name;
        CultureInfo.CurrentCulture = culture;
        using var activity = new Activity(caller.name);
        activity.Start();
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        caller.transaction = Transaction.Current?.TransactionInformation.LocalIdentifier;

        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new Named(caller.name));
        ValueTask called;
        try
        {
            called = call(caller);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        await called.ConfigureAwait(false);
        return caller;
    }

    private void Look()
    {
        See("value", Value.Value);
        See("culture", CultureInfo.CurrentCulture.NumberFormat.CurrencySymbol);
        See("synchronisation context", (SynchronizationContext.Current as Named)?.Name);
        for (var activity = Activity.Current; activity is not null; activity = activity.Parent)
            See("activity", activity.OperationName);
        if (Transaction.Current is { } ambient && ambient.TransactionInformation.LocalIdentifier != transaction)
            Add("ambient transaction");
    }

    private void See(string what, string? seen)
    {
        if (seen != name && seen?.StartsWith(Prefix, StringComparison.Ordinal) == true)
            Add(what);
    }

    private void Add(string what)
    {
        lock (foreign)
            foreign.Add(what);
    }

    private sealed class Named(string name) : SynchronizationContext
    {
        public string Name => name;
    }
}
