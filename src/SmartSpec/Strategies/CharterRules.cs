namespace SmartSpec;

/// <summary>The rules for a charter, when a strategy is founded or taken over, and when its charter is corrected.</summary>
internal static class CharterRules
{
    /// <summary>
    /// Whether a charter has its names, a currency, a period in order, its NUTS codes and a time zone; every fault is reported.
    /// </summary>
    /// <param name="context">The decision; reasons are added to it.</param>
    /// <param name="charter">The charter.</param>
    /// <param name="within">Where it is in the input, such as <c>charter.</c>; empty where its members are named alone.</param>
    /// <returns>Whether all of it can be read; its values can still be invalid.</returns>
    public static bool IsGood(DecisionContext context, Charter? charter, string within = "") =>
        context.IsGiven(charter is not null, "charter")
        && charter is not null
        && context.Within(within, () => IsGood(context, charter));

    private static bool IsGood(DecisionContext context, Charter charter)
    {
        var isWhole = context.IsValid(charter);
        context.ExpectText(charter.Name, "name");
        if (charter.Region is not null)
            context.ExpectText(charter.Region.Name, "region.name");
        context.Expect(charter.Currency != default, "currency");
        if (!context.IsReported("period"))
            IsGood(context, charter.Period, "period");
        if (charter.Region is not null && !context.IsReported("region.nuts"))
            AreGood(context, charter.Region.Nuts, "region.nuts");
        if (charter.TimeZone is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null)
            context.Refuse(StrategyRefusals.TimeZoneUnknown, ("value", zone), ("member", context.PlaceOf("timeZone")));
        return isWhole && charter.Name is not null;
    }

    private static bool IsGood(DecisionContext context, ProgrammePeriod period, string member) =>
        (
            context.IsInRange(period.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.firstDay")
            & context.IsInRange(period.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, $"{member}.lastDay")
            & context.IsInRange(
                period.LastActivityDay,
                ProgrammePeriod.Earliest,
                ProgrammePeriod.Latest,
                $"{member}.lastActivityDay"
            )
        )
        && (
            context.IsInOrder(period.FirstDay, period.LastDay, $"{member}.lastDay")
            & context.IsInOrder(period.FirstDay, period.LastActivityDay, $"{member}.lastActivityDay")
        );

    /// <summary>Whether there are NUTS codes, each valid, none twice and none within another.</summary>
    private static bool AreGood(DecisionContext context, EquatableArray<string> codes, string member)
    {
        context.Expect(codes.Count > 0, member);
        var good = true;
        for (var i = 0; i < codes.Count; i++)
            if (!NutsCode.IsValid(codes[i]))
                good = context.Refuse(
                    StrategyRefusals.NutsCode,
                    Parameter.Of("value", codes[i]),
                    Parameter.Of("member", Place(i)),
                    Parameter.OrNone("meant", NutsCode.Meant(codes[i]))
                );
        if (!good || !context.AreDistinct(codes, member))
            return false;
        for (var i = 0; i < codes.Count; i++)
            if (codes.FirstOrDefault(other => IsWithin(codes[i], other)) is { } whole)
                good = context.Refuse(
                    StrategyRefusals.NutsContained,
                    ("value", codes[i]),
                    ("within", whole),
                    ("member", Place(i))
                );
        return good;

        static bool IsWithin(string code, string other) =>
            other.Length < code.Length && code.StartsWith(other, StringComparison.Ordinal);

        string Place(int at) => context.PlaceOf(codes.Count == 1 ? member : $"{member}[{Parameter.Written(at)}]");
    }
}
