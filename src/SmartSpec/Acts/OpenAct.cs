namespace SmartSpec;

/// <summary>An act that no step of its object forbids: on the strategy as a whole, or on what has no lifecycle.</summary>
/// <param name="command">The command's name.</param>
internal sealed record OpenAct<T>(string command) : Act<T>
    where T : class
{
    /// <inheritdoc/>
    public override string Command => command;

    /// <inheritdoc/>
    public override bool IsEdit => !IsOwnStep;

    /// <summary>Whether next steps list it by itself, as they do what moves an object. Default: no, it is one of a group.</summary>
    public bool IsOwnStep { get; init; }

    /// <summary>The same act on another kind of object, among whose next steps it is listed as well.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="place">The object as roles and gates see it.</param>
    public OpenAct<TOther> AlsoOn<TOther>(SubjectKind kind, Func<Strategy, TOther, GateSubject> place)
        where TOther : class =>
        new(Command)
        {
            On = kind,
            Stages = Stages,
            Events = Events,
            Place = place,
            IsOwnStep = IsOwnStep,
        };

    /// <inheritdoc/>
    public override bool Stands(T item) => true;

    /// <inheritdoc/>
    protected override bool StandsOrRefuse(DecisionContext context, T item, in GateSubject on) => true;
}
