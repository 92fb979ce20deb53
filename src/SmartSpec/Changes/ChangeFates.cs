namespace SmartSpec;

/// <summary>The checks of fates that are stated for what a change touches.</summary>
internal static class ChangeFates
{
    /// <summary>Whether fates are complete, and no two are about the same subject.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<ChildFate> fates)
    {
        foreach (var fate in fates)
            if (!context.ExpectTextOrNone(fate.Reason, "fates.reason"))
                return false;
        return context.AreDistinct(fates.Select(fate => fate.Subject).ToEquatableArray(), "fates");
    }

    /// <summary>The fates that apply when a change is approved: the approval's own, or else those of the assessment.</summary>
    public static EquatableArray<ChildFate> Effective(Change change, EquatableArray<ChildFate> approved) =>
        approved.Count > 0 ? approved : change.Fates;

    /// <summary>Every fate must be one that its subject can have.</summary>
    public static void Fit(DecisionContext context, Change change, EquatableArray<ChildFate> fates, LocalDate? callsFrom)
    {
        var children = ChangeImpact.Of(context.State, change, fates, callsFrom);
        foreach (var fate in fates)
        {
            var child = children.FirstOrDefault(other => other.Fate.Subject == fate.Subject);
            if (
                child is null
                || !child.MayBe.Contains(fate.Kind)
                || fate is { Kind: not FateKind.Carried, Successor: not null }
                || (fate is { Kind: FateKind.Carried, Successor: { } to } && !change.Proposal.Successors().Contains(to))
            )
            {
                context.Require(
                    false,
                    ChangeRefusals.FateMisplaced,
                    Parameter.Of("subject", fate.Subject),
                    Parameter.Label("fate", $"fate.{Kebab.Of(fate.Kind)}")
                );
            }
            else if (
                fate is { Kind: FateKind.Carried, Successor: { } stated }
                && child.Fate.Successor is { } goes
                && goes != stated
            )
            {
                context.Require(false, ChangeRefusals.FateApart, ("effort", fate.Subject), ("area", goes));
            }
        }

        OneInHand(context, change, children);
    }

    /// <summary>
    /// A plan that takes effect before the change, or on the same day, is in force then: its fate follows from that.
    /// </summary>
    public static void FitDay(DecisionContext context, EquatableArray<ChildFate> fates, LocalDate day)
    {
        foreach (var fate in fates)
            if (
                fate.Subject.Kind is SubjectKind.Plan
                && context.State.Plans.Find(fate.Subject.Id) is { Step: PlanStep.Adopted, EffectiveFrom: { } from } plan
                && from <= LocalDate.Max(day, context.Today)
                && !context.State.IsAnnulled(plan.Decision)
            )
                context.Require(false, ChangeRefusals.FateTooLate, ("plan", plan.Id), ("effective", from));
    }

    /// <summary>An area can have one version of a kind in hand; no second one can be carried to it.</summary>
    private static void OneInHand(DecisionContext context, Change change, IReadOnlyList<ImpactChild> children)
    {
        var taken = new HashSet<(Id<Area>, PlanKind)>();
        foreach (var successor in change.Proposal.Successors())
        foreach (var kind in Enum.GetValues<PlanKind>())
            if (context.State.PlanInHand(successor, kind) is not null)
                taken.Add((successor, kind));
        foreach (var child in children)
            if (
                child.Fate is { Subject.Kind: SubjectKind.Plan, Kind: FateKind.Carried, Successor: { } to }
                && context.State.Plans[child.Fate.Subject.Id] is { } plan
                && plan.Step.IsInHand()
                && !taken.Add((to, plan.Kind))
            )
                context.Require(false, ChangeRefusals.InHandTwice, ("plan", plan.Id), ("area", to));
    }
}
