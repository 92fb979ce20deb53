namespace SmartSpec;

/// <summary>
/// The conditions of co-financing after an action plan has been adopted. They are those of the gates on its adoption: where a
/// definition has none there, nothing is checked later.
/// </summary>
internal static class Ceilings
{
    /// <summary>
    /// What happens may break no condition of co-financing, and make none that is broken worse, for the effort and the plans that
    /// list it. Otherwise adds the reason.
    /// </summary>
    /// <param name="context">The decision.</param>
    /// <param name="happened">What would happen; the state after it is judged.</param>
    /// <param name="effort">The effort whose money or place it changes.</param>
    public static void MustHold(DecisionContext context, Event happened, Id<Effort> effort)
    {
        var worse = Worsened(context.State, happened, effort);
        if (worse.Count > 0)
            context.Refuse(PlanRefusals.CoFinancing, Describe(worse));
    }

    /// <summary>
    /// No condition of co-financing may be broken after what happens, for the effort and the plans that list it, also where
    /// one was before. Otherwise adds the reason.
    /// </summary>
    /// <param name="context">The decision.</param>
    /// <param name="happened">What would happen; the state after it is judged.</param>
    /// <param name="effort">The effort.</param>
    public static void MustBeMet(DecisionContext context, Event happened, Id<Effort> effort)
    {
        var broken = BrokenAfter(context.State, happened, effort);
        if (broken.Count > 0)
            context.Refuse(PlanRefusals.CoFinancing, Describe(broken));
    }

    /// <summary>Whether every condition is met after what happens.</summary>
    public static bool AreMetAfter(Strategy state, Event happened, Id<Effort> effort) =>
        BrokenAfter(state, happened, effort).Count == 0;

    /// <summary>Whether what happens breaks no condition, and makes none worse.</summary>
    public static bool Permit(Strategy state, Event happened, Id<Effort> effort) => Worsened(state, happened, effort).Count == 0;

    /// <summary>The conditions that are broken in a strategy as it is.</summary>
    public static IEnumerable<Breach> Broken(Strategy state)
    {
        foreach (var gate in Gates(state))
        {
            var broken = new List<Breach>();
            foreach (var effort in state.Efforts)
                AddBroken(broken, state, gate, effort);
            foreach (var plan in state.Plans)
                AddBroken(broken, state, gate, plan);
            foreach (var breach in broken)
                yield return breach;
        }
    }

    /// <summary>The parameters of a reason: each object and each source once, with the greatest share that it has.</summary>
    public static IEnumerable<Parameter> Describe(IReadOnlyList<Breach> breaches)
    {
        var over = breaches.Where(breach => breach.Source is not null).ToList();
        return
        [
            Parameter.Label("missing", breaches.Select(breach => breach.Missing).OfType<string>().Distinct()),
            Parameter.Named(
                "over",
                over.DistinctBy(breach => breach.Of),
                breach => breach.Of,
                breach => breach.Name ?? new Text.Inline([])
            ),
            Parameter.Label("source", Greatest(over).Select(breach => LabelOf(breach.Source!.Value))),
            Parameter.Many("percent", Greatest(over).Select(breach => breach.Percent)),
            Parameter.Many("max", Greatest(over).Select(breach => breach.Max)),
        ];
    }

    /// <summary>The label of a source.</summary>
    public static string LabelOf(FundingSource source) => $"source.{Kebab.Of(source)}";

    /// <summary>Of each source the breach with its greatest share.</summary>
    private static IEnumerable<Breach> Greatest(IEnumerable<Breach> over) =>
        over.GroupBy(breach => breach.Source).Select(same => same.MaxBy(breach => breach.Part / breach.Total)!);

    private static IEnumerable<ActionPlanGate.CoFinancing> Gates(Strategy state) =>
        state.Definition.GatesOn(PlanCommand.Adopt.Act.KeyOf(PlanKind.Action)).OfType<ActionPlanGate.CoFinancing>();

    private static List<Breach> Worsened(Strategy before, Event happened, Id<Effort> id)
    {
        var broken = BrokenAfter(before, happened, id);
        return broken.Count == 0 ? broken : broken.FindAll(IsWorse);

        bool IsWorse(Breach breach) =>
            !Gates(before)
                .SelectMany(gate => BrokenAround(before, gate, id))
                .Any(other => other.IsSameAs(breach) && !breach.IsWorseThan(other));
    }

    private static List<Breach> BrokenAfter(Strategy before, Event happened, Id<Effort> id)
    {
        var broken = new List<Breach>();
        Strategy? after = null;
        foreach (var gate in Gates(before))
        {
            if (after is null)
            {
                after = before with { };
                happened.Apply(after, before.RecordedAt);
            }

            broken.AddRange(BrokenAround(after, gate, id));
        }

        return broken;
    }

    /// <summary>What is broken in an effort, and in the plans that list it.</summary>
    private static List<Breach> BrokenAround(Strategy state, ActionPlanGate.CoFinancing gate, Id<Effort> id)
    {
        var broken = new List<Breach>();
        var effort = state.Efforts[id];
        AddBroken(broken, state, gate, effort);
        foreach (var plan in state.Plans.Under(Subject.Of(effort.Area)))
            if (plan.Action.Efforts.Contains(id))
                AddBroken(broken, state, gate, plan);
        return broken;
    }

    private static void AddBroken(List<Breach> broken, Strategy state, ActionPlanGate.CoFinancing gate, Effort effort)
    {
        if (IsJudged(state, effort))
            CommittedMoney.Of(state, effort).AddOver(broken, gate.Shares, Subject.Of(effort.Id), effort.Name);
    }

    private static void AddBroken(List<Breach> broken, Strategy state, ActionPlanGate.CoFinancing gate, PlanVersion plan)
    {
        if (!Applies(plan))
            return;
        var money = new CommittedMoney();
        var isOpen = false;
        foreach (var id in plan.Action.Efforts)
        {
            if (state.Efforts.Find(id) is not { Step: not EffortStep.Cancelled } effort)
                continue;
            isOpen |= effort.IsOpen;
            money.Add(state, effort);
        }

        // Where nothing is committed, there is nothing that public or private money could be missing in; and where all efforts
        // have ended, nothing that an act could mend.
        if (!isOpen || money.Total <= 0)
            return;
        money.AddMissing(broken, Subject.Of(plan.Id));
        money.AddOver(broken, gate.Shares, Subject.Of(plan.Id), null);
    }

    /// <summary>
    /// An effort is judged once it is financed, and as part of a plan that has been adopted, until it has ended.
    /// </summary>
    private static bool IsJudged(Strategy state, Effort effort) =>
        effort.Step switch
        {
            EffortStep.Completed or EffortStep.Cancelled => false,
            EffortStep.Proposed or EffortStep.Prioritised => state
                .Plans.Under(Subject.Of(effort.Area))
                .Any(plan => Applies(plan) && plan.Action.Efforts.Contains(effort.Id)),
            _ => true,
        };

    private static bool Applies(PlanVersion plan) =>
        plan is { Kind: PlanKind.Action, Step: PlanStep.Adopted or PlanStep.InForce };
}
