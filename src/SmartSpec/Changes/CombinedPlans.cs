namespace SmartSpec;

/// <summary>The content of several plan versions, combined into one.</summary>
internal static class CombinedPlans
{
    /// <summary>
    /// Combines all opportunities, the fields that remain and the further ones needed, and the sustainability assessment of a
    /// single version. With several versions sustainability has to be assessed again.
    /// </summary>
    public static DevelopmentContent Development(
        IReadOnlyList<PlanVersion> plans,
        Func<Id<DevelopmentField>, bool> remains,
        IEnumerable<DevelopmentField> more
    )
    {
        var contents = plans.Select(plan => plan.Development).ToList();
        return new(
            contents.SelectMany(content => content.Opportunities).DistinctBy(analysis => analysis.Opportunity).ToEquatableArray(),
            contents
                .SelectMany(content => content.Fields)
                .DistinctBy(field => field.Id)
                .Where(field => remains(field.Id))
                .UnionBy(more, field => field.Id)
                .ToEquatableArray(),
            contents.Count == 1 ? contents[0].Sustainability : null
        );
    }

    /// <summary>
    /// Combines the efforts that remain, with their sets. Of two sets with the same identifier the later one gets another.
    /// </summary>
    public static ActionContent Action(IReadOnlyList<PlanVersion> plans, Func<Id<Effort>, bool> remains)
    {
        var contents = plans.Select(plan => plan.Action).ToList();
        var sets = new List<EffortSet>();
        foreach (var set in contents.SelectMany(content => content.Sets))
        {
            var remaining = set with { Efforts = set.Efforts.Without(effort => !remains(effort)) };
            if (remaining.Efforts.Count > 0)
                sets.Add(remaining with { Id = Free(set.Id, sets) });
        }

        return new(
            contents.SelectMany(content => content.Efforts).Distinct().Where(remains).ToEquatableArray(),
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
