using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>An act on an area that begins a plan version of one kind in it.</summary>
/// <param name="command">The command's name.</param>
/// <param name="kind">The kind of plan.</param>
/// <param name="steps">The area's steps in which a version can be begun.</param>
internal sealed record PlanDraftAct(string command, PlanKind kind, ImmutableArray<AreaStep> steps)
    : EditAct<Area, AreaStep>(command, AreaLifecycle.Table.Name, static area => area.Step, steps)
{
    /// <summary>The key for its kind of plan.</summary>
    public string Key { get; } = new PlanKeys(command).Of(kind);

    /// <inheritdoc/>
    public override EquatableArray<string> Keys => [Key];

    /// <inheritdoc/>
    public override string KeyOf(Area item) => Key;
}
