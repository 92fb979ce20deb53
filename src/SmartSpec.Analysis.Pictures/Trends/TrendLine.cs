namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// A trend over time: the values as points, the line (dashed after the last value), the band in which the trend may lie, and a
/// target with its date. The axis of values need not begin at 0.
/// </summary>
public static class TrendLine
{
    /// <summary>The picture of a trend.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="name">What the values are, with their unit, such as <em>Persons employed in food production</em>: the
    /// title.</param>
    /// <param name="texts">The language.</param>
    /// <param name="target">The target. Default: none, and the line ends at the last value.</param>
    /// <param name="options">How it is drawn. Default: 700 pixels wide.</param>
    /// <returns>
    /// The picture. Where the trend has no interval, or says nothing of the target's date, the picture says so.
    /// </returns>
    /// <exception cref="ArgumentNullException">The trend, the name or the texts are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the target is out of range.</exception>
    public static Picture Of(Trend trend, string name, Texts texts, TrendTarget? target = null, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(texts);
        if (target is { Value: not (>= -RegionTable.Largest and <= RegionTable.Largest) })
            throw new ArgumentOutOfRangeException(nameof(target), target.Value, "A target is from −1e15 to 1e15.");
        var checkedOptions = PictureOptions.Checked(options);
        TrendCourse course = new(trend, target);
        TrendWords words = new(new(texts), course, checkedOptions.Title ?? name, checkedOptions);
        return new TrendLayout(course, words, checkedOptions.Width).ToSheet(texts.Language).Draw();
    }
}
