namespace SmartSpec;

/// <summary>Insats: an activity or project that an action plan lists, with its owner, time and money.</summary>
public sealed record Effort : IIdentified<Effort>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Effort> Id { get; init; }

    /// <summary>The area it belongs to.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>What is to be done.</summary>
    public required Text Description { get; init; }

    /// <summary>The step where it stands.</summary>
    public EffortStep Step { get; init; }

    /// <summary>The call that it stems from; null if none.</summary>
    public Id<Call>? Call { get; init; }

    /// <summary>The one person who owns it; null until one is assigned.</summary>
    public Id<Actor>? Owner { get; init; }

    /// <summary>The development field under which its money stands; null until it is traced.</summary>
    public Id<DevelopmentField>? Field { get; init; }

    /// <summary>Other development fields that it serves; links, no money.</summary>
    public EquatableArray<Id<DevelopmentField>> AlsoServes { get; init; }

    /// <summary>The first day on which it is to be carried out; null until it is scheduled.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day, inclusive; null until it is scheduled.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Its budget, by year.</summary>
    public EquatableArray<YearAmount> Budget { get; init; }

    /// <summary>Its funding, by financier, source and year.</summary>
    public EquatableArray<FundingLine> Funding { get; init; }

    /// <summary>Its money before the strategy's money was converted; null where it was not.</summary>
    [System.Text.Json.Serialization.JsonInclude]
    internal EffortMoney? BeforeConversion { get; init; }

    /// <summary>The organisations that take part in it, beside its financiers.</summary>
    public EquatableArray<Id<Organisation>> Partners { get; init; }

    /// <summary>Whether a later version of the action plan left it out and let it go on: it runs out outside the plan.</summary>
    public bool IsKept { get; init; }

    /// <summary>The areas that it has stood in before, the first first, each with the change that carried it on.</summary>
    public EquatableArray<Move> Moves { get; init; }

    /// <summary>Its place in the order of priority, 1 first; null until it is prioritised.</summary>
    public int? Rank { get; init; }

    /// <summary>Why it was last paused, lost its funding or was cancelled; what came of it where it is completed.</summary>
    public Text? Reason { get; init; }

    /// <summary>Its whole budget, in the strategy's currency.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal TotalBudget
    {
        get
        {
            var sum = 0m;
            foreach (var year in Budget)
                sum += year.Amount.Amount;
            return sum;
        }
    }

    /// <summary>All that is committed to it, in the strategy's currency.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal Committed
    {
        get
        {
            var sum = 0m;
            foreach (var line in Funding)
                sum += line.Committed;
            return sum;
        }
    }

    Subject? IUnder.Under => Subject.Of(Area);
}
