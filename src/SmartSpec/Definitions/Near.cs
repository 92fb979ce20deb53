namespace SmartSpec;

/// <summary>The known name that somebody probably meant.</summary>
internal static class Near
{
    /// <summary>The known name that is most like another; null where none is known.</summary>
    public static string? To(string name, IEnumerable<string> known) => known.MinBy(other => Distance(other, name));

    /// <summary>Levenshtein's distance.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
