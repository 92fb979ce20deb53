using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>
/// The charter with which a strategy is founded. It never changes, but a mistake in its name, region or period can be
/// corrected, and its currency can be converted (<see cref="StrategyCommand.ConvertCurrency"/>).
/// </summary>
/// <param name="Name">The strategy's name.</param>
/// <param name="Region">The region.</param>
/// <param name="Period">The programme period.</param>
/// <param name="Currency">The one currency in which all its money is stated.</param>
/// <param name="TimeZone">The IANA time zone in which its days begin and end, such as <c>Europe/Stockholm</c>.</param>
public sealed record Charter(Text Name, Region Region, ProgrammePeriod Period, Currency Currency, string TimeZone)
{
    /// <summary>The time zone; UTC where the name is not one of the IANA database.</summary>
    [JsonIgnore]
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone) ?? DateTimeZone.Utc;
}
