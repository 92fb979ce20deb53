namespace SmartSpec;

/// <summary>
/// What rested on a fact as it was recorded: all that was decided or judged since then on what the fact is part of.
/// </summary>
/// <param name="Decisions">The decisions, each once; a corrected decision itself is one.</param>
/// <param name="Judgements">Accepted reports, conclusions and judgements, by their objects, each once.</param>
internal readonly record struct Resting(EquatableArray<Id<Decision>> Decisions, EquatableArray<Subject> Judgements)
{
    /// <summary>What rested on a fact that can be corrected.</summary>
    /// <param name="state">The strategy.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="origin">The number of the event that recorded, restated or corrected it last.</param>
    public static Resting On(Strategy state, Fact fact, long origin) =>
        Of(
            state,
            origin,
            fact.SubjectIn(state),
            fact is Fact.Met met ? met.HeldOn : null,
            fact is Fact.Decided decided ? decided.Decision : default(Id<Decision>?)
        );

    /// <summary>What rested on the measurement of a day.</summary>
    public static Resting OnMeasurement(Strategy state, Indicator indicator, LocalDate on) =>
        Of(state, state.Origins.Of(FactKey.OfMeasurement(indicator.Id, on)), Subject.Of(indicator.Id), on);

    /// <summary>What rested on the ticks of a checkpoint that count.</summary>
    public static Resting OnTick(Strategy state, Id<Checkpoint> checkpoint, Subject subject) =>
        state.TicksOn(subject).FirstOrDefault(tick => tick.Checkpoint == checkpoint && state.Counts(tick))?.RecordedIn
            is { } ticked
            ? Of(state, ticked, subject)
            : new([], []);

    private static Resting Of(Strategy state, long origin, Subject subject, LocalDate? day = null, Id<Decision>? itself = null)
    {
        var places = subject.Kind is SubjectKind.Indicator ? PlacesOf(state, subject) : [];
        var resting = state
            .Foundations.Where(foundation =>
                foundation.TakenIn >= origin
                && IsTaken(state, foundation, day)
                && (
                    foundation.On.Contains(subject)
                    || (foundation.Of.Kind is not SubjectKind.Decision && foundation.On.Any(places.Contains))
                )
            )
            .Select(foundation => foundation.Of)
            .Distinct()
            .ToList();
        return new(
            resting
                .Where(of => of.Kind is SubjectKind.Decision)
                .Select(of => (Id<Decision>)of.Id)
                .Concat(itself is { } corrected ? [corrected] : Array.Empty<Id<Decision>>())
                .Distinct()
                .ToEquatableArray(),
            resting.Where(of => of.Kind is not SubjectKind.Decision).ToEquatableArray()
        );
    }

    /// <summary>In an opening statement everything has one number: no decision rested on what happened after its day.</summary>
    private static bool IsTaken(Strategy state, Foundation foundation, LocalDate? day) =>
        day is not { } on
        || foundation.TakenIn > 1
        || foundation.Of.Kind is not SubjectKind.Decision
        || state.Decisions.Find(foundation.Of.Id) is not { } decision
        || on <= decision.DecidedOn;

    /// <summary>Where an indicator is measured: its area, those it was carried from, and the strategy.</summary>
    private static HashSet<Subject> PlacesOf(Strategy state, Subject subject) =>
        state.Indicators.Find(subject.Id) is { } indicator
            ? [Subject.Of(state.Id), Subject.Of(indicator.Area), .. indicator.Moves.Select(move => Subject.Of(move.From))]
            : [];
}
