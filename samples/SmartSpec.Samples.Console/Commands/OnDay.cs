using NodaTime.Text;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>A day that someone names: the one asked about with <c>--on</c>, or another.</summary>
internal static class OnDay
{
    /// <summary>The day; today in the strategy's time zone where none is named.</summary>
    public static LocalDate Of(Choices choices, Strategy strategy, string? text, string name = "--on") =>
        text is null ? choices.World.Clock.GetCurrentInstant().InZone(strategy.Charter.Zone).Date : Read(text, name);

    /// <summary>The day; where none is named, the one on which the strategy is looked at: that of a day in force or of a moment, or today.</summary>
    public static LocalDate Of(Choices choices, Strategy strategy, string? text, string? asOf, string? inForceOn) =>
        text is not null ? Read(text, "--on")
        : inForceOn is not null ? Read(inForceOn, "--in-force-on")
        : asOf is not null ? AsOf.Read(asOf, "--as-of", strategy.Charter.Zone).InZone(strategy.Charter.Zone).Date
        : Of(choices, strategy, null);

    /// <summary>The day that a text names.</summary>
    /// <exception cref="BadInputException">It names none.</exception>
    public static LocalDate Read(string text, string name) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and < 2200 ? day
        : throw new BadInputException(new Words(
            $"{name}: '{text}' är ingen dag; ange till exempel 2025-04-30.", $"{name}: '{text}' is no day; give for example 2025-04-30."));
}
