using System.CommandLine;
using NodaTime.Text;
using SmartSpec.Samples.Keeping;
using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.Commands;

/// <summary>A kept strategy as it stands today: read, verified, and settled in memory.</summary>
internal sealed record Opened(Keeper Keeper, History History, Strategy Strategy, StrategyEngine Engine)
{
    public static Opened From(Choices choices, ParseResult parsed)
    {
        var keeper = Existing(choices, parsed);
        var history = keeper.Read();
        if (history.Length == 0)
        {
            throw new BadInputException(new Words(
                $"{keeper}: historiken är tom; ingen strategi har grundats.", $"{keeper}: the history is empty; expected a founded strategy."));
        }

        var engine = Settling(choices.World.Clock);
        return new(keeper, history, engine.Settle(history.Replay()).Strategy, engine);
    }

    /// <summary>The same on a day: as it was recorded by the end of it where it is before the last event's; or else with what falls due by itself until then, or today.</summary>
    /// <exception cref="BadInputException">The strategy had not been founded by then.</exception>
    public Opened On(LocalDate day, IClock clock)
    {
        if (day < OnDay.LastOf(this))
            return this with { Strategy = this.View(LocalDatePattern.Iso.Format(day), "--on").Strategy };
        var end = Commands.AsOf.EndOf(day, Strategy.Charter.Zone);
        return end < clock.GetCurrentInstant() ? this with { Strategy = Settling(new ScenarioClock { Now = end }).Settle(History.Replay()).Strategy } : this;
    }

    /// <summary>The same as it was recorded by a moment; as it stands where none is named.</summary>
    public Opened AsOf(string? moment)
    {
        if (moment is null)
            return this;
        var then = this.View(moment, "--as-of").Strategy;
        return this with { Strategy = then, History = History.UpTo(then.Length) };
    }

    /// <summary>The same as in force on a day, by what was recorded by a moment; where no day is named as it was recorded.</summary>
    public Opened AsOf(string? moment, string? inForceOn)
    {
        if (inForceOn is null)
            return AsOf(moment);
        var day = OnDay.Read(inForceOn, "--in-force-on");
        var recordedBy = moment is null ? default(Instant?) : Commands.AsOf.Read(moment, "--as-of", Strategy.Charter.Zone);
        var view = History.AsInForceOn(day, recordedBy) ?? throw new BadInputException(new Words(
            $"--in-force-on: strategin var inte grundad {inForceOn}.", $"--in-force-on: the strategy had not been founded by {inForceOn}."));
        return this with { Strategy = view.Strategy };
    }

    private static StrategyEngine Settling(IClock clock) => new(clock, new GuidIds(clock));

    /// <summary>Where the strategy is kept; where there is none, what to do first.</summary>
    public static Keeper Existing(Choices choices, ParseResult parsed)
    {
        var keeper = choices.KeeperOf(parsed);
        if (keeper.Exists())
            return keeper;
        var start = choices.Named(parsed) is null ? Words.Same("") : new($" med samma {keeper.Option}", $" with the same {keeper.Option}");
        throw new BadInputException(
            Words.Same($"{keeper}: ") + keeper.Missing + new Words(" Starta först utan kommando", " Start without a command first") + start
            + new Words(": då spelas Kalmars fall, och sparas där.", ": Kalmar's case is played then, and kept there."));
    }
}
