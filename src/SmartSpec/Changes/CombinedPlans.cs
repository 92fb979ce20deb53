namespace SmartSpec;

/// <summary>What several plan versions say, put together into one.</summary>
internal static class CombinedPlans
{
    /// <summary>
    /// All opportunities, the fields that hold and those that are needed beside them, and what is said of sustainability where
    /// only one version says it: what several say has to be assessed anew.
    /// </summary>
    public static DevelopmentContent Development(
        IReadOnlyList<PlanVersion> plans,
        Func<Id<DevelopmentField>, bool> holds,
        IEnumerable<DevelopmentField> more
    )
    {
        var contents = plans.Select(plan => plan.Development).ToList();
        return new(
            contents.SelectMany(content => content.Opportunities).DistinctBy(analysis => analysis.Opportunity).ToEquatableArray(),
            contents
                .SelectMany(content => content.Fields)
                .DistinctBy(field => field.Id)
                .Where(field => holds(field.Id))
                .UnionBy(more, field => field.Id)
                .ToEquatableArray(),
            contents.Count == 1 ? contents[0].Sustainability : null
        );
    }

    /// <summary>The efforts that hold, with their sets; of two sets with one identifier the later gets another.</summary>
    public static ActionContent Action(IReadOnlyList<PlanVersion> plans, Func<Id<Effort>, bool> holds)
    {
        var contents = plans.Select(plan => plan.Action).ToList();
        var sets = new List<EffortSet>();
        foreach (var set in contents.SelectMany(content => content.Sets))
        {
            var held = set with { Efforts = set.Efforts.Without(effort => !holds(effort)) };
            if (held.Efforts.Count > 0)
                sets.Add(held with { Id = Free(set.Id, sets) });
        }

        return new(
            contents.SelectMany(content => content.Efforts).Distinct().Where(holds).ToEquatableArray(),
            sets.ToEquatableArray()
        );
    }

    private static Id<EffortSet> Free(Id<EffortSet> id, List<EffortSet> taken)
    {
        var stem = id.Value[..Math.Min(id.Value.Length, Id<EffortSet>.MaxLength - 8)];
        var free = id;
        for (var number = 2; taken.Any(set => set.Id == free); number++)
            free = $"{stem}-{number}";
        return free;
    }
}
