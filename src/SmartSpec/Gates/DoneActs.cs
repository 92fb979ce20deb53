using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>
/// The act that an event says was done, and the object. An event that another act records as well, as a consequence, says the
/// same: who winds the strategy down and rescinds a plan has rescinded that plan, who cancels an effort has closed its
/// indicators.
/// </summary>
internal static class DoneActs
{
    /// <summary>Events whose act depends on what they are about; null for the act of none.</summary>
    private static readonly FrozenDictionary<Type, Func<Strategy, Event, string?>> ByContent = new[]
    {
        On<EvidenceEvent.Recorded>(
            (_, e) =>
                e.Evidence.Nature switch
                {
                    EvidenceNature.Asset => EvidenceCommand.RecordAsset.Act.Command,
                    EvidenceNature.Opportunity => EvidenceCommand.RecordOpportunity.Act.Command,
                    EvidenceNature.Challenge => EvidenceCommand.RecordChallenge.Act.Command,
                    EvidenceNature.DataSet => EvidenceCommand.RecordDataSet.Act.Command,
                    _ => EvidenceCommand.RecordAnalysis.Act.Command,
                }
        ),
        On<PlanEvent.Drafted>((_, e) => PlanCommand.Draft.ActOf(e.Kind).Key),
        OnPlan<PlanEvent.Submitted>(PlanCommand.Submit.Act, e => e.Plan),
        OnPlan<PlanEvent.Redrafted>(PlanCommand.Redraft.Act, e => e.Plan),
        OnPlan<PlanEvent.Returned>(PlanCommand.Return.Act, e => e.Plan),
        OnPlan<PlanEvent.Adopted>(PlanCommand.Adopt.Act, e => e.Plan),
        OnPlan<PlanEvent.Rescinded>(PlanCommand.Rescind.Act, e => e.Plan),
        OnPlan<PlanEvent.Discarded>(PlanCommand.Discard.Act, e => e.Plan),
        On<ChangeEvent.Rescinded>((_, _) => ChangeCommand.Rescind.Act.Command),
        // Nothing lapses by an act of its own.
        On<ChangeEvent.Lapsed>((_, _) => null),
        On<IndicatorEvent.Closed>((_, _) => IndicatorCommand.Close.Act.Command),
        On<ConsultationEvent.Opened>(
            (_, e) =>
                e.Subject.Kind is SubjectKind.Plan
                    ? PlanCommand.Consult.Act.KeyOf(PlanKind.Development)
                    : ConsultationCommand.Open.Act.Command
        ),
        On<ConsultationEvent.Cancelled>((_, _) => ConsultationCommand.Cancel.Act.Command),
    }.ToFrozenDictionary();

    /// <summary>The one act that records an event, for the others.</summary>
    private static readonly FrozenDictionary<Type, string> ByType = Concepts
        .All.SelectMany(concept => concept.Acts)
        .SelectMany(act => act.Keys, (act, key) => (act.Events, key))
        .SelectMany(act => act.Events, (act, type) => (type, act.key))
        .Where(one => !ByContent.ContainsKey(one.type))
        .Distinct()
        .ToFrozenDictionary(one => one.type, one => one.key);

    /// <summary>The key of the act that an event says was done; null where it says none.</summary>
    /// <param name="state">The strategy, with the event.</param>
    /// <param name="happened">The event.</param>
    public static string? Of(Strategy state, Event happened) =>
        ByType.TryGetValue(happened.GetType(), out var key) ? key
        : ByContent.TryGetValue(happened.GetType(), out var of) ? of(state, happened)
        : null;

    /// <summary>The object on which an event says that something was done: the first that it names, or the strategy.</summary>
    /// <param name="state">The strategy, with the event.</param>
    /// <param name="happened">The event.</param>
    public static Subject ObjectOf(Strategy state, Event happened) =>
        happened is not StrategyEvent && SubjectFinder.Subjects(happened).FirstOrDefault() is { Id: not null } named
            ? named
            : Subject.Of(state.Id);

    private static KeyValuePair<Type, Func<Strategy, Event, string?>> On<T>(Func<Strategy, T, string?> of)
        where T : Event => new(typeof(T), (state, happened) => of(state, (T)happened));

    private static KeyValuePair<Type, Func<Strategy, Event, string?>> OnPlan<T>(
        Act<PlanVersion> act,
        Func<T, Id<PlanVersion>> plan
    )
        where T : Event => On<T>((state, happened) => state.Plans.Find(plan(happened)) is { } on ? act.KeyOf(on) : null);
}
