using System.Collections.Immutable;

namespace SmartSpec.Tests.Search;

/// <summary>
/// Who prepared and who decided, read from the events and their envelopes alone, by the definition of four-eyes: not from
/// what the engine has stored for it. Immutable.
/// </summary>
internal sealed record FourEyesOracle(FourEyes Between, ImmutableDictionary<Id<Actor>, Id<Organisation>> Bodies)
{
    private ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Prepared { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Recorders { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableSortedSet<string>>(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, string> DecidedBy { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, Given> Delegations { get; init; } =
        ImmutableSortedDictionary.Create<string, Given>(StringComparer.Ordinal);

    /// <summary>What is wrong with the last event; null where nothing is.</summary>
    public string? Violation { get; init; }

    /// <summary>All that it knows, for comparison: two histories are the same to it where this is.</summary>
    public string Key =>
        string.Join(
            ';',
            [
                .. Prepared.Select(one => $"{one.Key}={string.Join(',', one.Value)}"),
                .. Recorders.Select(one => $"{one.Key}:{string.Join(',', one.Value)}"),
                .. Delegations.Select(one => $"{one.Value.From}>{one.Value.To}:{string.Join(',', one.Value.By)}"),
            ]
        );

    /// <summary>What it knows after one more event of a strategy in a state.</summary>
    public FourEyesOracle After(RecordedEvent recorded, Strategy state)
    {
        var before = this with { Violation = null };
        return recorded.Event is ReviewEvent.Reaffirmed e
            ? before.Decide($"review-of:{state.Reviews[e.Review].Area}", e.Decision, recorded.Envelope, e.FourEyes)
            : before.After(recorded);
    }

    private FourEyesOracle After(RecordedEvent recorded)
    {
        var envelope = recorded.Envelope;
        return recorded.Event switch
        {
            StrategyEvent.TakenOver e => TakenOver(e, envelope),
            DelegationEvent.Granted e => this with
            {
                Delegations = Delegations.SetItem(
                    e.Delegation.Id.Value,
                    new(
                        e.Delegation.From.Value,
                        e.Delegation.To.Value,
                        Persons(envelope).Union(e.Delegation.Decision is { } decision ? RecordersOf(decision) : [])
                    )
                ),
            },
            DelegationEvent.Revoked e => this with { Delegations = Delegations.Remove(e.Delegation.Value) },
            DecisionEvent.Recorded e => this with
            {
                Recorders = Recorders.SetItem(e.Decision.Id.Value, Persons(envelope)),
                DecidedBy = DecidedBy.SetItem(e.Decision.Id.Value, e.Decision.Body.Value),
            },
            AreaEvent.Assessed e when Between is FourEyes.Persons => Prepare($"area:{e.Area}", envelope)
                .Prepare($"review-of:{e.Area}", envelope),
            CorrectionEvent.Corrected { Right: Fact.Assessed e } when Between is FourEyes.Persons => AlsoPrepare(
                    $"area:{e.Area}",
                    envelope
                )
                .AlsoPrepare($"review-of:{e.Area}", envelope),
            AreaEvent.Nominated e => Prepare($"area:{e.Area}", envelope),
            AreaEvent.Reconsidered e => this with { Prepared = Prepared.Remove($"area:{e.Area}") },
            ReviewEvent.Opened e => (this with { Prepared = Prepared.Remove($"review-of:{e.Area}") }).Prepare(
                $"review-of:{e.Area}",
                envelope
            ),
            PlanEvent.Submitted e => Prepare($"plan:{e.Plan}", envelope),
            ChangeEvent.Proposed e => Prepare($"change:{e.Change}", envelope),
            ChangeEvent.Assessed e => Prepare($"change:{e.Change}", envelope),
            ReportEvent.Returned e => this with { Prepared = Prepared.Remove($"report:{e.Report}") },
            ReportEvent.Submitted e => Prepare($"report:{e.Report}", envelope),
            AreaEvent.Selected e => Decide($"area:{e.Area}", e.Decision, envelope, e.FourEyes),
            AreaEvent.Deselected e => Decide($"area:{e.Area}", e.Decision, envelope, e.FourEyes),
            PlanEvent.Adopted e => Decide($"plan:{e.Plan}", e.Decision, envelope, e.FourEyes),
            ChangeEvent.Approved e => Decide($"change:{e.Change}", e.Decision, envelope, e.FourEyes),
            ReportEvent.Accepted e => Decide($"report:{e.Report}", null, envelope, e.FourEyes),
            DecisionEvent.Replaced { Subject.Kind: not SubjectKind.Review } e => Decide(
                e.Subject.ToString(),
                e.Decision,
                envelope,
                e.FourEyes
            ),
            _ => this,
        };
    }

    private FourEyesOracle TakenOver(StrategyEvent.TakenOver e, Envelope envelope)
    {
        var taken = this;
        foreach (var decision in e.Opening.Decisions)
            taken = taken with
            {
                Recorders = taken.Recorders.SetItem(decision.Id.Value, Persons(envelope)),
                DecidedBy = taken.DecidedBy.SetItem(decision.Id.Value, decision.Body.Value),
            };
        foreach (var area in e.Opening.Areas)
        foreach (var proposer in area.Proposers)
            taken = taken.Prepare($"area:{area.Id}", [.. proposer.Persons.Select(person => person.Value), envelope.Actor.Value]);
        return taken;
    }

    private FourEyesOracle Prepare(string what, Envelope envelope) => Prepare(what, Persons(envelope));

    private FourEyesOracle Prepare(string what, ImmutableSortedSet<string> persons) =>
        this with
        {
            Prepared = Prepared.SetItem(what, Prepared.GetValueOrDefault(what, []).Union(persons)),
        };

    /// <summary>Who corrects is one more of those who prepared; nobody is shown to have prepared by a correction alone.</summary>
    private FourEyesOracle AlsoPrepare(string what, Envelope envelope) =>
        Prepared.ContainsKey(what) ? Prepare(what, envelope) : this;

    private FourEyesOracle Decide(string what, Id<Decision>? decision, Envelope envelope, FourEyes claimed)
    {
        var prepared = Prepared.GetValueOrDefault(what, []);
        var deciders = Persons(envelope).Union(decision is { } named ? RecordersOf(named) : []);
        var wrong =
            claimed != Between ? $"{claimed} is claimed for {what}, and {Between} applies"
            : prepared.IsEmpty ? $"nobody is known to have prepared {what}"
            : Between is FourEyes.Persons && prepared.Intersect(deciders) is { IsEmpty: false } both
                ? $"{string.Join(',', both)} prepared and decided {what}"
            : Between is FourEyes.Bodies ? BodiesOverlap(what, prepared, decision, envelope)
            : null;
        return this with { Violation = wrong };
    }

    private string? BodiesOverlap(string what, ImmutableSortedSet<string> prepared, Id<Decision>? decision, Envelope envelope)
    {
        if (prepared.FirstOrDefault(person => !Bodies.ContainsKey(person)) is { } without)
            return $"{without} prepared {what} for no body";
        var acted = prepared.Select(person => Bodies[person].Value).ToHashSet();
        string[] deciding =
        [
            .. decision is { } named ? [DecidedBy[named.Value]] : Array.Empty<string>(),
            .. Bodies.TryGetValue(envelope.Actor, out var body) ? [body.Value] : Array.Empty<string>(),
        ];
        return deciding.Length == 0 ? $"no body is known to have decided {what}"
            : deciding.FirstOrDefault(acted.Contains) is { } both ? $"{both} prepared and decided {what}"
            : null;
    }

    private ImmutableSortedSet<string> RecordersOf(Id<Decision> decision) => Recorders.GetValueOrDefault(decision.Value, []);

    /// <summary>
    /// The actor, the other on whose behalf, and whoever registered a delegation between them; between bodies the actor
    /// alone, who states for which body they act.
    /// </summary>
    private ImmutableSortedSet<string> Persons(Envelope envelope) =>
        Between is FourEyes.Bodies || envelope.OnBehalfOf is not { } other
            ? [envelope.Actor.Value]
            :
            [
                envelope.Actor.Value,
                other.Value,
                .. Delegations
                    .Values.Where(given => given.To == envelope.Actor.Value && given.From == other.Value)
                    .SelectMany(given => given.By),
            ];

    private sealed record Given(string From, string To, ImmutableSortedSet<string> By);
}
