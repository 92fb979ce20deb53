using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>Insats: an activity or project that an action plan lists, with its owner, time and money.</summary>
public sealed record Effort : IIdentified<Effort>, IUnder
{
    /// <summary>The identifier.</summary>
    public required Id<Effort> Id { get; init; }

    /// <summary>The area that it belongs to.</summary>
    public required Id<Area> Area { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>The description: what is to be done.</summary>
    public required Text Description { get; init; }

    /// <summary>The current step.</summary>
    public EffortStep Step { get; init; }

    /// <summary>The call that it answers; null if none.</summary>
    public Id<Call>? Call { get; init; }

    /// <summary>The one person who owns it; null until one is assigned.</summary>
    public Id<Actor>? Owner { get; init; }

    /// <summary>The development field under which its money is counted; null until it is traced.</summary>
    public Id<DevelopmentField>? Field { get; init; }

    /// <summary>Other development fields that it serves; links, no money.</summary>
    public EquatableArray<Id<DevelopmentField>> AlsoServes { get; init; }

    /// <summary>The first day on which it is to be carried out; null until it is scheduled.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day, inclusive; null until it is scheduled.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>
    /// The decision that lets it go on after the strategy's last activity day; null where none was named.
    /// </summary>
    public Id<Decision>? ExtendedBy { get; init; }

    /// <summary>Its budget, by year.</summary>
    public EquatableArray<YearAmount> Budget { get; init; }

    /// <summary>Its funding, by financier, source and year.</summary>
    public EquatableArray<FundingLine> Funding { get; init; }

    /// <summary>Its money before the strategy's money was converted; null where it was not.</summary>
    [System.Text.Json.Serialization.JsonInclude]
    internal EffortMoney? BeforeConversion { get; init; }

    /// <summary>The organisations that take part in it, beside its financiers.</summary>
    public EquatableArray<Id<Organisation>> Partners { get; init; }

    /// <summary>
    /// The number of the event by which it last lost its funding, and has to be financed again; null where it has not.
    /// </summary>
    public long? RoundFrom { get; init; }

    /// <summary>
    /// Whether it continues outside the action plan in force: a later version left it out, or a change ended its area.
    /// </summary>
    public bool IsKept { get; init; }

    /// <summary>The areas that it belonged to before, oldest first, each with the change that moved it on.</summary>
    public EquatableArray<Move> Moves { get; init; }

    /// <summary>Its place in the order of priority, 1 first; null until it is prioritised.</summary>
    public int? Rank { get; init; }

    /// <summary>The reason why it was last paused, lost funding or was cancelled; the result where it is completed.</summary>
    public Text? Reason { get; init; }

    /// <summary>The gates that were waived when it was completed, with the reasons.</summary>
    public EquatableArray<Waiver> Waivers { get; init; }

    /// <summary>Whether it had started when it lost its funding or was cancelled; null where it had not.</summary>
    [JsonInclude]
    internal bool? HadStarted { get; init; }

    /// <summary>Whether it has ever started, whatever became of it.</summary>
    [JsonIgnore]
    public bool HasStarted => HadStarted is true || Step is EffortStep.Underway or EffortStep.Paused or EffortStep.Completed;

    /// <summary>
    /// Whether it was financed under an action plan in force when a change moved it on, or continued outside one when a
    /// change ended its area, and has not lost that funding; null where not.
    /// </summary>
    [JsonInclude]
    internal bool? FinancedInPlan { get; init; }

    /// <summary>Whether it is under way or paused.</summary>
    [JsonIgnore]
    public bool IsCarriedOut => Step is EffortStep.Underway or EffortStep.Paused;

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

    /// <summary>All that is committed to it now, in the strategy's currency: without what has been released.</summary>
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

    /// <summary>The demands of which something is still to be repaid.</summary>
    [JsonIgnore]
    public IEnumerable<Recovery> OpenDemands => Funding.SelectMany(line => line.Recoveries).Where(recovery => recovery.Left > 0);

    /// <summary>Whether something that was demanded back is still to be repaid.</summary>
    internal bool HasOpenDemands => Funding.Any(static line => line.Recoveries.Any(static demand => demand.Left > 0));

    Subject? IUnder.Under => Subject.Of(Area);

    /// <summary>The demand with a number; null where there is none.</summary>
    internal Recovery? Recovery(long number) =>
        Funding.SelectMany(line => line.Recoveries).FirstOrDefault(recovery => recovery.Number == number);

    /// <summary>The line of a financier, source and year; an empty one where there is none.</summary>
    internal FundingLine LineOf(Id<Organisation> financier, FundingSource source, int year) =>
        PlaceOf(financier, source, year) is >= 0 and var place
            ? Funding[place]
            : new()
            {
                Financier = financier,
                Source = source,
                Year = year,
            };

    /// <summary>Returns the effort with one line of its funding changed, or added where there is none.</summary>
    internal Effort WithLine(Id<Organisation> financier, FundingSource source, int year, Func<FundingLine, FundingLine> change)
    {
        var place = PlaceOf(financier, source, year);
        var line = change(LineOf(financier, source, year));
        return this with { Funding = place < 0 ? Funding.Add(line) : Funding.SetItem(place, line) };
    }

    private int PlaceOf(Id<Organisation> financier, FundingSource source, int year)
    {
        for (var i = 0; i < Funding.Count; i++)
            if (Funding[i].Financier == financier && Funding[i].Source == source && Funding[i].Year == year)
                return i;
        return -1;
    }

    /// <summary>Whether it is neither completed nor cancelled.</summary>
    [JsonIgnore]
    public bool IsOpen => Step.IsOpen();
}
