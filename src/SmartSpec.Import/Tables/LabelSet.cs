namespace SmartSpec.Import;

/// <summary>Codes of one dimension over the columns of numbers, one for each.</summary>
/// <param name="Texts">The codes.</param>
/// <param name="Name">What they are, where the file says so; otherwise null.</param>
/// <param name="Role">What they are, where that is known; otherwise null.</param>
internal sealed record LabelSet(string[] Texts, string? Name = null, ColumnRole? Role = null)
{
    public bool IsBlank => Texts.All(text => text.Length == 0);

    public int Different => Texts.Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether all are years.</summary>
    public bool IsOfYears => Texts.All(text => HeadingWords.Year(text) is not null);
}
