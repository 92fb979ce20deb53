namespace SmartSpec.TakingOver;

/// <summary>An effort as it stands when its strategy is taken over.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Area">The area it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What is, or was, to be done.</param>
/// <param name="Step">The step where it stands.</param>
/// <param name="Owner">The person who owns it; needed where it is underway or paused. Default: nobody.</param>
/// <param name="Field">
/// The development field, of the development plan in force, under which its money is counted. Default: not traced.
/// </param>
/// <param name="AlsoServes">Other development fields that it serves.</param>
/// <param name="FirstDay">
/// The first day on which it is carried out; needed, with the last, where it is underway or paused. Default: not scheduled.
/// </param>
/// <param name="LastDay">The last day, inclusive. Default: not scheduled.</param>
/// <param name="Budget">Its budget, by year.</param>
/// <param name="Funding">Its funding, by financier, source and year.</param>
/// <param name="Rank">Its place in the order of priority, 1 first. Default: none.</param>
/// <param name="Call">The call that it stems from. Default: none.</param>
/// <param name="Partners">The organisations that take part in it, beside its financiers.</param>
/// <param name="IsKept">Whether it runs out outside the plan in force, which left it out. Default: no.</param>
/// <param name="Reason">
/// Why it was cancelled, then needed, or is paused; its result where it is completed. Default: not given.
/// </param>
public sealed record OpeningEffort(
    Id<Effort> Id,
    Id<Area> Area,
    Text Name,
    Text Description,
    EffortStep Step,
    Id<Actor>? Owner = null,
    Id<DevelopmentField>? Field = null,
    EquatableArray<Id<DevelopmentField>> AlsoServes = default,
    LocalDate? FirstDay = null,
    LocalDate? LastDay = null,
    EquatableArray<YearAmount> Budget = default,
    EquatableArray<OpeningFunding> Funding = default,
    int? Rank = null,
    Id<Call>? Call = null,
    EquatableArray<Id<Organisation>> Partners = default,
    bool IsKept = false,
    Text? Reason = null
)
{
    internal Effort ToEffort() =>
        new()
        {
            Id = Id,
            Area = Area,
            Name = Name,
            Description = Description,
            Step = Step,
            Call = Call,
            Owner = Owner,
            Field = Field,
            AlsoServes = AlsoServes,
            FirstDay = FirstDay,
            LastDay = LastDay,
            Budget = Budget,
            Funding = Funding.Select(line => line.ToLine()).ToEquatableArray(),
            Partners = Partners,
            IsKept = IsKept,
            Rank = Rank,
            Reason = Reason,
        };
}
