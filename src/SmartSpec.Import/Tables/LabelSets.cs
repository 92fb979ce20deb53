namespace SmartSpec.Import;

/// <summary>The headings over the numbers.</summary>
internal static class LabelSets
{
    /// <summary>The headings over the numbers, from the top; apart where each has a year at its end.</summary>
    /// <param name="head">The headings.</param>
    /// <param name="columns">The columns of numbers.</param>
    /// <param name="across">What the lowest of them are, where the file says so; otherwise null.</param>
    /// <param name="hasYears">Whether a column has years.</param>
    public static List<LabelSet> Over(TableHead head, int[] columns, (string Name, ColumnRole Role)? across, bool hasYears)
    {
        List<LabelSet> sets = [.. head.Above.Select(row => new LabelSet([.. columns.Select(column => row[column].Text)]))];
        var lowest = new LabelSet([.. columns.Select(column => head.Cells[column].Text)]);
        if (across is { } known)
            sets.Add(lowest with { Name = known.Name, Role = known.Role });
        else if (hasYears || !lowest.Texts.All(text => HeadingWords.EndsWithYear(text, out _, out _)))
            sets.Add(lowest);
        else
            sets.AddRange(Apart(lowest));
        sets.RemoveAll(set => set.IsBlank);
        if (
            !hasYears
            && !sets.Exists(set => set.Role is ColumnRole.Year)
            && sets.FindIndex(set => set.IsOfYears) is >= 0 and var at
        )
            sets[at] = sets[at] with { Role = ColumnRole.Year };
        return sets;
    }

    private static IEnumerable<LabelSet> Apart(LabelSet set)
    {
        var (labels, years) = (new string[set.Texts.Length], new string[set.Texts.Length]);
        for (var i = 0; i < labels.Length; i++)
            HeadingWords.EndsWithYear(set.Texts[i], out labels[i], out years[i]);
        return [new(labels), new(years, Role: ColumnRole.Year)];
    }
}
