using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands on efforts.</summary>
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
public abstract partial record EffortCommand : Command
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
                        EndedAreaRules.KeepsCall(context.State, area, call)
                        && call.Areas.Contains(area.Id)
                        && context.Today <= call.ClosesOn
                    ),
                MoreInput = static (_, area) => area.Step.IsSelected() ? [] : ["call"],
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Efforts, Effort, SubjectKind.Effort)
                || !context.ExpectText(Name, "name")
                || !context.ExpectText(Description, "description")
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !context.ExistsOrNone(context.State.Calls, Call, SubjectKind.Call)
            )
                return;
            var call = context.State.Calls.Find(Call);
            var act = Act with
            {
                AlsoPermitted = call is null ? null : (context, area) => EndedAreaRules.KeepsCall(context.State, area, call),
            };
            if (!act.May(context, area))
                return;
            if (call is not null)
                MustBeOpen(context, call, Area);
            context.Append(new EffortEvent.Proposed(Effort, Area, Name, Description, Call));
        }
    }

    /// <summary>Give the effort its place among the area's efforts, 1 first.</summary>
    /// <param name="Effort">The effort, proposed and not prioritised yet.</param>
    /// <param name="Rank">Its place in the order of priority, 1 first; several efforts may have the same.</param>
    /// <param name="Motivation">Why it has that place.</param>
    public sealed record Prioritise(Id<Effort> Effort, int Rank, Text Motivation) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Step(EffortTrigger.Prioritise, typeof(EffortEvent.Prioritised)) with
            {
                Rules = EndedAreaRules.MustRunOut,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsInRange(Rank, 1, int.MaxValue, "rank")
                && context.ExpectText(Motivation, "motivation")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Prioritised(Effort, Rank, Motivation));
        }
    }

    /// <summary>State that the effort's funding is in place.</summary>
    /// <param name="Effort">The effort, prioritised.</param>
    public sealed record Finance(Id<Effort> Effort) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Step(EffortTrigger.Finance, typeof(EffortEvent.Financed)) with
            {
                Rules = static (context, effort) =>
                {
                    EndedAreaRules.MustRunOut(context, effort);
                    Ceilings.MustBeMet(context, new EffortEvent.Financed(effort.Id), effort.Id);
                },
            };

        internal override void Decide(DecisionContext context)
        {
            if (context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort) && Act.May(context, effort))
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
                Rules = static (context, effort) => AreaRules.MustNotBePaused(context, context.State.Areas.Find(effort.Area)),
            };

        internal override void Decide(DecisionContext context)
        {
            if (context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort) && Act.May(context, effort))
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
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
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
            if (context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort) && Act.May(context, effort))
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
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.FundingLost(Effort, Reason));
        }
    }

    /// <summary>State that the effort has been carried out, and with what result.</summary>
    /// <param name="Effort">The effort, underway.</param>
    /// <param name="Result">The result.</param>
    /// <param name="Waivers">The waivable gates that are passed without being met, each with the reason; empty for none.</param>
    public sealed record Complete(Id<Effort> Effort, Text Result, EquatableArray<Waiver> Waivers = default)
        : EffortCommand,
            IHasWaivers
    {
        internal static Act<Effort> Act { get; } = EffortActs.Step(EffortTrigger.Complete, typeof(EffortEvent.Completed));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Result, "result")
                && WaiverRules.IsGood(context, Waivers, Act.Command)
                && context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                && Act.May(context, effort)
            )
                context.Append(new EffortEvent.Completed(Effort, Result, Waivers));
        }
    }

    /// <summary>Cancel the effort.</summary>
    /// <param name="Effort">The effort, neither completed nor cancelled.</param>
    /// <param name="Reason">Why it is cancelled; its output indicators are closed with the same reason.</param>
    public sealed record Cancel(Id<Effort> Effort, Text Reason) : EffortCommand
    {
        internal static Act<Effort> Act { get; } =
            EffortActs.Step(EffortTrigger.Cancel, typeof(EffortEvent.Cancelled), typeof(IndicatorEvent.Closed)) with
            {
                Rules = static (context, effort) =>
                    DecidedRules.OnClosing(
                        context,
                        context.State.Indicators.Under(Subject.Of(effort.Id)).Select(indicator => indicator.Id)
                    ),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.ExpectText(Reason, "reason")
                || !context.TryFind(context.State.Efforts, Effort, SubjectKind.Effort, out var effort)
                || !Act.May(context, effort)
                || !context.Accepts
            )
                return;
            foreach (var happened in EffortRules.Cancelling(context.State, Effort, Reason).ToList())
                context.Append(happened);
        }
    }

    /// <summary>The fixed rules of answering a call: it is for the area, and open today.</summary>
    private static void MustBeOpen(DecisionContext context, Call call, Id<Area> area)
    {
        if (!EndedAreaRules.Answers(context.State, area, call))
        {
            var ended = EndedAreaRules.Keeping(context.State, area, call).ToList();
            context.Refuse(
                CallRefusals.OtherAreas,
                Parameter.Of("call", call.Id),
                Parameter.Of("area", area),
                Parameter.Many("ended", ended),
                Parameter.Many("own", ended.Count == 0 ? [area] : Array.Empty<Id<Area>>())
            );
        }

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

    /// <summary>Whether that plan has a field that its adopted successor still has.</summary>
    private static bool IsTraceable(Strategy state, Effort effort)
    {
        var next = state.PlanToCome(effort.Area, PlanKind.Development);
        foreach (var field in PlanOf(state, effort)?.Development.Fields ?? [])
            if (next is null || next.Field(field.Id) is not null)
                return true;
        return false;
    }
}
