namespace SmartSpec.Analysis;

/// <summary>Which group of a level each code of a table belongs to.</summary>
/// <param name="Keys">The groups.</param>
/// <param name="GroupOf">The group of each code, by their positions.</param>
internal sealed record Grouping(TableKeys Keys, int[] GroupOf)
{
    public static Answer<Grouping> Of(TableKeys keys, Classification classification, int level)
    {
        ArgumentNullException.ThrowIfNull(classification);
        classification.ThrowIfNoLevel(level);
        var places = keys.Select(key => classification.Find(key.Code)).ToList();
        List<AnalysisMessage> faults =
        [
            .. Fault(
                keys.Codes.Where((_, i) => places[i] is null),
                codes => AnalysisMessage.Of("code-unclassified", ("codes", codes))
            ),
            .. Fault(
                keys.Codes.Where((_, i) => places[i]?.Level < level),
                codes => AnalysisMessage.Of("code-coarse", ("codes", codes))
            ),
            .. Fault(
                Nested(keys, places, classification.FirstLevel),
                codes => AnalysisMessage.Of("code-nested", ("codes", codes))
            ),
        ];
        return faults.Count > 0 ? Answer<Grouping>.Refused(faults) : Grouped(keys, places!, level);
    }

    /// <summary>The sums of numbers by group.</summary>
    public double[] Sum(ReadOnlySpan<double> numbers)
    {
        var sums = new double[Keys.Count];
        for (var i = 0; i < numbers.Length; i++)
            sums[GroupOf[i]] += numbers[i];
        return sums;
    }

    private static Grouping Grouped(TableKeys keys, List<Classification.Place> places, int level)
    {
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        List<TableKey> all = [];
        var groupOf = new int[keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            var id = places[i].Id(level);
            if (!groups.TryGetValue(id, out groupOf[i]))
            {
                groups[id] = groupOf[i] = all.Count;
                all.Add(places[i].Level == level ? keys[i] : new(places[i].Written(level)));
            }
        }

        return new(TableKeys.Of(all), groupOf);
    }

    /// <summary>
    /// The codes that are part of another in the table, or the same in another notation, as <c>part (whole)</c>.
    /// </summary>
    private static List<string> Nested(TableKeys keys, List<Classification.Place?> places, int first)
    {
        Dictionary<string, int> byId = new(StringComparer.Ordinal);
        List<string> nested = [];
        for (var i = 0; i < keys.Count; i++)
            if (places[i] is { } place && !byId.TryAdd(place.Id(place.Level), i))
                nested.Add($"{keys[i].Code} ({keys[byId[place.Id(place.Level)]].Code})");
        for (var i = 0; i < keys.Count; i++)
            if (places[i] is { } place)
                for (var level = first; level < place.Level; level++)
                    if (byId.TryGetValue(place.Id(level), out var whole))
                        nested.Add($"{keys[i].Code} ({keys[whole].Code})");
        return nested;
    }

    private static IEnumerable<AnalysisMessage> Fault(
        IEnumerable<string> codes,
        Func<IEnumerable<string>, AnalysisMessage> message
    )
    {
        var all = codes.ToList();
        if (all.Count > 0)
            yield return message(all);
    }
}
