namespace SmartSpec;

/// <summary>
/// The impact of a change: everything in the areas that it ends, with the fate of each thing, stated or default.
/// </summary>
internal sealed partial class ChangeImpact
{
    private static readonly EquatableArray<FateKind> Anything = [FateKind.Carried, FateKind.Kept, FateKind.Closed];

    private readonly Strategy state;
    private readonly Id<Change> change;
    private readonly Dictionary<Subject, ChildFate> stated;
    private readonly LocalDate? callsFrom;
    private readonly LocalDate day;
    private readonly EquatableArray<Id<Area>> successors;
    private readonly List<ImpactChild> children = [];
    private readonly HashSet<Subject> seen = [];

    private ChangeImpact(Strategy state, Change change, EquatableArray<ChildFate> fates, LocalDate? callsFrom)
    {
        (this.state, this.change, this.callsFrom, successors) = (state, change.Id, callsFrom, change.Proposal.Successors());
        day = change.EffectiveFrom ?? state.Charter.Zone.DayOf(state.RecordedAt);
        stated = [];
        foreach (var fate in fates)
            stated[fate.Subject] = fate;
    }

    private Id<Area>? First => successors.Count > 0 ? successors[0] : default(Id<Area>?);

    private bool HasSuccessor => successors.Count > 0;

    /// <summary>Finds everything that a change touches in the current state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="change">The change.</param>
    /// <param name="fates">The fates stated; those that are not possible are ignored.</param>
    /// <param name="callsFrom">
    /// The day from which a call must be announced for its efforts to follow the change; null where all follow.
    /// </param>
    public static IReadOnlyList<ImpactChild> Of(
        Strategy state,
        Change change,
        EquatableArray<ChildFate> fates,
        LocalDate? callsFrom
    )
    {
        var impact = new ChangeImpact(state, change, fates, callsFrom);
        foreach (var ending in change.Proposal.Ending())
            if (state.Areas.Find(ending) is { } area)
                impact.In(area);
        return impact.children;
    }

    private void In(Area area)
    {
        var plans = new List<PlanVersion>();
        foreach (var plan in state.Plans.Under(Subject.Of(area.Id)))
            plans.Add(plan);
        Consultations(area, plans);
        var fields = Plans(plans);
        var efforts = Efforts(area, fields);
        Indicators(area, plans, fields, efforts);
        Dialogue(area, plans);
        Evaluations(area);
        Reports(area, efforts);
        Sharing(area);
        foreach (var signal in state.OpenSignals(area.Id))
            Follows(Subject.Of(signal.Id), FateKind.Closed);
        foreach (var review in state.Reviews.Under(Subject.Of(area.Id)))
            if (review.Step is ReviewStep.Open)
                Follows(Subject.Of(review.Id), FateKind.Closed);
        foreach (var other in state.Changes)
            if (other.Step.IsOpen() && other.Id != change && other.Proposal.Areas().Contains(area.Id))
                Follows(Subject.Of(other.Id), FateKind.Closed);
    }

    /// <summary>Adds something for which a fate can be stated.</summary>
    private ChildFate Chosen(
        Subject subject,
        FateKind fate,
        EquatableArray<FateKind> mayBe,
        Id<Area>? successor = null,
        bool mustBeStated = false
    )
    {
        if (!HasSuccessor)
            mayBe = mayBe.Without(kind => kind is FateKind.Carried);
        var byDefault = new ChildFate(subject, fate, fate is FateKind.Carried ? successor ?? First : null);
        return stated.GetValueOrDefault(subject) is { } wanted && CanBe(wanted, mayBe)
            ? Add(new(wanted with { Successor = wanted.Kind is FateKind.Carried ? wanted.Successor ?? First : null }, mayBe))
            : Add(new(byDefault, mayBe, mustBeStated));
    }

    /// <summary>Adds something whose fate follows from that of something else.</summary>
    private ChildFate Follows(Subject subject, FateKind fate, Id<Area>? successor = null, Text? reason = null) =>
        Add(new(new(subject, fate, successor, reason), []));

    private ChildFate Add(ImpactChild child)
    {
        if (seen.Add(child.Fate.Subject))
            children.Add(child);
        return child.Fate;
    }

    private bool CanBe(ChildFate fate, EquatableArray<FateKind> mayBe) =>
        mayBe.Contains(fate.Kind)
        && (fate.Kind is not FateKind.Carried || fate.Successor is not { } to || successors.Contains(to));
}
