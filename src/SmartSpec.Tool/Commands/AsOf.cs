using NodaTime.Text;

namespace SmartSpec.Tool.Commands;

/// <summary>A moment that someone names: a day (to its end), a local time, or an instant in UTC.</summary>
internal static class AsOf
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");

    /// <exception cref="BadInputException">The text is none of the three.</exception>
    public static Instant Read(string text, string name, DateTimeZone zone)
    {
        if (LocalDatePattern.Iso.Parse(text).Success)
            return EndOf(OnDay.Read(text, name), zone);
        if (Minute.Parse(text).TryGetValue(default, out var time))
        {
            OnDay.CheckYear(time.Year, text, name);
            return time.InZoneLeniently(zone).ToInstant();
        }

        return InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant)
            ? instant
            : throw new BadInputException(
                new Words(
                    $"{name}: ”{text}” är varken dag, tid eller tidpunkt; ange till exempel 2023-06-14, "
                        + $"2023-06-14T09:00 eller 2023-06-14T07:00:00Z.",
                    $"{name}: '{text}' is neither a day, a time nor an instant; give for example 2023-06-14, "
                        + $"2023-06-14T09:00 or 2023-06-14T07:00:00Z."
                )
            );
    }

    /// <summary>When the strategy was founded, in its own time zone, in a form that can be given as a moment.</summary>
    private static string Founded(Opened opened) =>
        Minute.Format(opened.History.Events[0].Envelope.At.InZone(opened.Strategy.Charter.Zone).LocalDateTime);

    /// <summary>The last instant of a day.</summary>
    public static Instant EndOf(LocalDate day, DateTimeZone zone) => zone.StartOfDay(day.PlusDays(1)) - Duration.Epsilon;

    /// <summary>The strategy as it was recorded by then.</summary>
    /// <exception cref="BadInputException">It had not been founded by then.</exception>
    public static StrategyView View(this Opened opened, string text, string name) =>
        opened.History.AsRecordedBy(Read(text, name, opened.Strategy.Charter.Zone))
        ?? throw new BadInputException(
            new Words(
                $"{name}: strategin var inte upprättad {text}; den första händelsen är från {Founded(opened)}.",
                $"{name}: the strategy had not been founded by {text}; its first event is of {Founded(opened)}."
            )
        );
}
