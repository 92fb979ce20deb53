namespace SmartSpec.Analysis.Pictures;

/// <summary>
/// How far a choice depends on the weights: for each candidate and criterion a bar over the weights of the criterion for which
/// the candidate is chosen, with a line at the present weight. Who is chosen at present has a filled bar, others an open one.
/// </summary>
public static class WeightIntervalBars
{
    /// <summary>The picture of a choice.</summary>
    /// <param name="choice">The choice, whose <see cref="Choice.WeightIntervals"/> are drawn.</param>
    /// <param name="texts">The language.</param>
    /// <param name="options">How it is drawn. Default: 700 pixels wide. All candidates and criteria are shown.</param>
    /// <returns>The picture: a choice has at least one candidate and criterion.</returns>
    /// <exception cref="ArgumentNullException">The choice or the texts are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static Picture Of(Choice choice, Texts texts, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(texts);
        var checkedOptions = PictureOptions.Checked(options);
        Wording wording = new(texts);
        var criteria = CriterionWeights.Of(choice);
        WeightWords words = new(wording, choice, criteria, checkedOptions);
        return new WeightLayout(criteria, wording, checkedOptions.Width).ToSheet(words).Draw();
    }
}
