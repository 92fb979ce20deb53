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
    /// <param name="Area">
    /// The area that it belongs to; selected and not ended, or ended by a change that leaves the efforts of the call there.
    /// </param>
    /// <param name="Name">Its name.</param>
    /// <param name="Description">What is to be done.</param>
    /// <param name="Call">The call that it answers, open today and for the area; null where it answers none.</param>
    public sealed record Propose(Id<Effort> Effort, Id<Area> Area, Text Name, Text Description, Id<Call>? Call = null)
        : EffortCommand
    {
        internal static EditAct<Area, AreaStep> Act { get; } =
            AreaActs.OnSelected("effort.propose", StrategyStages.Running, typeof(EffortEvent.Proposed)) with
            {
                AlsoPermitted = static (context, area) =>
                    context.State.Calls.Any(call =>
                        IsFromBeforeEnd(context.State, area, call)
                        && call.Areas.Contains(area.Id)
                        && context.Today <= call.ClosesOn
                    ),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Efforts, Effort, SubjectKind.Effort)
                || !context.HasText(Name, "name")
                || !context.HasText(Description, "description")
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !context.ExistsOrNone(context.State.Calls, Call, SubjectKind.Call)
            )
                return;
            var call = context.State.Calls.Find(Call);
            var act = call is null
                ? Act
                : Act with
                {
                    AlsoPermitted = (context, area) => IsFromBeforeEnd(context.State, area, call),
                };
            if (!act.May(context, area))
                return;
            if (call is not null)
                MustBeOpen(context, call, Area);
            context.Append(new EffortEvent.Proposed(Effort, Area, Name, Description, Call));
        }
    }

    /// <summary>Trace an effort to its main development field of the plan in force, and to others that it serves.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Field">
    /// The development field under which its money is to be counted: one of the area's development plan in force, and of the version
    /// adopted to come after it, if any.
    /// </param>
    /// <param name="AlsoServes">
    /// Other development fields that it serves, of the same plans, each once and without the main one; replaces the earlier ones,
    /// empty for none.
    /// </param>
    public sealed record Trace(
        Id<Effort> Effort,
        Id<DevelopmentField> Field,
        EquatableArray<Id<DevelopmentField>> AlsoServes = default
    ) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.trace", EffortActs.Open, typeof(EffortEvent.Traced)) with
            {
                IsOffered = IsTraceable,
            };

        internal override void Decide(DecisionContext context)
        {
            if (!context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort))
                return;
            var plan = PlanOf(context.State, effort);
            EquatableArray<Id<DevelopmentField>> fields = [Field, .. AlsoServes];
            foreach (var field in fields)
            {
                if (context.State.FindField(field) is null)
                {
                    context.RefuseUnknown(SubjectKind.Field, field.Value);
                    return;
                }
            }

            if (!context.AreDistinct(fields, "fields") || !Act.May(context, effort))
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
    /// <param name="Owner">The person who is to own it; replaces the earlier one.</param>
    public sealed record Assign(Id<Effort> Effort, Id<Actor> Owner) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.assign", EffortActs.Open, typeof(EffortEvent.Assigned));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsGiven(!Owner.IsEmpty, "owner")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Assigned(Effort, Owner));
        }
    }

    /// <summary>State when the effort is to be carried out.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="FirstDay">The first day on which it is to be carried out; in the years 1900 to 2200.</param>
    /// <param name="LastDay">The last day, inclusive; not before the first, and in the same years.</param>
    public sealed record Schedule(Id<Effort> Effort, LocalDate FirstDay, LocalDate LastDay) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.schedule", EffortActs.Open, typeof(EffortEvent.Scheduled));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(FirstDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "firstDay")
                && context.IsInRange(LastDay, ProgrammePeriod.Earliest, ProgrammePeriod.Latest, "lastDay")
                && context.IsInOrder(FirstDay, LastDay)
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Scheduled(Effort, FirstDay, LastDay));
        }
    }

    /// <summary>State the effort's budget by year; replaces the earlier one.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Years">
    /// Its whole budget, by year: each year once and inside the strategy's time, each amount 0 to 1 000 000 000 000 000 in the
    /// strategy's currency; empty takes the budget away.
    /// </param>
    public sealed record Budget(Id<Effort> Effort, EquatableArray<YearAmount> Years) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.budget", EffortActs.Open, typeof(EffortEvent.Budgeted));

        internal override void Decide(DecisionContext context)
        {
            if (
                !EffortRules.IsGood(context, Years)
                || !context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                || !Act.May(context, effort)
            )
                return;
            EffortRules.MustFit(context, Years);
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
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.Prioritise, typeof(EffortEvent.Prioritised));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(Rank, 1, int.MaxValue, "rank")
                && context.HasText(Motivation, "motivation")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
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
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.reprioritise", EffortActs.Ranked, typeof(EffortEvent.Reprioritised));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(Rank, 1, int.MaxValue, "rank")
                && context.HasText(Motivation, "motivation")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Reprioritised(Effort, Rank, Motivation));
        }
    }

    /// <summary>
    /// Name the organisations that take part in the effort, beside its financiers; replaces those named earlier.
    /// </summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Partners">All the organisations that take part, registered and each once; empty for none.</param>
    public sealed record Involve(Id<Effort> Effort, EquatableArray<Id<Organisation>> Partners) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Edit("effort.involve", EffortActs.Open, typeof(EffortEvent.PartnersInvolved));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.AllExist(context.State.Organisations, Partners, SubjectKind.Organisation)
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.PartnersInvolved(Effort, Partners));
        }
    }

    /// <summary>State that the effort's funding is in place.</summary>
    /// <param name="Effort">The effort, prioritised.</param>
    public sealed record Finance(Id<Effort> Effort) : EffortCommand
    {
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.Finance, typeof(EffortEvent.Financed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
            )
                context.Append(new EffortEvent.Financed(Effort));
        }
    }

    /// <summary>Start the effort.</summary>
    /// <param name="Effort">The effort, with its funding in place.</param>
    public sealed record Start(Id<Effort> Effort) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Step(EffortTrigger.Start, typeof(EffortEvent.Started)) with
            {
                Rules = static (context, effort, _) => AreaRules.MustNotBePaused(context, context.State.Areas.Find(effort.Area)),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
            )
                context.Append(new EffortEvent.Started(Effort));
        }
    }

    /// <summary>Pause the effort.</summary>
    /// <param name="Effort">The effort, underway.</param>
    /// <param name="Reason">Why it is paused.</param>
    public sealed record Pause(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.Pause, typeof(EffortEvent.Paused));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
            )
                context.Append(new EffortEvent.Paused(Effort, Reason));
        }
    }

    /// <summary>Resume a paused effort.</summary>
    /// <param name="Effort">The effort, paused.</param>
    public sealed record Resume(Id<Effort> Effort) : EffortCommand
    {
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.Resume, typeof(EffortEvent.Resumed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
            )
                context.Append(new EffortEvent.Resumed(Effort));
        }
    }

    /// <summary>State that funding has been lost; the effort waits for new funding.</summary>
    /// <param name="Effort">The effort: with its funding in place, underway or paused.</param>
    /// <param name="Reason">Why the funding has been lost.</param>
    public sealed record LoseFunding(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.LoseFunding, typeof(EffortEvent.FundingLost));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
            )
                context.Append(new EffortEvent.FundingLost(Effort, Reason));
        }
    }

    /// <summary>State that the effort has been carried out, and with what result.</summary>
    /// <param name="Effort">The effort, underway.</param>
    /// <param name="Result">The result.</param>
    public sealed record Complete(Id<Effort> Effort, Text Result) : EffortCommand
    {
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.Complete, typeof(EffortEvent.Completed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Result, "result")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort, this)
            )
                context.Append(new EffortEvent.Completed(Effort, Result));
        }
    }

    /// <summary>Cancel the effort.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Reason">Why it is cancelled; its output indicators are closed with the same reason.</param>
    public sealed record Cancel(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Step(EffortTrigger.Cancel, typeof(EffortEvent.Cancelled), typeof(IndicatorEvent.Closed));

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.HasText(Reason, "reason")
                || !context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                || !Act.May(context, effort, this)
                || !context.Accepts
            )
                return;
            foreach (var happened in EffortRules.Cancelling(context.State, Effort, Reason).ToList())
                context.Append(happened);
        }
    }

    /// <summary>Whether a call was announced before the change that ended an area: its efforts still belong there.</summary>
    private static bool IsFromBeforeEnd(Strategy state, Area area, Call call) =>
        state.Changes.Find(area.EndedBy) is { CallsFrom: { } from } && call.AnnouncedOn < from;

    /// <summary>The fixed rules of answering a call: it is for the area, and open today.</summary>
    private static void MustBeOpen(DecisionContext context, Call call, Id<Area> area)
    {
        context.Require(context.State.StemsFrom(area, call.Areas), CallRefusals.OtherAreas, ("call", call.Id));
        context.Require(
            call.OpensOn <= context.Today && context.Today <= call.ClosesOn,
            CallRefusals.NotOpen,
            ("call", call.Id),
            ("opens", call.OpensOn),
            ("closes", call.ClosesOn)
        );
    }

    /// <summary>The development plan to whose fields an effort is traced: the one in force, or else the latest.</summary>
    private static PlanVersion? PlanOf(Strategy state, Effort effort) =>
        state.PlanInForce(effort.Area, PlanKind.Development) ?? state.LastPlan(effort.Area, PlanKind.Development);

    /// <summary>Whether that plan has a field that its adopted successor keeps.</summary>
    private static bool IsTraceable(Strategy state, Effort effort)
    {
        var next = state.PlanToCome(effort.Area, PlanKind.Development);
        foreach (var field in PlanOf(state, effort)?.Development.Fields ?? [])
            if (next is null || next.Field(field.Id) is not null)
                return true;
        return false;
    }
}
