using System.Collections.Immutable;
using static SmartSpec.Model.PlanStep;

namespace SmartSpec;

/// <summary>Declarations shared by acts on plans, and the steps in which a version can be edited.</summary>
internal static class PlanActs
{
    /// <summary>A step of the lifecycle.</summary>
    public static PlanStepAct Step(PlanTrigger trigger, StrategyStages stages, params ReadOnlySpan<Type> events) =>
        new(trigger)
        {
            On = SubjectKind.Plan,
            Stages = stages,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
            Fits = static (plan, other) => PlanLifecycle.KindOf(other) is not { } kind || kind == plan.Kind,
        };

    /// <summary>An edit of a development plan that is being written, or whose points are being answered.</summary>
    public static PlanEditAct EditDevelopment(string command, params ReadOnlySpan<Type> events) =>
        Edit(command, PlanKind.Development, [Drafting, Answering], events);

    /// <summary>An edit of an action plan that is being written, or whose resources are being mobilised.</summary>
    public static PlanEditAct EditAction(string command, params ReadOnlySpan<Type> events) =>
        Edit(command, PlanKind.Action, [Drafting, Mobilising], events);

    /// <summary>An edit of one kind of plan.</summary>
    public static PlanEditAct Edit(
        string command,
        PlanKind kind,
        ImmutableArray<PlanStep> steps,
        params ReadOnlySpan<Type> events
    ) =>
        new(command, kind, steps)
        {
            On = SubjectKind.Plan,
            Stages = StrategyStages.Running,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
        };

    /// <summary>The beginning of a version of one kind in an area.</summary>
    public static PlanDraftAct Draft(string command, PlanKind kind, ImmutableArray<AreaStep> steps) =>
        new(command, kind, steps)
        {
            On = SubjectKind.Area,
            Stages = StrategyStages.Running,
            Events = [typeof(PlanEvent.Drafted)],
            Place = static (_, area) => GateSubject.Of(area),
            IsOwnStep = true,
            IsOffered = (state, area) => state.Step is StrategyStep.Running && state.PlanInHand(area.Id, kind) is null,
            MoreInput = (state, area) => state.PlanInForce(area.Id, kind) is null ? [] : ["reason"],
            Rules = (context, area) =>
            {
                if (context.State.PlanInHand(area.Id, kind) is { } inHand)
                    context.Refuse(
                        PlanRefusals.OneInHand with
                        {
                            MendedBy = (inHand.Step is Adopted ? PlanCommand.Rescind.Act : PlanCommand.Discard.Act).KeyOf(kind),
                        },
                        ("plan", inHand.Id)
                    );
                DecidedRules.OnDrafting(context, area.Id, kind);
            },
        };
}
