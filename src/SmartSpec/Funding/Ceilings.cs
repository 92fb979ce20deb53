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
            foreach (var effort in state.Efforts)
            foreach (var breach in Broken(state, gate, effort))
                yield return breach;
            foreach (var plan in state.Plans)
            foreach (var breach in Broken(state, gate, plan))
                yield return breach;
        }
    }

    /// <summary>The sources with more than their greatest share of the committed money of some efforts.</summary>
    public static IEnumerable<Breach> Over(
        Strategy state,
        EquatableArray<SourceShare> shares,
        Subject of,
        Text? name,
        IEnumerable<Effort> efforts
    )
    {
        var lines = efforts.SelectMany(effort => ExactMoney.BySource(state, effort)).ToList();
        var total = lines.Sum(line => line.Committed);
        foreach (var share in shares)
        {
            var part = lines.Where(line => line.Source == share.Source).Sum(line => line.Committed);
            if (part * 100 > total * share.MaxPercent)
                yield return new(of, name, share.Source, part, total, share.MaxPercent);
        }
    }

    /// <summary>The kinds of money of which nothing is committed to some efforts.</summary>
    public static IEnumerable<string> Missing(Strategy state, IEnumerable<Effort> efforts)
    {
        var sources = efforts
            .SelectMany(effort => ExactMoney.BySource(state, effort))
            .Where(line => line.Committed > 0)
            .Select(line => line.Source)
            .ToHashSet();
        if (!sources.Any(source => source.IsPublic()))
            yield return "source.public";
        if (!sources.Contains(FundingSource.Private))
            yield return "source.private";
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
        var worse = new List<Breach>();
        if (!Gates(before).Any())
            return worse;
        var after = After(before, happened);
        foreach (var gate in Gates(before))
        {
            var was = BrokenAround(before, gate, id).ToList();
            worse.AddRange(
                BrokenAround(after, gate, id)
                    .Where(breach => !was.Any(other => other.IsSameAs(breach) && !breach.IsWorseThan(other)))
            );
        }

        return worse;
    }

    private static List<Breach> BrokenAfter(Strategy before, Event happened, Id<Effort> id)
    {
        var after = After(before, happened);
        return [.. Gates(after).SelectMany(gate => BrokenAround(after, gate, id))];
    }

    private static Strategy After(Strategy before, Event happened)
    {
        var after = before with { };
        happened.Apply(after, before.RecordedAt);
        return after;
    }

    /// <summary>What is broken in an effort, and in the plans that list it.</summary>
    private static IEnumerable<Breach> BrokenAround(Strategy state, ActionPlanGate.CoFinancing gate, Id<Effort> id) =>
        [
            .. Broken(state, gate, state.Efforts[id]),
            .. state
                .Plans.Under(Subject.Of(state.Efforts[id].Area))
                .Where(plan => plan.Action.Efforts.Contains(id))
                .SelectMany(plan => Broken(state, gate, plan)),
        ];

    private static IEnumerable<Breach> Broken(Strategy state, ActionPlanGate.CoFinancing gate, Effort effort) =>
        IsJudged(state, effort) ? Over(state, gate.Shares, Subject.Of(effort.Id), effort.Name, [effort]) : [];

    private static IEnumerable<Breach> Broken(Strategy state, ActionPlanGate.CoFinancing gate, PlanVersion plan)
    {
        if (!Applies(plan))
            return [];
        var efforts = plan
            .Action.Efforts.Select(id => state.Efforts.Find(id))
            .OfType<Effort>()
            .Where(effort => effort.Step is not EffortStep.Cancelled)
            .ToList();

        // Where nothing is committed, there is nothing that public or private money could be missing in; and where all efforts
        // have ended, nothing that an act could mend.
        return efforts.Any(effort => effort.IsOpen) && efforts.Any(effort => ExactMoney.Of(state, effort).Committed > 0)
            ?
            [
                .. Missing(state, efforts).Select(missing => new Breach(Subject.Of(plan.Id), null, null, 0, 0, 0, missing)),
                .. Over(state, gate.Shares, Subject.Of(plan.Id), null, efforts),
            ]
            : [];
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
