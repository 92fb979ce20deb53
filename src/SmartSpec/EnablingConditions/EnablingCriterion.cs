namespace SmartSpec.Definitions;

/// <summary>A criterion of an enabling condition, with the rules by which the record shows it.</summary>
/// <param name="Id">The identifier, such as <c>1</c>.</param>
/// <param name="Name">What is required.</param>
/// <param name="Rules">The rules, at least one, each once: all must hold.</param>
/// <param name="WhereRelevant">Whether it can be stated that it is not relevant. Default: no, it always is.</param>
public sealed record EnablingCriterion(
    Id<EnablingCriterion> Id,
    Text Name,
    EquatableArray<EnablingRule> Rules,
    bool WhereRelevant = false
);
