namespace SmartSpec.Model;

/// <summary>A process definition under which a strategy ran before it moved to another.</summary>
/// <param name="Definition">The definition, in full.</param>
/// <param name="Until">The day from which the next one applies.</param>
/// <param name="Change">The change that moved the strategy to the next one.</param>
public sealed record FormerDefinition(ProcessDefinition Definition, LocalDate Until, Id<Change> Change);
