using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>An act that edits an object in some of its steps, and moves it to no other.</summary>
/// <param name="command">The command's name.</param>
/// <param name="lifecycle">The name of the object's lifecycle.</param>
/// <param name="step">The current step of an object.</param>
/// <param name="steps">The steps in which it can be edited so.</param>
internal record EditAct<T, TStep>(string command, string lifecycle, Func<T, TStep> step, ImmutableArray<TStep> steps) : Act<T>
    where T : class
    where TStep : struct, Enum
{
    /// <inheritdoc/>
    public override string Command => command;

    /// <inheritdoc/>
    public override bool IsEdit => !IsOwnStep;

    /// <summary>Whether next steps list it by itself, like an act that moves an object. Default: no, in a group.</summary>
    public bool IsOwnStep { get; init; }

    /// <summary>A condition that permits the act in any step. Default: none; only the steps count.</summary>
    public Func<DecisionContext, T, bool>? AlsoPermitted { get; init; }

    /// <inheritdoc/>
    public override EquatableArray<SubjectStep> StepsOf(string key) =>
        [.. steps.Select(step => new SubjectStep(lifecycle, Kebab.Of(step)))];

    /// <inheritdoc/>
    public override bool DependsOnObject => AlsoPermitted is not null || base.DependsOnObject;

    /// <inheritdoc/>
    /// <remarks>True in every step where something else may permit the act: only judging it shows whether it does.</remarks>
    public override bool FitsStep(T item) => AlsoPermitted is not null || steps.Contains(step(item));

    /// <inheritdoc/>
    protected override bool IsFitExact => AlsoPermitted is null;

    /// <inheritdoc/>
    protected override bool FitsStepOrRefuse(DecisionContext context, T item, in GateSubject on) =>
        AlsoPermitted?.Invoke(context, item) is true
        || context.Editable(lifecycle, on.Subject, step(item), KeyOf(item), steps.AsSpan());
}
