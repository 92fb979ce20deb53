namespace SmartSpec;

internal static class StrategyDecider
{
    /// <summary>
    /// Whether it is another strategy than this one and the one on the other side: none follows itself, also not by way of
    /// another.
    /// </summary>
    public static bool IsAnother(DecisionContext context, Id<Strategy> other, Id<Strategy>? onTheOtherSide, string member) =>
        context.IsGiven(!other.IsEmpty, member)
        && (
            (other != context.State.Id && other != onTheOtherSide)
            || context.Refuse(StrategyRefusals.SameStrategy, ("strategy", other))
        );

    /// <summary>Whether a strategy begins with a command: it has no events, and no other identifier was requested for it.</summary>
    public static bool IsFirst(DecisionContext context, IFoundingCommand command)
    {
        if (context.State.Length > 0)
            return context.Refuse(StrategyRefusals.AlreadyFounded, ("strategy", context.State.Id));
        return context.State.Id.IsEmpty
            || context.State.Id == command.Strategy
            || context.Refuse(StrategyRefusals.OtherStrategy, ("strategy", command.Strategy), ("requested", context.State.Id));
    }

    /// <summary>Founds a strategy: decided without a state, as taking over is.</summary>
    public static void Found(DecisionContext context, StrategyCommand.Found found, ProcessDefinition definition)
    {
        if (!context.IsValid(found) || !IsGood(context, found.Charter))
            return;
        if (
            context.MayInRoles(
                definition.RolesFor("strategy.found"),
                "strategy.found",
                StrategyStages.Preparing,
                new(Subject.Of(found.Strategy))
            )
        )
            context.Append(new StrategyEvent.Founded(found.Strategy, found.Charter, definition));
    }

    /// <summary>
    /// Whether a charter has its names, a currency, a period in order, its NUTS codes and a time zone; every fault is reported.
    /// </summary>
    /// <param name="context">Where the faults are collected.</param>
    /// <param name="charter">The charter.</param>
    /// <param name="within">Where it is in the input, such as <c>charter.</c>; empty where its members are named alone.</param>
    public static bool IsGood(DecisionContext context, Charter charter, string within = "") =>
        context.HasText(charter.Name, $"{within}name")
        & context.HasText(charter.Region.Name, $"{within}region.name")
        & context.IsGiven(charter.Currency != default, $"{within}currency")
        & IsGood(context, charter.Period, $"{within}period")
        & AreGood(context, charter.Region.Nuts, $"{within}region.nuts")
        & (
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(charter.TimeZone) is not null
            || context.Refuse(StrategyRefusals.TimeZoneUnknown, ("value", charter.TimeZone), ("member", $"{within}timeZone"))
        );

    public static bool IsGood(DecisionContext context, ProgrammePeriod period, string member) =>
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
    public static bool AreGood(DecisionContext context, EquatableArray<string> codes, string member)
    {
        if (!context.IsGiven(codes.Count > 0, member))
            return false;
        var good = true;
        for (var i = 0; i < codes.Count; i++)
            if (!NutsCode.IsValid(codes[i]))
                good = context.Refuse(
                    StrategyRefusals.NutsCode,
                    Subject.Of(context.State.Id),
                    [],
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

        string Place(int at) => codes.Count == 1 ? member : $"{member}[{Parameter.Written(at)}]";
    }
}
