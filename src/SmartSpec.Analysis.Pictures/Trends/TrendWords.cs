using System.Globalization;
using NodaTime.Text;

namespace SmartSpec.Analysis.Pictures;

/// <summary>The words of a picture of a trend.</summary>
internal sealed class TrendWords(Wording wording, TrendCourse course, string title, PictureOptions options) : IPictureWords
{
    private const int MostListed = 20;

    private readonly int decimals = Decimals(course.ShownValues.Max() - course.ShownValues.Min());

    public string Title => title;

    public string Subtitle =>
        wording.Of(
            "trend-slope",
            ("slope", Change(course.Trend.Slope)),
            ("low", Interval is { } low ? Change(low.Low) : null),
            ("high", Interval is { } high ? Change(high.High) : null),
            ("confidence", Interval is { } sure ? wording.Percent(sure.Confidence, 0) : null)
        );

    public string Alternative => string.Join(' ', [Points(), Subtitle, .. Notes]);

    public IReadOnlyList<string> Notes =>
        [
            .. course.Target is { } target ? (string[])[Outlook(target)] : [],
            Interval is { } interval
                ? wording.Of("trend-band", ("confidence", wording.Percent(interval.Confidence, 0)))
                : wording.Of("trend-no-band", ("count", $"{course.Trend.Points.Count}")),
            .. options.Source is { } source ? (string[])[wording.Of("source", ("source", SafeText.Of(source)))] : [],
        ];

    public string TargetLabel(TrendTarget target) =>
        wording.Of("trend-target-label", ("target", Value(target.Value)), ("date", Date(target.Date)));

    public string Of(string code) => wording.Of(code);

    public string Tick(double value, int places) => wording.Fixed(value, places);

    /// <summary>A time in years: 2024, or 2024.5 within a year.</summary>
    public string Time(double time) => time == Math.Floor(time) ? time.ToString("0", CultureInfo.InvariantCulture) : Place(time);

    private SlopeInterval? Interval => course.Trend.Interval.TryGetValue(out var interval) ? interval : null;

    private string Outlook(TrendTarget target)
    {
        if (course.Trend.At(target.Date).IsRefused)
            return wording.Of(
                "trend-target-far",
                [.. Of(target), ("first", Time(course.Trend.Points[0].Time)), ("furthest", Time(course.Trend.Furthest))]
            );
        if (!course.Trend.Towards(target.Date, target.Value).TryGetValue(out var outlook))
            return wording.Of("trend-target", Of(target));
        var code = outlook.Position switch
        {
            TargetPosition.Below => "trend-target-below",
            TargetPosition.Above => "trend-target-above",
            _ => "trend-target-within",
        };
        var range = outlook.Trend.Range!;
        return wording.Of(
            code,
            [.. Of(target), ("value", Value(outlook.Trend.Value)), ("low", Value(range.Low)), ("high", Value(range.High))]
        );
    }

    private (string Name, string? Value)[] Of(TrendTarget target) =>
        [("date", Date(target.Date)), ("target", Value(target.Value))];

    private string Points()
    {
        var points = course.Trend.Points;
        return wording.Of(
            "trend-points",
            ("count", $"{points.Count}"),
            ("first", Time(points[0].Time)),
            ("last", Time(points[^1].Time)),
            ("values", points.Count <= MostListed ? Listed(points) : null),
            ("least", points.Count <= MostListed ? null : Listed([points.MinBy(point => point.Value)])),
            ("largest", points.Count <= MostListed ? null : Listed([points.MaxBy(point => point.Value)]))
        );
    }

    private string Listed(IEnumerable<TrendPoint> points) =>
        string.Join("; ", points.Select(point => $"{Time(point.Time)}: {Value(point.Value)}"));

    private string Value(double value) => wording.Number(value, decimals);

    private string Change(double slope) => (slope > 0 ? "+" : "") + wording.Number(slope, Decimals(Math.Abs(slope)));

    private string Place(double time) => wording.Number(time, 2).Replace("\u00A0", "", StringComparison.Ordinal);

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>The decimals of three significant digits.</summary>
    private static int Decimals(double size) => size > 0 ? Math.Clamp(2 - (int)Math.Floor(Math.Log10(size)), 0, 9) : 0;
}
