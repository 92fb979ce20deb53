namespace SmartSpec;

/// <summary>An act on one kind of object. Deciding and next steps use the same checks.</summary>
/// <typeparam name="T">The kind of object: the strategy itself for what is done to it as a whole, or begun in it.</typeparam>
internal abstract record Act<T> : Act
    where T : class
{
    /// <summary>
    /// The object as roles and gates see it, with its area and effort; the same for all acts on its kind.
    /// </summary>
    public required Func<Strategy, T, GateSubject> Place { get; init; }

    /// <summary>The strategy's stages in which it can be done to one object, where that depends on the object.</summary>
    public Func<T, StrategyStages>? StagesOf { get; init; }

    /// <summary>
    /// Whether the step of the object that contains it permits the act; otherwise adds the reason. Judged first, with the
    /// key of the act. Default: yes.
    /// </summary>
    public Func<DecisionContext, T, string, bool>? Within { get; init; }

    /// <summary>The fixed rules beside step, role and gates: each that is broken adds a reason.</summary>
    public Action<DecisionContext, T>? Rules { get; init; }

    /// <summary>
    /// Whether next steps offer it for an object in the right step: there is something to name in the command.
    /// Default: always.
    /// </summary>
    public Func<Strategy, T, bool>? IsOffered { get; init; }

    /// <summary>
    /// Whether next steps offer it exactly where its rules permit it, so that they are not judged again. Default: no.
    /// </summary>
    public bool IsOfferExact { get; init; }

    /// <summary>The further members that the command needs in the current state. Default: none.</summary>
    public Func<Strategy, T, EquatableArray<string>>? MoreInput { get; init; }

    /// <inheritdoc/>
    public override bool DependsOnObject => StagesOf is not null;

    /// <summary>The key by which a definition names the act on an object.</summary>
    public virtual string KeyOf(T item) => Command;

    /// <summary>Whether the current step of an object permits the act; next steps list no other.</summary>
    public abstract bool FitsStep(T item);

    /// <summary>Whether <see cref="FitsStep"/> is exact; otherwise only judging shows whether the step permits the act.</summary>
    protected virtual bool IsFitExact => true;

    /// <summary>
    /// Judges the act: step, stage, roles, gates and fixed rules, in this order. Step and stage stop at once; the others are
    /// collected.
    /// </summary>
    /// <param name="context">The decision; reasons are added to it.</param>
    /// <param name="item">The object.</param>
    /// <returns>Whether judging went to the end; the act is possible where the context then accepts.</returns>
    public bool May(DecisionContext context, T item) => May(context, item, Place(context.State, item));

    /// <summary>The same, where the object's place is known.</summary>
    public bool May(DecisionContext context, T item, in GateSubject on)
    {
        if (
            Within?.Invoke(context, item, KeyOf(item)) is false
            || !FitsStepOrRefuse(context, item, on)
            || !context.May(KeyOf(item), StagesOf?.Invoke(item) ?? Stages, on)
        )
            return false;
        Rules?.Invoke(context, item);
        return true;
    }

    /// <summary>
    /// Whether the act is possible on an object whose step permits it: the same as judging it with a context that accepts then,
    /// without making reasons where the stage forbids it.
    /// </summary>
    public bool IsPossible(DecisionContext context, T item, in GateSubject on) =>
        IsOpen(context, item) && May(context.Reset(), item, on) && context.Accepts;

    /// <summary>
    /// Whether nothing can forbid the act on an object whose step permits it, for an actor whose role permits it, where next
    /// steps offer it: the stage is right, and there is nothing else to judge.
    /// </summary>
    public bool IsFree(DecisionContext context, T item) =>
        IsFitExact
        && Within is null
        && (Rules is null || IsOfferExact)
        && IsOpen(context, item)
        && !context.State.Definition.HasGatesOn(KeyOf(item));

    private bool IsOpen(DecisionContext context, T item) => context.IsOpen(StagesOf?.Invoke(item) ?? Stages);

    /// <summary>Judges the step alone, for a command whose act is on a part of the object; adds the reason if not.</summary>
    public bool IsPermitted(DecisionContext context, T item) => FitsStepOrRefuse(context, item, Place(context.State, item));

    /// <summary>Whether the step permits the act; otherwise adds the reason.</summary>
    protected abstract bool FitsStepOrRefuse(DecisionContext context, T item, in GateSubject on);
}
