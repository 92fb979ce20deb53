namespace SmartSpec;

/// <summary>The comparison of two states on a day, with a change and without it.</summary>
internal static class ChangePreviews
{
    /// <summary>A change that cannot be done.</summary>
    public static ChangePreview Refused(Strategy strategy, Id<Change> change, DecisionContext context)
    {
        var now = new StrategyView(strategy, strategy.RecordedAt);
        return new()
        {
            Change = change,
            On = context.Today,
            Reasons = [.. context.Reasons],
            Unmet = [],
            Children = [],
            Money = [],
            Owed = [],
            NoLongerOwed = [],
            Became = [],
            Origins = [],
            Before = now,
            After = now,
            Events = [],
        };
    }

    /// <summary>What a change would do.</summary>
    public static ChangePreview Of(
        Id<Change> id,
        LocalDate on,
        StrategyView before,
        StrategyView after,
        IReadOnlyList<RecordedEvent> events,
        IReadOnlyList<Reason> unmet
    )
    {
        var (was, becomes) = (before.Strategy, after.Strategy);
        var change = becomes.Changes[id];
        EquatableArray<PreviewedChild> children = [.. change.Outcome.Select(fate => Child(fate, was, becomes))];
        var (owed, noLonger) = Owed(was, becomes);
        return new()
        {
            Change = id,
            On = on,
            Reasons = [],
            Unmet = [.. unmet],
            Children = children,
            Money = Money(was, becomes, change.Proposal.Ending()),
            Owed = owed,
            NoLongerOwed = noLonger,
            Became = [.. change.Proposal.Ending().Select(area => becomes.WhatBecameOf(area))],
            Origins = [.. change.Proposal.Successors().Where(becomes.Areas.Contains).Select(area => becomes.OriginOf(area))],
            Before = before,
            After = after,
            Events = events,
        };
    }

    private static PreviewedChild Child(ChildFate fate, Strategy was, Strategy becomes) =>
        new(fate, was.AreaOf(fate.Subject), becomes.AreaOf(fate.Subject), was.StepOf(fate.Subject), becomes.StepOf(fate.Subject));

    /// <summary>The money of all efforts in the areas that end, also of those that had ended, so that the areas add up.</summary>
    private static EquatableArray<PreviewedMoney> Money(Strategy was, Strategy becomes, EquatableArray<Id<Area>> ending)
    {
        var money = new List<PreviewedMoney>();
        var after = becomes.FundingRows().ToLookup(row => (row.Effort, row.Source));
        foreach (var rows in was.FundingRows().Where(row => ending.Contains(row.Area)).GroupBy(row => (row.Effort, row.Source)))
        {
            var (old, now) = (was.Efforts[rows.Key.Effort], becomes.Efforts[rows.Key.Effort]);
            money.Add(
                new(
                    rows.Key.Effort,
                    rows.Key.Source,
                    old.Area,
                    now.Area,
                    FundingSums.Of(rows),
                    FundingSums.Of(after[rows.Key]),
                    old.IsOpen && !now.IsOpen
                )
            );
        }

        return [.. money];
    }

    private static (EquatableArray<Obligation> Owed, EquatableArray<Obligation> NoLonger) Owed(Strategy was, Strategy becomes)
    {
        var (before, after) = (was.Obligations(), becomes.Obligations());
        return ([.. after.Except(before)], [.. before.Except(after)]);
    }
}
