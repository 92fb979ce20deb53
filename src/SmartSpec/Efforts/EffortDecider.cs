using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class EffortDecider
{
    public static void Decide(Deliberation d, EffortCommand command)
    {
        switch (command)
        {
            case EffortCommand.Propose c:
                Propose(d, c);
                break;
            case EffortCommand.Trace c:
                Trace(d, c);
                break;
            case EffortCommand.Assign c:
                Assign(d, c);
                break;
            case EffortCommand.Schedule c:
                Schedule(d, c);
                break;
            case EffortCommand.Budget c:
                Budget(d, c);
                break;
            case EffortCommand.Prioritise c:
                Prioritise(d, c);
                break;
            case EffortCommand.Reprioritise c:
                Reprioritise(d, c);
                break;
            case EffortCommand.Involve c:
                Involve(d, c);
                break;
            case EffortCommand.Finance c:
                Finance(d, c);
                break;
            case EffortCommand.Start c:
                Start(d, c);
                break;
            case EffortCommand.Pause c:
                Pause(d, c);
                break;
            case EffortCommand.Resume c:
                Resume(d, c);
                break;
            case EffortCommand.LoseFunding c:
                LoseFunding(d, c);
                break;
            case EffortCommand.Complete c:
                Complete(d, c);
                break;
            case EffortCommand.Cancel c:
                Cancel(d, c);
                break;
        }
    }

    private static void Propose(Deliberation d, EffortCommand.Propose c)
    {
        if (d.Fresh(d.State.Efforts, c.Effort, SubjectKind.Effort) && d.Written(c.Name, "name") && d.Written(c.Description, "description")
            && d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) && d.KnownOrNone(d.State.Calls, c.Call, SubjectKind.Call)
            && EffortRules.MayPropose(d, area, d.State.Calls.Find(c.Call)))
            ProposeInCall(d, c);
    }

    private static void Assign(Deliberation d, EffortCommand.Assign c)
    {
        if (d.Given(!c.Owner.IsEmpty, "owner") && Find(d, c.Effort, out var owned) && EffortRules.MayEdit(d, owned, "effort.assign"))
            d.Append(new EffortEvent.Assigned(c.Effort, c.Owner));
    }

    private static void Schedule(Deliberation d, EffortCommand.Schedule c)
    {
        if (d.Between(c.FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
            && d.Between(c.LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay") && d.Ordered(c.FirstDay, c.LastDay) && Find(d, c.Effort, out var timed) && EffortRules.MayEdit(d, timed, "effort.schedule"))
            d.Append(new EffortEvent.Scheduled(c.Effort, c.FirstDay, c.LastDay));
    }

    private static void Prioritise(Deliberation d, EffortCommand.Prioritise c)
    {
        if (d.Between(c.Rank, 1, int.MaxValue, "rank") && d.Written(c.Motivation, "motivation")
            && Moves(d, c.Effort, EffortTrigger.Prioritise, c))
            d.Append(new EffortEvent.Prioritised(c.Effort, c.Rank, c.Motivation));
    }

    private static void Reprioritise(Deliberation d, EffortCommand.Reprioritise c)
    {
        if (d.Between(c.Rank, 1, int.MaxValue, "rank") && d.Written(c.Motivation, "motivation") && Find(d, c.Effort, out var ranked)
            && EffortRules.MayReprioritise(d, ranked))
            d.Append(new EffortEvent.Reprioritised(c.Effort, c.Rank, c.Motivation));
    }

    private static void Involve(Deliberation d, EffortCommand.Involve c)
    {
        if (d.AllKnown(d.State.Organisations, c.Partners, SubjectKind.Organisation) && Find(d, c.Effort, out var shared)
            && EffortRules.MayEdit(d, shared, "effort.involve"))
            d.Append(new EffortEvent.PartnersInvolved(c.Effort, c.Partners));
    }

    private static void Finance(Deliberation d, EffortCommand.Finance c)
    {
        if (Moves(d, c.Effort, EffortTrigger.Finance, c))
            d.Append(new EffortEvent.Financed(c.Effort));
    }

    private static void Start(Deliberation d, EffortCommand.Start c)
    {
        if (Moves(d, c.Effort, EffortTrigger.Start, c))
            d.Append(new EffortEvent.Started(c.Effort));
    }

    private static void Pause(Deliberation d, EffortCommand.Pause c)
    {
        if (d.Written(c.Reason, "reason") && Moves(d, c.Effort, EffortTrigger.Pause, c))
            d.Append(new EffortEvent.Paused(c.Effort, c.Reason));
    }

    private static void Resume(Deliberation d, EffortCommand.Resume c)
    {
        if (Moves(d, c.Effort, EffortTrigger.Resume, c))
            d.Append(new EffortEvent.Resumed(c.Effort));
    }

    private static void LoseFunding(Deliberation d, EffortCommand.LoseFunding c)
    {
        if (d.Written(c.Reason, "reason") && Moves(d, c.Effort, EffortTrigger.LoseFunding, c))
            d.Append(new EffortEvent.FundingLost(c.Effort, c.Reason));
    }

    private static void Complete(Deliberation d, EffortCommand.Complete c)
    {
        if (d.Written(c.Result, "result") && Moves(d, c.Effort, EffortTrigger.Complete, c))
            d.Append(new EffortEvent.Completed(c.Effort, c.Result));
    }

    private static void Cancel(Deliberation d, EffortCommand.Cancel c)
    {
        if (!d.Written(c.Reason, "reason") || !Moves(d, c.Effort, EffortTrigger.Cancel, c) || !d.Accepts)
            return;
        foreach (var happened in EffortRules.Cancelling(d.State, c.Effort, c.Reason).ToList())
            d.Append(happened);
    }

    public static bool Find(Deliberation d, Id<Effort> id, [NotNullWhen(true)] out Effort? effort) =>
        d.Known(d.State.Efforts, id, SubjectKind.Effort, out effort);

    private static bool Moves(Deliberation d, Id<Effort> id, EffortTrigger trigger, Command command) =>
        Find(d, id, out var effort) && EffortRules.May(d, effort, trigger, command);

    private static void ProposeInCall(Deliberation d, EffortCommand.Propose c)
    {
        if (d.State.Calls.Find(c.Call) is { } call)
        {
            d.Rule(d.State.StemsFrom(c.Area, call.Areas), CallRefusals.OtherAreas, ("call", call.Id));
            d.Rule(call.OpensOn <= d.Today && d.Today <= call.ClosesOn, CallRefusals.NotOpen, ("call", call.Id), ("opens", call.OpensOn), ("closes", call.ClosesOn));
        }

        d.Append(new EffortEvent.Proposed(c.Effort, c.Area, c.Name, c.Description, c.Call));
    }

    private static void Trace(Deliberation d, EffortCommand.Trace c)
    {
        if (!Find(d, c.Effort, out var effort))
            return;
        var plan = d.State.PlanInForce(effort.Area, PlanKind.Development) ?? d.State.LastPlan(effort.Area, PlanKind.Development);
        Items<Id<DevelopmentField>> fields = [c.Field, .. c.AlsoServes];
        foreach (var field in fields)
        {
            if (d.State.FindField(field) is null)
            {
                d.Unknown(SubjectKind.Field, field.Value);
                return;
            }
        }

        if (!d.Distinct(fields, "fields") || !EffortRules.MayEdit(d, effort, "effort.trace"))
            return;
        var next = d.State.PlanToCome(effort.Area, PlanKind.Development);
        foreach (var field in fields)
        {
            d.Rule(plan?.Field(field) is not null, EffortRefusals.FieldNotInForce, ("field", field), ("area", effort.Area));
            if (next is { EffectiveFrom: { } day })
                d.Rule(plan?.Field(field) is null || next.Field(field) is not null, EffortRefusals.FieldLeaves, ("field", field), ("plan", next.Id), ("effective", day));
        }

        d.Append(new EffortEvent.Traced(c.Effort, c.Field, c.AlsoServes));
    }

    private static void Budget(Deliberation d, EffortCommand.Budget c)
    {
        if (!AreGood(d, c.Years) || !Find(d, c.Effort, out var effort) || !EffortRules.MayEdit(d, effort, "effort.budget"))
            return;
        RulesHold(d, c.Years);
        ActionPlanDecider.AdditionsFit(d, effort with { Budget = c.Years });
        d.Append(new EffortEvent.Budgeted(c.Effort, c.Years));
    }

    /// <summary>Whether a budget names each year once, with an amount that can be.</summary>
    public static bool AreGood(Deliberation d, Items<YearAmount> years)
    {
        foreach (var year in years)
            if (!d.Between(year.Amount.Amount, 0, FundingRefusals.Most, "years.amount"))
                return false;
        return d.Distinct(years.Select(year => year.Year).ToItems(), "years");
    }

    /// <summary>The fixed rules of a budget: in the strategy's currency and period.</summary>
    public static void RulesHold(Deliberation d, Items<YearAmount> years)
    {
        foreach (var year in years)
        {
            FundingRules.InCurrency(d, year.Amount);
            FundingRules.InPeriod(d, year.Year);
        }
    }
}
