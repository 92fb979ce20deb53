namespace SmartSpec.Tests;

public sealed class HealthTextTests
{
    [Theory]
    [InlineData(
        "overdue",
        1,
        "Försenat en dag: besluta om nomineringen (2).",
        "Overdue by one day: decide on the nomination (2)."
    )]
    [InlineData(
        "overdue",
        1450,
        "Försenat 1\u00A0450 dagar: besluta om nomineringen (2).",
        "Overdue by 1,450 days: decide on the nomination (2)."
    )]
    [InlineData("dialogue-silent", 1, "Ingen dialog på en dag.", "No dialogue for one day.")]
    [InlineData("dialogue-silent", 1721, "Ingen dialog på 1\u00A0721 dagar.", "No dialogue for 1,721 days.")]
    public void A_reason_counts_days_as_people_do(string code, int days, string swedish, string english)
    {
        var reason = new HealthReason
        {
            Code = code,
            Level = HealthLevel.Watch,
            Subject = new(SubjectKind.Area, Known.Food),
            Details = [.. SignalDetail.Of(("count", 2), ("days", days)), SignalDetail.Label("act", ActKeys.Owed("area.select"))],
        };
        reason.ToString(Texts.Swedish).Should().Be(swedish);
        reason.ToString(Texts.English).Should().Be(english);
    }
}
