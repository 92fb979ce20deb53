namespace SmartSpec;

/// <content>From analysis to selection.</content>
public abstract partial record AreaCommand
{
    /// <summary>Begin the analysis of a proposed area.</summary>
    /// <param name="Area">The candidate that is analysed; proposed until then.</param>
    public sealed record BeginAnalysis(Id<Area> Area) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.BeginAnalysis, StrategyStages.Groundwork, typeof(AreaEvent.AnalysisBegun));

        internal override void Decide(DecisionContext context)
        {
            if (context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var analysed) && Act.May(context, analysed))
                context.Append(new AreaEvent.AnalysisBegun(Area));
        }
    }

    /// <summary>Put the candidate before the decision body.</summary>
    /// <param name="Area">The candidate that is nominated; under analysis until then.</param>
    /// <param name="Motivation">Why it is nominated.</param>
    public sealed record Nominate(Id<Area> Area, Text Motivation) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.Nominate, StrategyStages.Groundwork, typeof(AreaEvent.Nominated));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var nominated)
                && context.ExpectText(Motivation, "motivation")
                && Act.May(context, nominated)
            )
                context.Append(new AreaEvent.Nominated(Area, Motivation, Proposer.Of(context)));
        }
    }

    /// <summary>Select a nominated area, by a recorded decision.</summary>
    /// <param name="Area">The area that is selected; nominated until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    public sealed record Select(Id<Area> Area, Id<Decision>? Decision = null) : AreaCommand, IHasDecision
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.Select, StrategyStages.Running, typeof(AreaEvent.Selected)) with
            {
                Rules = static (context, _) =>
                    context.Require(
                        context.Today <= context.State.Charter.Period.LastDay,
                        AreaRefusals.PeriodOver,
                        ("last-day", context.State.Charter.Period.LastDay)
                    ),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var selected)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, selected)
            )
                context.Append(new AreaEvent.Selected(Area, Decision, context.State.Definition.FourEyesOn(Act.Command)));
        }
    }

    /// <summary>Do not select a nominated area; it stays in the strategy, with the reason.</summary>
    /// <param name="Area">The area that is not selected; nominated until then.</param>
    /// <param name="Decision">The recorded decision it rests on; null where the definition requires none.</param>
    /// <param name="Reason">Why it is not selected.</param>
    public sealed record Deselect(Id<Area> Area, Id<Decision>? Decision, Text Reason) : AreaCommand, IHasDecision
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.Deselect, StrategyStages.Living, typeof(AreaEvent.Deselected));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var deselected)
                && DecisionRules.IsKnown(context, this)
                && context.ExpectText(Reason, "reason")
                && Act.May(context, deselected)
            )
                context.Append(
                    new AreaEvent.Deselected(Area, Decision, Reason, context.State.Definition.FourEyesOn(Act.Command))
                );
        }
    }

    /// <summary>Send a nomination back for more analysis.</summary>
    /// <param name="Area">The area that goes back to analysis; nominated until then.</param>
    /// <param name="Reason">Why it needs more analysis.</param>
    public sealed record Return(Id<Area> Area, Text Reason) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.Return, StrategyStages.Living, typeof(AreaEvent.Returned));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var returned)
                && context.ExpectText(Reason, "reason")
                && Act.May(context, returned)
            )
                context.Append(new AreaEvent.Returned(Area, Reason));
        }
    }

    /// <summary>Reconsider a deselected candidate.</summary>
    /// <param name="Area">The area that goes back to analysis; deselected until then.</param>
    /// <param name="Reason">Why it is reconsidered.</param>
    public sealed record Reconsider(Id<Area> Area, Text Reason) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.Reconsider, StrategyStages.Groundwork, typeof(AreaEvent.Reconsidered));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var reconsidered)
                && context.ExpectText(Reason, "reason")
                && Act.May(context, reconsidered)
            )
                context.Append(new AreaEvent.Reconsidered(Area, Reason));
        }
    }

    /// <summary>Withdraw a candidate.</summary>
    /// <param name="Area">The candidate that is withdrawn; proposed or under analysis until then.</param>
    /// <param name="Reason">Why it is withdrawn.</param>
    public sealed record Withdraw(Id<Area> Area, Text Reason) : AreaCommand
    {
        internal static Act<Area> Act { get; } =
            AreaActs.Step(AreaTrigger.Withdraw, StrategyStages.Living, typeof(AreaEvent.Withdrawn));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var withdrawn)
                && context.ExpectText(Reason, "reason")
                && Act.May(context, withdrawn)
            )
                context.Append(new AreaEvent.Withdrawn(Area, Reason));
        }
    }
}
