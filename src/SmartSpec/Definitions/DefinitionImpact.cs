namespace SmartSpec.Definitions;

/// <summary>
/// The impact of another process definition on a strategy: what differs on the day from which it would apply, compared with
/// the same day without it. Nothing is recorded.
/// </summary>
public sealed record DefinitionImpact
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>
    /// The day on which the two are compared: the day from which the definition would apply, or today if later.
    /// </summary>
    public required LocalDate On { get; init; }

    /// <summary>The definition without the move.</summary>
    public required ProcessDefinition Before { get; init; }

    /// <summary>The definition to which it would move.</summary>
    public required ProcessDefinition After { get; init; }

    /// <summary>The reasons why the strategy cannot move; all else is empty then. Empty where it can.</summary>
    public required EquatableArray<Reason> Refused { get; init; }

    /// <summary>The steps and edits that somebody could do, and that nobody, or not everybody who could, can any more.</summary>
    public required EquatableArray<StepImpact> NewlyBlocked { get; init; }

    /// <summary>The steps and edits that nobody could do, or others could not, and that they can then.</summary>
    public required EquatableArray<StepImpact> NewlyPossible { get; init; }

    /// <summary>What would be owed because of it, also what is owed already, but by another day or by others.</summary>
    public required EquatableArray<Obligation> NewlyOwed { get; init; }

    /// <summary>What would no longer be owed, or no longer by that day or by those.</summary>
    public required EquatableArray<Obligation> NoLongerOwed { get; init; }

    /// <summary>Whether the strategy can move.</summary>
    public bool IsPossible => Refused.Count == 0;

    /// <summary>Whether it can move, and nothing differs.</summary>
    public bool IsEmpty =>
        IsPossible && NewlyBlocked.Count == 0 && NewlyPossible.Count == 0 && NewlyOwed.Count == 0 && NoLongerOwed.Count == 0;
}
