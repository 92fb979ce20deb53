using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Transactions;

namespace SmartSpec.Testing;

/// <summary>
/// What flows along with a caller: a value, a culture, an activity, an ambient transaction, a synchronisation context; each with
/// the caller's name in it.
/// </summary>
internal sealed class CallerContext
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

    /// <summary>A list that looks, each time it is read, under whose context that is.</summary>
    private Watched<T> Watching<T>(IReadOnlyList<T> items) => new Watched<T>(items, this);

    /// <summary>Bytes that look, each time they are read, under whose context that is: also where a store has copied the lists that they stand in before.</summary>
    public ReadOnlyMemory<byte> Watching(ReadOnlyMemory<byte> bytes) => new WatchedBytes(bytes.ToArray(), this).Memory;

    /// <summary>An append whose lists and bytes look, each time they are read, under whose context that is.</summary>
    public StoreAppend Watching(StoreAppend append) => append with
    {
        Events = Watching<RecordedEvent>([.. append.Events.Select(recorded => recorded with { Line = Watching(recorded.Line) })]),
        Messages = append.Messages is { } messages ? Watching<OutboxMessage>([.. messages.Select(message => message with { Body = Watching(message.Body) })]) : null,
        Document = append.Document is { } document ? Watching(document) : null,
    };

    /// <summary>A document whose bytes look, each time they are read, under whose context that is.</summary>
    public StoredDocument Watching(StoredDocument document) => document with { Bytes = Watching(document.Bytes) };

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

    private sealed class WatchedBytes(byte[] bytes, CallerContext caller) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan()
        {
            caller.Look();
            return bytes;
        }

        public override MemoryHandle Pin(int elementIndex = 0)
        {
            caller.Look();
            return bytes.AsMemory(elementIndex).Pin();
        }

        // What Pin gave lets go by itself.
        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }

    private sealed class Watched<T>(IReadOnlyList<T> items, CallerContext caller) : IReadOnlyList<T>
    {
        public int Count
        {
            get
            {
                caller.Look();
                return items.Count;
            }
        }

        public T this[int index]
        {
            get
            {
                caller.Look();
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            caller.Look();
            return items.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
