namespace SmartSpec;

/// <summary>The keys of an act on plans: the command's name, with the kind of plan in place of <c>plan</c>.</summary>
internal sealed class PlanKeys
{
    private readonly string[] byKind;
    private readonly PlanKind? only;

    /// <param name="command">The command's name, such as <c>plan.adopt</c>.</param>
    /// <param name="only">The one kind of plan that the act fits; null for both.</param>
    public PlanKeys(string command, PlanKind? only = null)
    {
        byKind =
        [
            command.Replace("plan.", "development-plan.", StringComparison.Ordinal),
            command.Replace("plan.", "action-plan.", StringComparison.Ordinal),
        ];
        this.only = only;
        All = only is { } kind ? [Of(kind)] : [.. byKind];
    }

    /// <summary>The keys by which a definition names the act.</summary>
    public EquatableArray<string> All { get; }

    /// <summary>The key for a kind of plan; refusals name it also where the act does not fit the kind.</summary>
    public string Of(PlanKind kind) => byKind[(int)kind];

    /// <summary>Whether the act fits a kind of plan.</summary>
    public bool Fit(PlanKind kind) => only is null || only == kind;

    /// <summary>Whether the act fits a plan's kind; otherwise adds the reason.</summary>
    public bool FitOrRefuse(DecisionContext context, PlanVersion plan) =>
        Fit(plan.Kind) || context.Refuse(PlanRefusals.WrongKind, Subject.Of(plan.Id), [], Parameter.Of("plan", plan.Id));
}
