namespace SmartSpec;

/// <summary>An act that moves a plan version to another step; some fit one kind of plan only.</summary>
/// <param name="trigger">The trigger.</param>
internal sealed record PlanStepAct(PlanTrigger trigger)
    : StepAct<PlanVersion, PlanStep, PlanTrigger>(PlanLifecycle.Table, trigger, static plan => plan.Step)
{
    private readonly PlanKeys keys = new(PlanLifecycle.Table.Key(trigger), PlanLifecycle.KindOf(trigger));

    /// <inheritdoc/>
    public override EquatableArray<string> Keys => keys.All;

    /// <summary>The key for a kind of plan.</summary>
    public string KeyOf(PlanKind kind) => keys.Of(kind);

    /// <inheritdoc/>
    public override string KeyOf(PlanVersion item) => keys.Of(item.Kind);

    /// <inheritdoc/>
    public override bool Stands(PlanVersion item) => keys.Fit(item.Kind) && base.Stands(item);

    /// <inheritdoc/>
    protected override bool StandsOrRefuse(DecisionContext context, PlanVersion item, in GateSubject on) =>
        base.StandsOrRefuse(context, item, on) && keys.FitOrRefuse(context, item);
}
