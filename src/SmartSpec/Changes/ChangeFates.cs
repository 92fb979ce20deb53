namespace SmartSpec;

/// <summary>The fates that are stated for what a change touches.</summary>
internal static class ChangeFates
{
    /// <summary>Whether they are complete, and each about something else.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<ChildFate> fates)
    {
        foreach (var fate in fates)
            if (!context.HasTextOrNone(fate.Reason, "fates.reason"))
                return false;
        return context.AreDistinct(fates.Select(fate => fate.Subject).ToEquatableArray(), "fates");
    }

    /// <summary>Those that hold when a change is approved: the approval's own, or else the assessment's.</summary>
    public static EquatableArray<ChildFate> Effective(Change change, EquatableArray<ChildFate> approved) =>
        approved.Count > 0 ? approved : change.Fates;

    /// <summary>Refuses a fate that its subject cannot have.</summary>
    public static void Fit(DecisionContext context, Change change, EquatableArray<ChildFate> fates, LocalDate? callsFrom)
    {
        var children = ChangeImpact.Of(context.State, change, fates, callsFrom);
        foreach (var fate in fates)
        {
            var child = children.FirstOrDefault(held => held.Fate.Subject == fate.Subject);
            if (
                child is null
                || !child.MayBe.Contains(fate.Kind)
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
                fate is { Kind: FateKind.Carried, Successor: { } wished }
                && child.Fate.Successor is { } goes
                && goes != wished
            )
            {
                context.Require(false, ChangeRefusals.FateApart, ("effort", fate.Subject), ("area", goes));
            }
        }

        OneInHand(context, change, children);
    }

    /// <summary>An area has one version of a kind in hand: no more can be carried to it.</summary>
    private static void OneInHand(DecisionContext context, Change change, IReadOnlyList<ImpactChild> children)
    {
        var held = new HashSet<(Id<Area>, PlanKind)>();
        foreach (var successor in change.Proposal.Successors())
        foreach (var kind in Enum.GetValues<PlanKind>())
            if (context.State.PlanInHand(successor, kind) is not null)
                held.Add((successor, kind));
        foreach (var child in children)
            if (
                child.Fate is { Subject.Kind: SubjectKind.Plan, Kind: FateKind.Carried, Successor: { } to }
                && context.State.Plans[child.Fate.Subject.Id] is { } plan
                && plan.Step.IsInHand()
                && !held.Add((to, plan.Kind))
            )
                context.Require(false, ChangeRefusals.InHandTwice, ("plan", plan.Id), ("area", to));
    }
}
