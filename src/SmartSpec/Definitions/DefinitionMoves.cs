namespace SmartSpec;

/// <summary>The rules and the effect of a move to another process definition.</summary>
internal static class DefinitionMoves
{
    /// <summary>Whether a strategy could run under the definition: no act is impossible under it.</summary>
    public static bool IsGood(DecisionContext context, ProcessDefinition definition)
    {
        foreach (var error in definition.Errors)
            context.Refuse(
                StrategyRefusals.DefinitionImpossible,
                Parameter.Label("finding", $"finding.{error.Code}.name"),
                Parameter.Of("place", error.Path)
            );
        return definition.Errors.Count == 0;
    }

    /// <summary>
    /// The fixed rules: it is another definition than the one in force, newer where it has the same identifier, and the
    /// engine has the gates in the host's code that it names.
    /// </summary>
    public static void Fits(DecisionContext context, ProcessDefinition definition)
    {
        var (next, now) = (definition.Document, context.State.Definition.Document);
        if (definition == context.State.Definition)
            context.Refuse(ChangeRefusals.DefinitionInForce, ("definition", next.Id), ("version", next.Version));
        else if (next.Id == now.Id && next.Version <= now.Version)
            context.Refuse(
                ChangeRefusals.DefinitionNotNewer,
                ("definition", next.Id),
                ("version", next.Version),
                ("in-force", now.Version)
            );
        if (context.MissingGates(definition) is { Length: > 0 } gates)
            context.Refuse(ChangeRefusals.HostGatesMissing, ("definition", next.Id), ("version", next.Version), ("gates", gates));
    }

    /// <summary>Puts the definition of a change in force.</summary>
    /// <param name="state">The strategy, which is changed.</param>
    /// <param name="id">The change.</param>
    /// <param name="day">The day from which the definition applies.</param>
    public static void Apply(Strategy state, Id<Change> id, LocalDate day)
    {
        if (state.Changes.Find(id)?.Proposal is not ChangeProposal.MoveToDefinition { Definition: var next })
            return;
        var before = state.Definition;
        state.FormerDefinitions = state.FormerDefinitions.Add(new(before, day, id));
        state.Definition = next;
        if (state.Step is StrategyStep.Running or StrategyStep.WindingDown)
            state.SignalsDueOn = next.Signals is null ? null : state.SignalsDueOn ?? SignalSettlement.After(state, day);
        foreach (var area in state.Areas)
            if (area is { Criteria.Count: 0, Assessments.Count: > 0 })
                state.Areas = state.Areas.Change(area.Id, _ => WithoutOther(area, before, next, day));
    }

    /// <summary>What happens in the strategy by itself when another definition has come into force.</summary>
    public static void Settle(DecisionContext context, LocalDate day)
    {
        if (context.State.Step is not (StrategyStep.Running or StrategyStep.WindingDown))
            return;
        FollowUpSettlement.Move(context, day);
        foreach (var signal in context.State.OpenSignals().ToList())
            if (context.State.Definition.Signals?.Rule(signal.Rule) is null)
                context.Append(
                    new SignalEvent.Cleared(
                        signal.Id,
                        SignalEnd.RuleGone,
                        day,
                        SignalClearing.Standing(context.State, signal.Subject, day)
                    ),
                    day
                );
    }

    /// <summary>An area whose assessments by other criteria, or on other scales, no longer count.</summary>
    private static Area WithoutOther(Area area, ProcessDefinition before, ProcessDefinition next, LocalDate day)
    {
        EquatableArray<FormerAssessment> former =
        [
            .. area
                .Assessments.Select(assessment => (assessment, criterion: By(before, assessment)))
                .Where(one => one.criterion is not null && !IsOnSameScale(one.criterion, By(next, one.assessment)))
                .Select(one => new FormerAssessment(one.criterion!, one.assessment, day)),
        ];
        return former.Count == 0
            ? area
            : area with
            {
                Assessments = area.Assessments.Without(assessment => former.Any(one => one.Assessment == assessment)),
                FormerAssessments = [.. area.FormerAssessments, .. former],
            };
    }

    private static Criterion? By(ProcessDefinition definition, Assessment assessment) =>
        definition.Criteria.FirstOrDefault(criterion => criterion.Id == assessment.Criterion);

    private static bool IsOnSameScale(Criterion criterion, Criterion? other) =>
        other is not null && (criterion.Worst, criterion.Best) == (other.Worst, other.Best);
}
