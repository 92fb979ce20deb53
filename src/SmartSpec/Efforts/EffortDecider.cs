using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class EffortDecider
{
    public static void Decide(DecisionContext context, EffortCommand command)
    {
        switch (command)
        {
            case EffortCommand.Propose c:
                Propose(context, c);
                break;
            case EffortCommand.Trace c:
                Trace(context, c);
                break;
            case EffortCommand.Assign c:
                Assign(context, c);
                break;
            case EffortCommand.Schedule c:
                Schedule(context, c);
                break;
            case EffortCommand.Budget c:
                Budget(context, c);
                break;
            case EffortCommand.Prioritise c:
                Prioritise(context, c);
                break;
            case EffortCommand.Reprioritise c:
                Reprioritise(context, c);
                break;
            case EffortCommand.Involve c:
                Involve(context, c);
                break;
            case EffortCommand.Finance c:
                Finance(context, c);
                break;
            case EffortCommand.Start c:
                Start(context, c);
                break;
            case EffortCommand.Pause c:
                Pause(context, c);
                break;
            case EffortCommand.Resume c:
                Resume(context, c);
                break;
            case EffortCommand.LoseFunding c:
                LoseFunding(context, c);
                break;
            case EffortCommand.Complete c:
                Complete(context, c);
                break;
            case EffortCommand.Cancel c:
                Cancel(context, c);
                break;
        }
    }

    private static void Propose(DecisionContext context, EffortCommand.Propose c)
    {
        if (
            context.IsNew(context.State.Efforts, c.Effort, SubjectKind.Effort)
            && context.HasText(c.Name, "name")
            && context.HasText(c.Description, "description")
            && context.TryFind(context.State.Areas, c.Area, SubjectKind.Area, out var area)
            && context.ExistsOrNone(context.State.Calls, c.Call, SubjectKind.Call)
            && EffortRules.MayPropose(context, area, context.State.Calls.Find(c.Call))
        )
            ProposeInCall(context, c);
    }

    private static void Assign(DecisionContext context, EffortCommand.Assign c)
    {
        if (
            context.IsGiven(!c.Owner.IsEmpty, "owner")
            && Find(context, c.Effort, out var owned)
            && EffortRules.MayEdit(context, owned, "effort.assign")
        )
            context.Append(new EffortEvent.Assigned(c.Effort, c.Owner));
    }

    private static void Schedule(DecisionContext context, EffortCommand.Schedule c)
    {
        if (
            context.IsInRange(c.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
            && context.IsInRange(c.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
            && context.IsInOrder(c.FirstDay, c.LastDay)
            && Find(context, c.Effort, out var timed)
            && EffortRules.MayEdit(context, timed, "effort.schedule")
        )
            context.Append(new EffortEvent.Scheduled(c.Effort, c.FirstDay, c.LastDay));
    }

    private static void Prioritise(DecisionContext context, EffortCommand.Prioritise c)
    {
        if (
            context.IsInRange(c.Rank, 1, int.MaxValue, "rank")
            && context.HasText(c.Motivation, "motivation")
            && Moves(context, c.Effort, EffortTrigger.Prioritise, c)
        )
            context.Append(new EffortEvent.Prioritised(c.Effort, c.Rank, c.Motivation));
    }

    private static void Reprioritise(DecisionContext context, EffortCommand.Reprioritise c)
    {
        if (
            context.IsInRange(c.Rank, 1, int.MaxValue, "rank")
            && context.HasText(c.Motivation, "motivation")
            && Find(context, c.Effort, out var ranked)
            && EffortRules.MayReprioritise(context, ranked)
        )
            context.Append(new EffortEvent.Reprioritised(c.Effort, c.Rank, c.Motivation));
    }

    private static void Involve(DecisionContext context, EffortCommand.Involve c)
    {
        if (
            context.AllExist(context.State.Organisations, c.Partners, SubjectKind.Organisation)
            && Find(context, c.Effort, out var shared)
            && EffortRules.MayEdit(context, shared, "effort.involve")
        )
            context.Append(new EffortEvent.PartnersInvolved(c.Effort, c.Partners));
    }

    private static void Finance(DecisionContext context, EffortCommand.Finance c)
    {
        if (Moves(context, c.Effort, EffortTrigger.Finance, c))
            context.Append(new EffortEvent.Financed(c.Effort));
    }

    private static void Start(DecisionContext context, EffortCommand.Start c)
    {
        if (Moves(context, c.Effort, EffortTrigger.Start, c))
            context.Append(new EffortEvent.Started(c.Effort));
    }

    private static void Pause(DecisionContext context, EffortCommand.Pause c)
    {
        if (context.HasText(c.Reason, "reason") && Moves(context, c.Effort, EffortTrigger.Pause, c))
            context.Append(new EffortEvent.Paused(c.Effort, c.Reason));
    }

    private static void Resume(DecisionContext context, EffortCommand.Resume c)
    {
        if (Moves(context, c.Effort, EffortTrigger.Resume, c))
            context.Append(new EffortEvent.Resumed(c.Effort));
    }

    private static void LoseFunding(DecisionContext context, EffortCommand.LoseFunding c)
    {
        if (context.HasText(c.Reason, "reason") && Moves(context, c.Effort, EffortTrigger.LoseFunding, c))
            context.Append(new EffortEvent.FundingLost(c.Effort, c.Reason));
    }

    private static void Complete(DecisionContext context, EffortCommand.Complete c)
    {
        if (context.HasText(c.Result, "result") && Moves(context, c.Effort, EffortTrigger.Complete, c))
            context.Append(new EffortEvent.Completed(c.Effort, c.Result));
    }

    private static void Cancel(DecisionContext context, EffortCommand.Cancel c)
    {
        if (!context.HasText(c.Reason, "reason") || !Moves(context, c.Effort, EffortTrigger.Cancel, c) || !context.Accepts)
            return;
        foreach (var happened in EffortRules.Cancelling(context.State, c.Effort, c.Reason).ToList())
            context.Append(happened);
    }

    public static bool Find(DecisionContext context, Id<Effort> id, [NotNullWhen(true)] out Effort? effort) =>
        context.TryFind(context.State.Efforts, id, SubjectKind.Effort, out effort);

    private static bool Moves(DecisionContext context, Id<Effort> id, EffortTrigger trigger, Command command) =>
        Find(context, id, out var effort) && EffortRules.May(context, effort, trigger, command);

    private static void ProposeInCall(DecisionContext context, EffortCommand.Propose c)
    {
        if (context.State.Calls.Find(c.Call) is { } call)
        {
            context.Require(context.State.StemsFrom(c.Area, call.Areas), CallRefusals.OtherAreas, ("call", call.Id));
            context.Require(
                call.OpensOn <= context.Today && context.Today <= call.ClosesOn,
                CallRefusals.NotOpen,
                ("call", call.Id),
                ("opens", call.OpensOn),
                ("closes", call.ClosesOn)
            );
        }

        context.Append(new EffortEvent.Proposed(c.Effort, c.Area, c.Name, c.Description, c.Call));
    }

    private static void Trace(DecisionContext context, EffortCommand.Trace c)
    {
        if (!Find(context, c.Effort, out var effort))
            return;
        var plan =
            context.State.PlanInForce(effort.Area, PlanKind.Development)
            ?? context.State.LastPlan(effort.Area, PlanKind.Development);
        EquatableArray<Id<DevelopmentField>> fields = [c.Field, .. c.AlsoServes];
        foreach (var field in fields)
        {
            if (context.State.FindField(field) is null)
            {
                context.RefuseUnknown(SubjectKind.Field, field.Value);
                return;
            }
        }

        if (!context.AreDistinct(fields, "fields") || !EffortRules.MayEdit(context, effort, "effort.trace"))
            return;
        var next = context.State.PlanToCome(effort.Area, PlanKind.Development);
        foreach (var field in fields)
        {
            context.Require(
                plan?.Field(field) is not null,
                EffortRefusals.FieldNotInForce,
                ("field", field),
                ("area", effort.Area)
            );
            if (next is { EffectiveFrom: { } day })
                context.Require(
                    plan?.Field(field) is null || next.Field(field) is not null,
                    EffortRefusals.FieldLeaves,
                    ("field", field),
                    ("plan", next.Id),
                    ("effective", day)
                );
        }

        context.Append(new EffortEvent.Traced(c.Effort, c.Field, c.AlsoServes));
    }

    private static void Budget(DecisionContext context, EffortCommand.Budget c)
    {
        if (
            !AreGood(context, c.Years)
            || !Find(context, c.Effort, out var effort)
            || !EffortRules.MayEdit(context, effort, "effort.budget")
        )
            return;
        RulesHold(context, c.Years);
        ActionPlanDecider.AdditionsFit(context, effort with { Budget = c.Years });
        context.Append(new EffortEvent.Budgeted(c.Effort, c.Years));
    }

    /// <summary>Whether a budget names each year once, with an amount that can be.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<YearAmount> years)
    {
        foreach (var year in years)
            if (!context.IsInRange(year.Amount.Amount, 0, FundingRefusals.Most, "years.amount"))
                return false;
        return context.AreDistinct(years.Select(year => year.Year).ToEquatableArray(), "years");
    }

    /// <summary>The fixed rules of a budget: in the strategy's currency and period.</summary>
    public static void RulesHold(DecisionContext context, EquatableArray<YearAmount> years)
    {
        foreach (var year in years)
        {
            FundingRules.InCurrency(context, year.Amount);
            FundingRules.InPeriod(context, year.Year);
        }
    }
}
