using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>An act that edits the content of plan versions of one kind.</summary>
/// <param name="command">The command's name.</param>
/// <param name="kind">The kind of plan.</param>
/// <param name="steps">The steps in which a version can be edited so.</param>
internal sealed record PlanEditAct(string command, PlanKind kind, ImmutableArray<PlanStep> steps)
    : EditAct<PlanVersion, PlanStep>(command, PlanLifecycle.Table.Name, static plan => plan.Step, steps)
{
    private readonly PlanKeys keys = new(command, kind);

    /// <inheritdoc/>
    public override EquatableArray<string> Keys => keys.All;

    /// <summary>The key for its kind of plan.</summary>
    public string Key => keys.Of(kind);

    /// <inheritdoc/>
    public override string KeyOf(PlanVersion item) => keys.Of(item.Kind);

    /// <inheritdoc/>
    public override bool FitsStep(PlanVersion item) => keys.Fit(item.Kind) && base.FitsStep(item);

    /// <inheritdoc/>
    protected override bool FitsStepOrRefuse(DecisionContext context, PlanVersion item, in GateSubject on) =>
        keys.FitOrRefuse(context, item) && base.FitsStepOrRefuse(context, item, on);
}
