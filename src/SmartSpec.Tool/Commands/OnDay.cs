using NodaTime.Text;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>A day that the user names: the one given with <c>--on</c>, or another.</summary>
internal static class OnDay
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>
    /// The strategy as it is looked at, and the day: the one that is named with <c>--on</c>, or that of a day in force or of a
    /// moment; or else today, or the day of the last event where that is later.
    /// </summary>
    /// <exception cref="BadInputException">No such day is named, or one before the strategy was founded.</exception>
    public static (Opened Opened, LocalDate Day) Of(Choices choices, Opened opened, string? on, string? asOf, string? inForceOn)
    {
        var zone = opened.Strategy.Charter.Zone;
        if (on is null)
        {
            if (asOf is null && inForceOn is null)
                opened.Note(choices);
            var day =
                inForceOn is not null ? Read(inForceOn, "--in-force-on")
                : asOf is not null ? zone.DayOf(AsOf.Read(asOf, "--as-of", zone))
                : LocalDate.Max(zone.DayOf(opened.Clock.GetCurrentInstant()), LastOf(opened));
            return (opened.AsOf(asOf, inForceOn), day);
        }

        var named = Read(on, "--on");
        return (asOf is null && inForceOn is null ? opened.On(named, choices.World.Clock) : opened.AsOf(asOf, inForceOn), named);
    }

    /// <summary>The day of what is shown: the one that is named, or else that of the last event.</summary>
    public static LocalDate Shown(Opened opened, string? asOf, string? inForceOn) =>
        opened.Strategy.Charter.Zone is var zone && inForceOn is not null ? Read(inForceOn, "--in-force-on")
        : asOf is not null ? zone.DayOf(AsOf.Read(asOf, "--as-of", zone))
        : zone.DayOf(opened.Strategy.RecordedAt);

    /// <summary>The day of the last event.</summary>
    public static LocalDate LastOf(Opened opened) => opened.Strategy.Charter.Zone.DayOf(opened.History.Events[^1].Envelope.At);

    /// <summary>The day that <c>--until</c> names, which what has been recorded has not passed.</summary>
    /// <exception cref="BadInputException">It names none, or an earlier one.</exception>
    public static LocalDate NotBefore(LocalDate come, string text, StrategyStorage storage) =>
        Read(text, "--until") is var day && day >= come ? day : throw Passed(come, storage);

    /// <summary>That what has been recorded has passed the day of <c>--until</c>.</summary>
    public static BadInputException Passed(LocalDate come, StrategyStorage? storage) =>
        new(
            new Words(
                $"--until: {storage} har redan kommit till {come:uuuu-MM-dd}; ange den dagen eller en senare.",
                $"--until: {storage} has already come to {come:uuuu-MM-dd}; give that day or a later one."
            )
        );

    /// <summary>The day that a text names.</summary>
    /// <exception cref="BadInputException">
    /// It names none, or one outside the years in which a strategy can be looked at.
    /// </exception>
    public static LocalDate Read(string text, string name)
    {
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            throw new BadInputException(
                new Words(
                    $"{name}: ”{text}” är ingen dag; ange till exempel 2025-04-30.",
                    $"{name}: '{text}' is no day; give for example 2025-04-30."
                )
            );
        }

        CheckYear(day.Year, text, name);
        return day;
    }

    /// <summary>Sees that a year is one in which a strategy can be looked at.</summary>
    /// <exception cref="BadInputException">It is not.</exception>
    public static void CheckYear(int year, string text, string name)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw new BadInputException(
                new Words(
                    $"{name}: ”{text}” ligger utanför åren {FirstYear}–{LastYear}; ange en dag inom dem.",
                    $"{name}: '{text}' is outside the years {FirstYear}–{LastYear}; give a day within them."
                )
            );
        }
    }
}
