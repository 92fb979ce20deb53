namespace SmartSpec.Model;

/// <summary>The content of an action plan. Priorities and funding are part of the efforts themselves.</summary>
/// <param name="Efforts">The efforts listed.</param>
/// <param name="Sets">Sets of efforts.</param>
/// <param name="AddedAfterAdoption">The efforts of the list that were added while the plan was in force.</param>
public sealed record ActionContent(
    EquatableArray<Id<Effort>> Efforts = default,
    EquatableArray<EffortSet> Sets = default,
    EquatableArray<Id<Effort>> AddedAfterAdoption = default
);
