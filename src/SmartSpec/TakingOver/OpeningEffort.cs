namespace SmartSpec.TakingOver;

/// <summary>An effort when its strategy is taken over.</summary>
public sealed record OpeningEffort
{
    /// <summary>The identifier.</summary>
    public required Id<Effort> Id { get; init; }

    /// <summary>The area it belongs to.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The description: what is, or was, to be done.</summary>
    public required Text Description { get; init; }

    /// <summary>The current step.</summary>
    public required EffortStep Step { get; init; }

    /// <summary>The person who owns it; needed where it is underway or paused. Default: none.</summary>
    public Id<Actor>? Owner { get; init; }

    /// <summary>
    /// The development field, of the development plan in force, under which its money is counted. Default: not traced.
    /// </summary>
    public Id<DevelopmentField>? Field { get; init; }

    /// <summary>Other development fields that it serves.</summary>
    public EquatableArray<Id<DevelopmentField>> AlsoServes { get; init; }

    /// <summary>
    /// The first day on which it is carried out; needed, with the last, where it is underway or paused. Default: not scheduled.
    /// </summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>
    /// The last day, inclusive; of an effort that is neither completed nor cancelled not after the last activity day, unless a
    /// decision is named. Default: not scheduled.
    /// </summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>The decision that lets it go on after the last activity day. Default: none.</summary>
    public Id<Decision>? ExtendedBy { get; init; }

    /// <summary>Its budget, by year.</summary>
    public EquatableArray<YearAmount> Budget { get; init; }

    /// <summary>Its funding, by financier, source and year.</summary>
    public EquatableArray<OpeningFunding> Funding { get; init; }

    /// <summary>Its place in the order of priority, 1 first. Default: none.</summary>
    public int? Rank { get; init; }

    /// <summary>The call that it stems from. Default: none.</summary>
    public Id<Call>? Call { get; init; }

    /// <summary>The organisations that take part in it, beside its financiers.</summary>
    public EquatableArray<Id<Organisation>> Partners { get; init; }

    /// <summary>Whether it runs out outside the plan in force, which left it out. Default: no.</summary>
    public bool IsKept { get; init; }

    /// <summary>
    /// The reason why it was cancelled, then needed, or is paused; its result where it is completed. Default: not given.
    /// </summary>
    public Text? Reason { get; init; }

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
            ExtendedBy = ExtendedBy,
            Budget = Budget,
            Funding = Funding.Select((line, at) => line.ToLine(at)).ToEquatableArray(),
            Partners = Partners,
            IsKept = IsKept,
            Rank = Rank,
            Reason = Reason,
        };
}
