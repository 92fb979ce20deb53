using System.Data.Common;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Storage;

/// <summary>Stores a strategy in a database, beside others. The program does one thing at a time, and waits for each.</summary>
/// <param name="named">How the user named the database.</param>
/// <param name="option">The option by which it was chosen.</param>
/// <param name="open">Opens the store: to read from a database that is there, or to write, where the tables are made.</param>
/// <param name="isThere">Whether there is a database at all.</param>
/// <param name="requested">The strategy; where none is named, the only one that is there.</param>
internal sealed class DatabaseStorage(
    string named,
    string option,
    Func<bool, IStrategyStore> open,
    Func<bool> isThere,
    Id<Strategy>? requested
) : StrategyStorage, IDisposable
{
    /// <summary>How many strategies are named, where there are several.</summary>
    private const int Shown = 10;

    /// <summary>How many strategies are listed at a time.</summary>
    private const int Page = 100;

    private readonly Dictionary<bool, IStrategyStore> opened = [];
    private bool toWrite;

    public override string Option => option;

    public override string Member => "database";

    public override Words StartOver { get; } =
        new("Ta bort strategin ur databasen för att börja om", "Remove the strategy from the database to start over");

    public override Words Missing =>
        !isThere() ? new("det finns ingen sådan databas.", "there is no such database.")
        : requested is { } strategy ? new($"strategin ”{strategy}” finns inte där.", $"the strategy '{strategy}' is not there.")
        : new("det finns ingen strategi där.", "there is no strategy there.");

    public override Words Taken =>
        new(
            $"strategin ”{requested}” finns redan där; välj en annan databas.",
            $"the strategy '{requested}' is there already; choose another database."
        );

    public override Words Remedy { get; } =
        new(
            "Återställ databasen från en kopia och verifiera kopian, med --head och en kontrollsumma som har sparats "
                + "på annat håll.",
            "Restore the database from a copy and verify the copy, with --head and a hash saved elsewhere."
        );

    public override bool Exists()
    {
        try
        {
            return isThere() && Strategy() is { } strategy && Tried(store => store.ReadAsync(strategy, 0, 1)) is { Count: > 0 };
        }
        catch (BadInputException bad) when (bad.InnerException is DbException fault && StoreFaults.IsEmpty(fault))
        {
            return false;
        }
    }

    public override History Read()
    {
        var lines = Lines();
        if (History.Verify(lines) is Verification.Broken broken)
            throw Bad(
                PlaceOf(broken) + Words.Same(": ") + Faults.Explain(broken) + Words.Same(" ") + RemedyFor(broken),
                exit: Host.Otherwise
            );
        return History.Read(lines);
    }

    /// <summary>The strategies that are there, by the ordinal order of their identifiers; read page by page.</summary>
    /// <exception cref="BadInputException">There is no such database, or it cannot be read.</exception>
    public IEnumerable<Id<Strategy>> All()
    {
        if (!isThere())
            throw Bad(Missing);
        var last = default(Id<Strategy>?);
        while (Tried(store => store.ListAsync(last, Page)) is { Count: > 0 } page)
        {
            foreach (var entry in page)
                yield return entry.Strategy;
            last = page[^1].Strategy;
        }
    }

    /// <summary>The history of one of the strategies that are there, or how it is broken.</summary>
    /// <exception cref="BadInputException">The database cannot be read.</exception>
    public (History? History, Verification.Broken? Broken) ReadOne(Id<Strategy> strategy)
    {
        var lines = Tried(store => store.ReadAsync(strategy));
        return History.Verify(lines) is Verification.Broken broken ? (null, broken) : (History.Read(lines), null);
    }

    public override Verification Verify(Hash? head = null) => History.Verify(Lines(), head);

    public override Words PlaceOf(Verification.Broken broken) => new($"händelse {broken.Event}", $"event {broken.Event}");

    public override void CheckThatItCanBeWritten()
    {
        toWrite = true;
        if (requested is { } strategy)
            Tried(store => store.PutDocumentAsync(strategy, new() { Length = long.MaxValue, Bytes = default }));
    }

    public void Dispose()
    {
        foreach (var store in opened.Values.OfType<IAsyncDisposable>())
            store.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Reads what is streamed from the whole store, one at a time.</summary>
    /// <exception cref="BadInputException">There is no such database, or it cannot be read.</exception>
    public IEnumerable<T> Each<T>(Func<IStrategyStore, IAsyncEnumerable<T>> stream)
    {
        if (!isThere())
            throw Bad(new("det finns ingen sådan databas.", "there is no such database."));
        var items = stream(Opened()).GetAsyncEnumerator();
        try
        {
            while (Tried(_ => items.MoveNextAsync()))
                yield return items.Current;
        }
        finally
        {
            items.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    public override string ToString() => named;

    protected override void Keep(History history)
    {
        CheckThatItCanBeWritten();
        if (Tried(store => new ValueTask<AppendResult>(store.ImportAsync(history))) is AppendResult.Conflict)
        {
            throw Bad(
                new(
                    $"någon annan har skrivit i strategin ”{requested}” samtidigt. Det som redan var sparat finns kvar; "
                        + $"starta igen.",
                    $"another has written to the strategy '{requested}' at the same time. What was saved before "
                        + $"remains; start again."
                )
            );
        }
    }

    /// <summary>The requested strategy, or the only one that is there; null where there is none.</summary>
    private Id<Strategy>? Strategy()
    {
        if (requested is not null)
            return requested;
        var all = Tried(store => store.ListAsync(default(Id<Strategy>?), Shown + 1));
        if (all.Count > 1)
        {
            throw Bad(
                new(
                    $"det finns flera strategier där; ange en med --strategy: {Listed(all):all}.",
                    $"there are several strategies there; name one with --strategy: {Listed(all):all}."
                )
            );
        }

        return all.Count == 1 ? all[0].Strategy : default(Id<Strategy>?);
    }

    private static string Listed(IReadOnlyList<StrategyEntry> all) =>
        string.Join(", ", all.Take(Shown).Select(entry => entry.Strategy.Value)) + (all.Count > Shown ? " …" : "");

    private IReadOnlyList<RecordedLine> Lines() => Strategy() is { } strategy ? Tried(store => store.ReadAsync(strategy)) : [];

    private IStrategyStore Opened()
    {
        if (opened.TryGetValue(toWrite, out var store))
            return store;
        try
        {
            return opened[toWrite] = open(toWrite);
        }
        catch (ArgumentException unusable)
        {
            // Its message may repeat what was given, and with it a password.
            throw Bad(
                new(
                    $"inställningarna går inte att använda. Kontrollera det som står efter {option}.",
                    $"the settings cannot be used. Check what is given with {option}."
                ),
                unusable
            );
        }
    }

    private T Tried<T>(Func<IStrategyStore, ValueTask<T>> action)
    {
        try
        {
            return action(Opened()).AsTask().GetAwaiter().GetResult();
        }
        catch (DbException broken)
        {
            throw Bad(StoreFaults.Of(broken), broken);
        }
    }

    private BadInputException Bad(Words what, Exception? why = null, int exit = Host.BadInput) =>
        new(Words.Same($"{named:path}: ") + what, why) { Exit = exit };
}
