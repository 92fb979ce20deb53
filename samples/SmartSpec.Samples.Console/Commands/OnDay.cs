using NodaTime.Text;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Commands;

/// <summary>The day that someone asks about with <c>--on</c>.</summary>
internal static class OnDay
{
    /// <summary>The day; today in the strategy's time zone where none is named.</summary>
    public static LocalDate Of(Choices choices, Strategy strategy, string? text) =>
        text is null ? choices.World.Clock.GetCurrentInstant().InZone(strategy.Charter.Zone).Date
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= 1900 and < 2200 ? day
        : throw new BadInputException(new Words(
            $"--on: '{text}' är ingen dag; ange till exempel 2025-04-30.", $"--on: '{text}' is no day; give for example 2025-04-30."));
}
