namespace SmartSpec;

/// <summary>What a gate judges: the settled state, what is to be done to which object, by whom, on which day.</summary>
/// <param name="State">The strategy, settled.</param>
/// <param name="Act">The act, such as <c>area.select</c>.</param>
/// <param name="On">The object and what it stands in.</param>
/// <param name="Actor">Who asks.</param>
/// <param name="Today">The local day in the strategy's time zone.</param>
/// <param name="Input">The command; null when someone asks what is possible, before there is one.</param>
public sealed record GateCase(Strategy State, string Act, GateSubject On, Actor Actor, LocalDate Today, Command? Input)
{
    /// <summary>The recorded decision that the command rests on; null where it names none.</summary>
    public Decision? Decision => Input is IDecided { Decision: { } id } ? State.Decisions.Find(id) : null;

    /// <summary>The day from which the command is to hold; where there is no command yet, the first day that it could name without being late.</summary>
    public LocalDate EffectiveFrom => Input is IEffective { EffectiveFrom: var day } ? day : LocalDate.Max(Today, State.Charter.Period.FirstDay);

    /// <summary>Whether the actor could record a decision in the same list of commands; a probe counts on it.</summary>
    internal bool CanRecordDecision { get; init; }
}
