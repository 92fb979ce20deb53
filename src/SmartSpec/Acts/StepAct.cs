namespace SmartSpec;

/// <summary>An act that moves an object to another step of its lifecycle.</summary>
/// <param name="lifecycle">The lifecycle.</param>
/// <param name="trigger">The trigger; its key names the command. One of them where the command fires several.</param>
/// <param name="step">The current step of an object.</param>
internal record StepAct<T, TStep, TTrigger>(LifecycleTable<TStep, TTrigger> lifecycle, TTrigger trigger, Func<T, TStep> step)
    : Act<T>
    where T : class
    where TStep : struct, Enum
    where TTrigger : struct, Enum
{
    /// <inheritdoc/>
    public override string Command => Name ?? lifecycle.Key(trigger);

    /// <summary>The command's name, where one command fires several triggers. Default: the trigger's key.</summary>
    public string? Name { get; init; }

    /// <inheritdoc/>
    public override bool IsEdit => false;

    /// <inheritdoc/>
    public override EquatableArray<SubjectStep> StepsOf(string key) =>
        [
            .. LifecycleTable<TStep, TTrigger>
                .Steps.Where(from => lifecycle.Next(from, trigger) is not null)
                .Select(from => new SubjectStep(lifecycle.Name, Kebab.Of(from))),
        ];

    /// <inheritdoc/>
    public override bool IsToCome(string step) => lifecycle.IsToCome(step, trigger);

    /// <inheritdoc/>
    public override bool FitsStep(T item) => lifecycle.Next(step(item), trigger) is not null;

    /// <summary>Whether a trigger belongs to a command on the object: others are not named as possible. Default: all.</summary>
    public Func<T, TTrigger, bool>? Fits { get; init; }

    /// <inheritdoc/>
    protected override bool FitsStepOrRefuse(DecisionContext context, T item, in GateSubject on) =>
        context.CanMove(
            lifecycle,
            on.Subject,
            step(item),
            trigger,
            KeyOf(item),
            Fits is { } fits ? other => fits(item, other) : null
        );
}
