using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with an effort.</summary>
[JsonDerivedType(typeof(Propose), "effort.propose")]
[JsonDerivedType(typeof(Trace), "effort.trace")]
[JsonDerivedType(typeof(Assign), "effort.assign")]
[JsonDerivedType(typeof(Schedule), "effort.schedule")]
[JsonDerivedType(typeof(Budget), "effort.budget")]
[JsonDerivedType(typeof(Prioritise), "effort.prioritise")]
[JsonDerivedType(typeof(Reprioritise), "effort.reprioritise")]
[JsonDerivedType(typeof(Involve), "effort.involve")]
[JsonDerivedType(typeof(Finance), "effort.finance")]
[JsonDerivedType(typeof(Start), "effort.start")]
[JsonDerivedType(typeof(Pause), "effort.pause")]
[JsonDerivedType(typeof(Resume), "effort.resume")]
[JsonDerivedType(typeof(LoseFunding), "effort.lose-funding")]
[JsonDerivedType(typeof(Complete), "effort.complete")]
[JsonDerivedType(typeof(Cancel), "effort.cancel")]
public abstract record EffortCommand : Command
{
    private EffortCommand() { }

    /// <summary>Propose an effort in a selected area, as an answer to a call if it is one.</summary>
    /// <param name="Effort">The identifier that the effort gets; one that is not taken.</param>
    /// <param name="Area">The area that it belongs to; selected and not ended.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Description">What is to be done.</param>
    /// <param name="Call">The call that it answers, open today and for the area; null where it answers none.</param>
    public sealed record Propose(Id<Effort> Effort, Id<Area> Area, Text Name, Text Description, Id<Call>? Call = null)
        : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Efforts, Effort, SubjectKind.Effort)
                && context.HasText(Name, "name")
                && context.HasText(Description, "description")
                && context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                && context.ExistsOrNone(context.State.Calls, Call, SubjectKind.Call)
                && EffortRules.MayPropose(context, area, context.State.Calls.Find(Call))
            )
                EffortDecider.ProposeInCall(context, this);
        }
    }

    /// <summary>Trace an effort to its main development field of the plan in force, and to others that it serves.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Field">
    /// The development field under which its money is to stand: one of the area's development plan in force, and of the version
    /// adopted to come after it, if any.
    /// </param>
    /// <param name="AlsoServes">
    /// Other development fields that it serves, of the same plans, each once and without the main one; replaces those before,
    /// empty for none.
    /// </param>
    public sealed record Trace(
        Id<Effort> Effort,
        Id<DevelopmentField> Field,
        EquatableArray<Id<DevelopmentField>> AlsoServes = default
    ) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (!EffortDecider.Find(context, Effort, out var effort))
                return;
            var plan =
                context.State.PlanInForce(effort.Area, PlanKind.Development)
                ?? context.State.LastPlan(effort.Area, PlanKind.Development);
            EquatableArray<Id<DevelopmentField>> fields = [Field, .. AlsoServes];
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

            context.Append(new EffortEvent.Traced(Effort, Field, AlsoServes));
        }
    }

    /// <summary>Assign the one person who owns the effort.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Owner">The person who is to own it; replaces the one before.</param>
    public sealed record Assign(Id<Effort> Effort, Id<Actor> Owner) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsGiven(!Owner.IsEmpty, "owner")
                && EffortDecider.Find(context, Effort, out var owned)
                && EffortRules.MayEdit(context, owned, "effort.assign")
            )
                context.Append(new EffortEvent.Assigned(Effort, Owner));
        }
    }

    /// <summary>Say when the effort is to be carried out.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="FirstDay">The first day on which it is to be carried out; in the years 1900 to 2200.</param>
    /// <param name="LastDay">The last day, inclusive; not before the first, and in the same years.</param>
    public sealed record Schedule(Id<Effort> Effort, LocalDate FirstDay, LocalDate LastDay) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
                && context.IsInRange(LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
                && context.IsInOrder(FirstDay, LastDay)
                && EffortDecider.Find(context, Effort, out var timed)
                && EffortRules.MayEdit(context, timed, "effort.schedule")
            )
                context.Append(new EffortEvent.Scheduled(Effort, FirstDay, LastDay));
        }
    }

    /// <summary>State the effort's budget by year; replaces the one before.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Years">
    /// Its whole budget, by year: each year once and inside the strategy's time, each amount 0 to 1 000 000 000 000 000 in the
    /// strategy's currency; empty takes the budget away.
    /// </param>
    public sealed record Budget(Id<Effort> Effort, EquatableArray<YearAmount> Years) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !EffortDecider.AreGood(context, Years)
                || !EffortDecider.Find(context, Effort, out var effort)
                || !EffortRules.MayEdit(context, effort, "effort.budget")
            )
                return;
            EffortDecider.RulesHold(context, Years);
            ActionPlanRules.AdditionsFit(context, effort with { Budget = Years });
            context.Append(new EffortEvent.Budgeted(Effort, Years));
        }
    }

    /// <summary>Give the effort its place among the area's efforts, 1 first.</summary>
    /// <param name="Effort">The effort, proposed and not prioritised yet.</param>
    /// <param name="Rank">Its place in the order of priority, 1 first; several efforts may have the same.</param>
    /// <param name="Motivation">Why it has that place.</param>
    public sealed record Prioritise(Id<Effort> Effort, int Rank, Text Motivation) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(Rank, 1, int.MaxValue, "rank")
                && context.HasText(Motivation, "motivation")
                && EffortDecider.Moves(context, Effort, EffortTrigger.Prioritise, this)
            )
                context.Append(new EffortEvent.Prioritised(Effort, Rank, Motivation));
        }
    }

    /// <summary>Give a prioritised effort another place among the area's efforts.</summary>
    /// <param name="Effort">The effort, prioritised and neither completed nor cancelled.</param>
    /// <param name="Rank">Its new place in the order of priority, 1 first; several efforts may have the same.</param>
    /// <param name="Motivation">Why it has that place.</param>
    public sealed record Reprioritise(Id<Effort> Effort, int Rank, Text Motivation) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(Rank, 1, int.MaxValue, "rank")
                && context.HasText(Motivation, "motivation")
                && EffortDecider.Find(context, Effort, out var ranked)
                && EffortRules.MayReprioritise(context, ranked)
            )
                context.Append(new EffortEvent.Reprioritised(Effort, Rank, Motivation));
        }
    }

    /// <summary>
    /// Name the organisations that take part in the effort, beside its financiers; replaces those named before.
    /// </summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Partners">All the organisations that take part, registered and each once; empty for none.</param>
    public sealed record Involve(Id<Effort> Effort, EquatableArray<Id<Organisation>> Partners) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.AllExist(context.State.Organisations, Partners, SubjectKind.Organisation)
                && EffortDecider.Find(context, Effort, out var shared)
                && EffortRules.MayEdit(context, shared, "effort.involve")
            )
                context.Append(new EffortEvent.PartnersInvolved(Effort, Partners));
        }
    }

    /// <summary>State that the effort's funding is in place.</summary>
    /// <param name="Effort">The effort, prioritised.</param>
    public sealed record Finance(Id<Effort> Effort) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (EffortDecider.Moves(context, Effort, EffortTrigger.Finance, this))
                context.Append(new EffortEvent.Financed(Effort));
        }
    }

    /// <summary>Begin to carry the effort out.</summary>
    /// <param name="Effort">The effort, with its funding in place.</param>
    public sealed record Start(Id<Effort> Effort) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (EffortDecider.Moves(context, Effort, EffortTrigger.Start, this))
                context.Append(new EffortEvent.Started(Effort));
        }
    }

    /// <summary>Let the effort rest for a while.</summary>
    /// <param name="Effort">The effort, underway.</param>
    /// <param name="Reason">Why it rests.</param>
    public sealed record Pause(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Reason, "reason") && EffortDecider.Moves(context, Effort, EffortTrigger.Pause, this))
                context.Append(new EffortEvent.Paused(Effort, Reason));
        }
    }

    /// <summary>Go on after a rest.</summary>
    /// <param name="Effort">The effort, paused.</param>
    public sealed record Resume(Id<Effort> Effort) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (EffortDecider.Moves(context, Effort, EffortTrigger.Resume, this))
                context.Append(new EffortEvent.Resumed(Effort));
        }
    }

    /// <summary>State that funding has fallen away; the effort waits for new.</summary>
    /// <param name="Effort">The effort: with its funding in place, underway or paused.</param>
    /// <param name="Reason">Why the funding has fallen away.</param>
    public sealed record LoseFunding(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Reason, "reason") && EffortDecider.Moves(context, Effort, EffortTrigger.LoseFunding, this))
                context.Append(new EffortEvent.FundingLost(Effort, Reason));
        }
    }

    /// <summary>State that the effort has been carried out, and what came of it.</summary>
    /// <param name="Effort">The effort, underway.</param>
    /// <param name="Result">What came of it.</param>
    public sealed record Complete(Id<Effort> Effort, Text Result) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (context.HasText(Result, "result") && EffortDecider.Moves(context, Effort, EffortTrigger.Complete, this))
                context.Append(new EffortEvent.Completed(Effort, Result));
        }
    }

    /// <summary>Give the effort up.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Reason">Why it is given up; its output indicators are closed with the same reason.</param>
    public sealed record Cancel(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Reason, "reason")
                || !EffortDecider.Moves(context, Effort, EffortTrigger.Cancel, this)
                || !context.Accepts
            )
                return;
            foreach (var happened in EffortRules.Cancelling(context.State, Effort, Reason).ToList())
                context.Append(happened);
        }
    }
}
