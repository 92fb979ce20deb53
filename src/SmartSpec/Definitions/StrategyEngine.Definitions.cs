namespace SmartSpec;

/// <content>What a move to another process definition would mean.</content>
public sealed partial class StrategyEngine
{
    /// <summary>
    /// Previews a move of a strategy to another process definition: what would become blocked or possible, owed or no longer
    /// owed. It is treated as proposed and approved now by whoever may. It records nothing and takes no role.
    /// </summary>
    /// <param name="strategy">The strategy, in any step and any phase.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="effectiveFrom">The day from which it would apply.</param>
    /// <returns>
    /// The differences on the day, which are those between the next steps and obligations of the strategy and of a copy that
    /// moved; or why it cannot move: <c>definition-in-force</c>, <c>definition-not-newer</c>, <c>definition-impossible</c>,
    /// <c>host-gates-missing</c>, a strategy that has ended, or <c>clock-far-ahead</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The strategy or the definition is null.</exception>
    public DefinitionImpact PreviewDefinition(Strategy strategy, ProcessDefinition definition, LocalDate effectiveFrom)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(definition);
        var preview = strategy.Changes.FirstOrDefault(change => IsOpenMoveTo(change, definition)) is { } proposed
            ? PreviewChange(strategy, proposed.Id, effectiveFrom)
            : PreviewChange(strategy, new ChangeProposal.MoveToDefinition(definition), effectiveFrom);
        var after = preview.After.Strategy with { IsView = false };

        // The decision to move is on record in both, so that what needs a decision does not differ because of it.
        var before = preview.Before.Strategy with
        {
            IsView = false,
            Decisions = after.Decisions,
        };
        var (blocked, possible) = preview.IsPossible ? StepsChanged(before, after, preview.On) : ([], []);
        return new()
        {
            Strategy = strategy.Id,
            On = preview.On,
            Before = before.Definition,
            After = definition,
            Refused = preview.Reasons,
            NewlyBlocked = blocked,
            NewlyPossible = possible,
            NewlyOwed = preview.Owed,
            NoLongerOwed = preview.NoLongerOwed,
        };
    }

    /// <summary>Whether a change that is not decided yet proposes the move: it is that change which would take effect.</summary>
    private static bool IsOpenMoveTo(Change change, ProcessDefinition definition) =>
        change.Step is ChangeStep.Proposed or ChangeStep.Assessed
        && change.Proposal is ChangeProposal.MoveToDefinition move
        && move.Definition == definition;

    private (EquatableArray<StepImpact> Blocked, EquatableArray<StepImpact> Possible) StepsChanged(
        Strategy before,
        Strategy after,
        LocalDate day
    )
    {
        var roles = before.Definition.Roles.Union(after.Definition.Roles).ToHashSet();
        var was = StepsOfAll(before, roles, day);
        var becomes = StepsOfAll(after, roles, day);
        return (Lost(before, was, after, becomes), Lost(after, becomes, before, was));
    }

    /// <summary>Every step and edit, as seen by one who can do it, if anybody in the roles can.</summary>
    private Dictionary<(string Act, Subject Subject), NextStep> StepsOfAll(Strategy state, HashSet<Role> roles, LocalDate day)
    {
        var at = Instant.Max(Settlement.DueAt(state.Charter, day), state.RecordedAt);
        return OfAny(
                Actors(state, roles)
                    .Select(actor =>
                        new NextSteps(
                            Begin(state, actor, default(Id<Command>), CommandFingerprint.OfSettling, probing: true, at),
                            about: null,
                            singly: true
                        ).Steps()
                    )
            )
            .ToDictionary(step => (step.Act, step.Subject));
    }

    /// <summary>The steps that can be done in the one state and not in the other, with the roles that lose them.</summary>
    private static EquatableArray<StepImpact> Lost(
        Strategy one,
        Dictionary<(string Act, Subject Subject), NextStep> can,
        Strategy other,
        Dictionary<(string Act, Subject Subject), NextStep> cannot
    ) =>
        [
            .. can.Where(step => step.Value.IsPossible && one.StepOf(step.Key.Subject) == other.StepOf(step.Key.Subject))
                .Select(step => (step.Key, Then: cannot.GetValueOrDefault(step.Key)))
                .Select(step =>
                    (
                        step.Key,
                        Reasons: step.Then?.Reasons ?? [],
                        Roles: step.Then is { IsPossible: true }
                            ? one.Definition.RolesFor(step.Key.Act).Without(other.Definition.RolesFor(step.Key.Act).Contains)
                            : one.Definition.RolesFor(step.Key.Act)
                    )
                )
                .Where(step => step.Roles.Count > 0)
                .Select(step => new StepImpact
                {
                    Act = step.Key.Act,
                    Subject = step.Key.Subject,
                    Roles = step.Roles,
                    Reasons = step.Reasons,
                }),
        ];
}
