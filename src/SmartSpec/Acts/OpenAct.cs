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

    /// <summary>Whether next steps list it by itself, like an act that moves an object. Default: no, in a group.</summary>
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
            DefaultRoles = DefaultRoles,
            IsOwnStep = IsOwnStep,
        };

    /// <inheritdoc/>
    public override bool FitsStep(T item) => true;

    /// <summary>
    /// Judges the act on another object than those among whose next steps it is listed, such as the one that the command names:
    /// stage, roles and gates, without the fixed rules.
    /// </summary>
    /// <param name="context">The decision; reasons are added to it.</param>
    /// <param name="on">The object as roles and gates see it.</param>
    /// <returns>Whether judging went to the end.</returns>
    public bool MayOn(DecisionContext context, in GateSubject on) => context.May(Command, Stages, on);

    /// <inheritdoc/>
    protected override bool FitsStepOrRefuse(DecisionContext context, T item, in GateSubject on) => true;
}
