namespace SmartSpec;

/// <summary>The rules for what has been decided and has not taken effect when the strategy is wound down.</summary>
internal static class WindingDownRules
{
    /// <summary>The changes that a command rescinds or voids.</summary>
    public static EquatableArray<Id<Change>> Undone(this StrategyCommand.WindDown command) =>
        command
            .Decided.Where(item => item is { Subject.Kind: SubjectKind.Change, Fate: not DecidedFate.TakesEffect })
            .Select(item => (Id<Change>)item.Subject.Id)
            .ToEquatableArray();

    /// <summary>Whether every item names something that waits for its day, once, with a reason where one is needed.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<DecidedItem> items)
    {
        var toCome = context.State.DecidedToCome().ToList();
        foreach (var item in items)
        {
            if (
                !context.Expect(item.Fate is DecidedFate.TakesEffect || item.Reason is not null, "decided.reason")
                || !context.ExpectTextOrNone(item.Reason, "decided.reason")
            )
                return false;
            if (!toCome.Contains(item.Subject))
                return context.Exists(item.Subject, out _) && context.Refuse(StrategyRefusals.NotWaiting, ("item", item.Subject));
        }

        return context.AreDistinct(items.Select(item => item.Subject).ToEquatableArray(), "decided");
    }

    /// <summary>
    /// Everything that waits for its day is named; what is rescinded meets what a definition requires of rescinding it; and no
    /// day gets more selected areas than there may be.
    /// </summary>
    public static void Check(DecisionContext context, EquatableArray<DecidedItem> items)
    {
        var unnamed = context.State.DecidedToCome().Except(items.Select(item => item.Subject)).ToList();
        if (unnamed.Count > 0)
            context.Refuse(StrategyRefusals.DecidedUnnamed, Parameter.Many("items", unnamed));
        foreach (var item in items.Where(item => item.Fate is DecidedFate.Rescinded))
            if (context.State.Plans.Find(item.Subject.Id) is { } plan && item.Subject.Kind is SubjectKind.Plan)
            {
                context.AlsoRolesAndGatesOf(PlanCommand.Rescind.Act.KeyOf(plan), GateSubject.Of(context.State, plan));
                DecisionRules.MustUndo(context, PlanCommand.Rescind.Act.KeyOf(plan), plan.Decision);
            }
            else if (context.State.Changes.Find(item.Subject.Id) is { } change)
            {
                context.AlsoRolesAndGatesOf(ChangeCommand.Rescind.Act.Command, GateSubject.Of(context.State, change));
                DecisionRules.MustUndo(context, ChangeCommand.Rescind.Act.Command, change.Decision);
            }
        context.AlsoLimitOf(StrategyCommand.WindDown.Act.Command, GateSubject.Of(context.State));
    }

    /// <summary>The events of what does not take effect.</summary>
    public static IEnumerable<Event> EventsOf(StrategyCommand.WindDown command)
    {
        foreach (var item in command.Decided)
            switch (item)
            {
                case { Fate: DecidedFate.Rescinded, Subject.Kind: SubjectKind.Plan, Reason: { } reason }:
                    yield return new PlanEvent.Rescinded(item.Subject.Id, command.Decision, reason);
                    break;
                case { Fate: DecidedFate.Rescinded, Reason: { } reason }:
                    yield return new ChangeEvent.Rescinded(item.Subject.Id, command.Decision, reason);
                    break;
                case { Fate: DecidedFate.Voided, Subject.Kind: SubjectKind.Plan, Reason: { } reason }:
                    yield return new PlanEvent.Discarded(item.Subject.Id, reason);
                    break;
                case { Fate: DecidedFate.Voided, Reason: { } reason }:
                    yield return new ChangeEvent.Lapsed(item.Subject.Id, reason);
                    break;
            }
    }
}
