using NodaTime.Text;

namespace SmartSpec.Tests;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2021-03-31T07:30:00Z")]
    [InlineData("2021-03-31T07:30:00.5Z")]
    [InlineData("2021-03-31T07:30:00.123456Z")]
    [InlineData("2021-03-31T07:30:00.1234567Z")]
    [InlineData("2021-03-31T07:30:00.123456789Z")]
    [InlineData("2021-03-31T07:30:00.500Z")]
    [InlineData("2021-03-31T07:30:00.Z")]
    [InlineData("2021-03-31T07:30:00,5Z")]
    [InlineData("2021-03-31T24:00:00Z")]
    [InlineData("2021-03-31T07:30:60Z")]
    [InlineData("2021-02-29T07:30:00Z")]
    [InlineData("2021-03-31T07:30:00")]
    [InlineData("2021-03-31T07:30Z")]
    [InlineData("2021-03-31 07:30:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0000-12-31T23:59:59Z")]
    [InlineData("-9998-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.999999999Z")]
    public void An_instant_is_read_to_the_microsecond_and_written_as_the_pattern_does(string text)
    {
        var expected = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFF'Z'").Parse(text);
        Dates.TryReadMicros(text, out var instant).Should().Be(expected.Success);
        if (!expected.Success)
            return;
        instant.Should().Be(expected.Value);
        Dates.Write(instant).Should().Be(InstantPattern.ExtendedIso.Format(instant));
    }

    [Theory]
    [InlineData("2021-03-31")]
    [InlineData("2021-02-29")]
    [InlineData("2021-3-31")]
    [InlineData("2021-03-31 ")]
    [InlineData("0001-01-01")]
    [InlineData("0000-01-01")]
    [InlineData("-9998-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_is_read_and_written_as_the_pattern_does(string text)
    {
        var expected = LocalDatePattern.Iso.Parse(text);
        Dates.TryRead(text, out LocalDate day).Should().Be(expected.Success);
        if (!expected.Success)
            return;
        day.Should().Be(expected.Value);
        Dates.Write(day).Should().Be(LocalDatePattern.Iso.Format(day));
    }
}
