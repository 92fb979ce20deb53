using System.CommandLine;
using NodaTime.Text;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>A stored strategy as it is today: read, verified, and settled in memory.</summary>
/// <param name="StrategyStorage">Where it is stored.</param>
/// <param name="History">All that has happened to it.</param>
/// <param name="Strategy">Its state.</param>
/// <param name="Clock">
/// Today; the time of the last event where the clock is so far ahead of it that nothing is settled without a request.
/// </param>
internal sealed record Opened(StrategyStorage StrategyStorage, History History, Strategy Strategy, IClock Clock)
{
    private static readonly Words Shown = new(
        " Det som visas gäller dagen för den senaste händelsen.",
        " What is shown is as of the day of the last event."
    );

    /// <summary>Who confirms that the clock is right: whoever runs the program, whose name is not recorded.</summary>
    public static Actor Operator { get; } = new("operator", [new("operator")]);

    private Reason? FarAhead { get; init; }

    public StrategyEngine Engine { get; } = Settlement(Clock);

    public static Opened From(Choices choices, ParseResult parsed)
    {
        var storage = Existing(choices, parsed);
        var history = Read(storage);
        var engine = Settlement(choices.World.Clock);
        var settled = engine.Settle(history.Replay());
        choices.Screen.NameRolesAs(settled.Strategy.Definition);
        return FarAheadIn(engine, settled) is { } far
            ? new(storage, history, settled.Strategy, new FakeClock(settled.Strategy.RecordedAt)) { FarAhead = far }
            : new(storage, history, settled.Strategy, choices.World.Clock);
    }

    /// <summary>
    /// The strategy as a screen shows it: as it is today, with a note where the clock is far ahead; or by a moment, or in
    /// force on a day.
    /// </summary>
    public static Opened Seen(Choices choices, ParseResult parsed, string? asOf = null, string? inForceOn = null)
    {
        var opened = From(choices, parsed);
        if (asOf is null && inForceOn is null)
            opened.Note(choices);
        return opened.AsOf(asOf, inForceOn);
    }

    /// <summary>The history of a strategy that has been founded.</summary>
    /// <exception cref="BadInputException">It is empty, or cannot be read.</exception>
    public static History Read(StrategyStorage storage) =>
        storage.Read() is { Length: > 0 } history
            ? history
            : throw new BadInputException(
                new Words(
                    $"{storage}: historiken är tom; ingen strategi har upprättats.",
                    $"{storage}: the history is empty; expected a founded strategy."
                )
            );

    /// <summary>Notes that the view shows the state at the last event, where it does, and what to do.</summary>
    public void Note(Choices choices)
    {
        if (FarAhead is { } far)
            choices.World.Error.WriteLine(Wrapped.To((FarAheadOf(far) + Shown).In(choices.Language), Screen.Width));
    }

    /// <summary>
    /// That the clock is so far ahead of the last event that every command is refused until somebody confirms the gap, also where
    /// nothing was due; null where it is not.
    /// </summary>
    public static Reason? FarAheadIn(StrategyEngine engine, Outcome settled) =>
        settled switch
        {
            Outcome.Refused { Reasons: [var far, ..] } => far,
            Outcome.Accepted { Events.Count: 0, Strategy: var idle } => engine
                .NextSteps(idle, Operator, Subject.Of(idle.Id))
                .SelectMany(step => step.Reasons)
                .FirstOrDefault(reason => reason.Code == "clock-far-ahead"),
            _ => null,
        };

    /// <summary>That the clock is far ahead of the last event, and which command to give.</summary>
    public static Words FarAheadOf(Reason far) =>
        new Words(far.What(Texts.Swedish), far.What(Texts.English))
        + new Words(
            " Kontrollera klockan. Går den rätt, bekräfta uppehållet med ”settle --across-gap”.",
            " Check the clock. If it is right, confirm the gap with 'settle --across-gap'."
        );

    /// <summary>
    /// The same on a day: as it was recorded by the end of it where it is before the last event's; or else with what falls due
    /// by itself until then, or today.
    /// </summary>
    /// <exception cref="BadInputException">The strategy had not been founded by then.</exception>
    public Opened On(LocalDate day, IClock today)
    {
        if (day < OnDay.LastOf(this))
            return this with { Strategy = this.View(LocalDatePattern.Iso.Format(day), "--on").Strategy };
        var end = Commands.AsOf.EndOf(day, Strategy.Charter.Zone);
        var now = Instant.Min(end, today.GetCurrentInstant());
        var then = Settlement(new FakeClock(now));
        return this with { Strategy = then.SettleAcrossGap(History.Replay(), Operator).Strategy };
    }

    /// <summary>The same as it was recorded by a moment; as it is now where none is named.</summary>
    public Opened AsOf(string? moment)
    {
        if (moment is null)
            return this;
        var then = this.View(moment, "--as-of").Strategy;
        return this with { Strategy = then, History = History.UpTo(then.Length) };
    }

    /// <summary>
    /// The same as in force on a day, by what was recorded by a moment; where no day is named as it was recorded.
    /// </summary>
    public Opened AsOf(string? moment, string? inForceOn)
    {
        if (inForceOn is null)
            return AsOf(moment);
        var day = OnDay.Read(inForceOn, "--in-force-on");
        var recordedBy = moment is null ? default(Instant?) : Commands.AsOf.Read(moment, "--as-of", Strategy.Charter.Zone);
        var view =
            History.AsInForceOn(day, recordedBy)
            ?? throw new BadInputException(
                new Words(
                    $"--in-force-on: strategin var inte upprättad {inForceOn}.",
                    $"--in-force-on: the strategy had not been founded by {inForceOn}."
                )
            );
        return this with { Strategy = view.Strategy };
    }

    public static StrategyEngine Settlement(IClock clock) => new(clock);

    /// <summary>Where the strategy is stored; where there is none, what to do first.</summary>
    public static StrategyStorage Existing(Choices choices, ParseResult parsed)
    {
        var storage = choices.StorageOf(parsed);
        if (storage.Exists())
            return storage;
        var start = choices.Named(parsed) is null
            ? Words.Same("")
            : new($" med samma {storage.Option}", $" with the same {storage.Option}");
        throw new BadInputException(
            Words.Same($"{storage}: ")
                + storage.Missing
                + new Words(" Starta först utan kommando", " Start without a command first")
                + start
                + new Words(": då spelas Kalmars fall, och sparas där.", ": Kalmar's case is then played and saved there.")
        );
    }
}
