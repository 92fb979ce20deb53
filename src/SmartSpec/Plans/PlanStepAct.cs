namespace SmartSpec;

/// <summary>An act that moves a plan version to another step; some fit one kind of plan only.</summary>
/// <param name="trigger">The trigger.</param>
internal sealed record PlanStepAct(PlanTrigger trigger)
    : StepAct<PlanVersion, PlanStep, PlanTrigger>(PlanLifecycle.Table, trigger, static plan => plan.Step)
{
    private readonly PlanKeys keys = new(PlanLifecycle.Table.Key(trigger), PlanLifecycle.KindOf(trigger));

    /// <inheritdoc/>
    public override EquatableArray<string> Keys => keys.All;

    /// <inheritdoc/>
    public override EquatableArray<SubjectStep> StepsOf(string key) =>
        base.StepsOf(key).Without(step => !PlanLifecycle.HasStep(PlanKinds.Of(key) ?? default, step.Code));

    /// <summary>The key for a kind of plan.</summary>
    public string KeyOf(PlanKind kind) => keys.Of(kind);

    /// <inheritdoc/>
    public override string KeyOf(PlanVersion item) => keys.Of(item.Kind);

    /// <inheritdoc/>
    public override bool FitsStep(PlanVersion item) => keys.Fit(item.Kind) && base.FitsStep(item);

    /// <inheritdoc/>
    protected override bool FitsStepOrRefuse(DecisionContext context, PlanVersion item, in GateSubject on) =>
        base.FitsStepOrRefuse(context, item, on) && keys.FitOrRefuse(context, item);
}
