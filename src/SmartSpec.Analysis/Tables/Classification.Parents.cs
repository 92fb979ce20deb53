namespace SmartSpec.Analysis;

/// <content>Classifications by a list of parents.</content>
public sealed partial class Classification
{
    /// <summary>A classification by a list of parents, such as municipalities by labour-market area.</summary>
    /// <param name="parents">
    /// The parent of each code. A parent without one of its own is of level 1, what it has of level 2, and so on.
    /// </param>
    /// <returns>The classification; refused where there are no parents, a code is blank, or a code is part of itself.</returns>
    /// <exception cref="ArgumentNullException">No parents are given.</exception>
    public static Answer<Classification> ByParents(IReadOnlyDictionary<string, string> parents)
    {
        ArgumentNullException.ThrowIfNull(parents);
        Dictionary<string, string> all = new(parents, StringComparer.Ordinal);
        if (all.Count == 0)
            return AnalysisMessage.Of("empty");
        if (all.Any(pair => string.IsNullOrWhiteSpace(pair.Key) || string.IsNullOrWhiteSpace(pair.Value)))
            return AnalysisMessage.Of("code-blank");
        var circular = all.Keys.Where(code => PathTo(code, all) is null).Order(StringComparer.Ordinal).ToList();
        if (circular.Count > 0)
            return AnalysisMessage.Of("parents-circular", ("codes", circular));
        HashSet<string> known = [.. all.Keys, .. all.Values];
        return new Classification(
            1,
            all.Keys.Max(code => PathTo(code, all)!.Count),
            code =>
            {
                if (!known.Contains(code))
                    return null;
                var path = PathTo(code, all)!;
                return new(path.Count, level => path[level - 1]);
            }
        );
    }

    /// <summary>The codes from level 1 to a code; null where the code is part of itself.</summary>
    private static List<string>? PathTo(string code, Dictionary<string, string> parents)
    {
        List<string> path = [code];
        while (parents.TryGetValue(path[^1], out var parent))
        {
            if (path.Count > parents.Count)
                return null;
            path.Add(parent);
        }

        path.Reverse();
        return path;
    }
}
