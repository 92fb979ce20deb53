namespace SmartSpec;

/// <summary>The faults of the enabling condition of a definition, each with its place.</summary>
internal static class EnablingFaults
{
    private const string Member = "$.enablingCondition";

    public static IEnumerable<MalformedException> In(EnablingCondition? condition)
    {
        if (condition is null)
            yield break;
        if (!Id<EnablingCriterion>.IsWellFormed(condition.Id))
            yield return At(".id", new("malformed.definition.id"));
        if (FaultText.Under("version", condition.Version, 1) is { } version)
            yield return At(".version", version);
        if (IsNoName(condition.Name))
            yield return At(".name", new("malformed.definition.name"));
        if (string.IsNullOrWhiteSpace(condition.Source))
            yield return At(".source", new("malformed.definition.enabling.source"));
        if (FaultText.Outside("riskDays", condition.RiskDays, 0, 3660) is { } riskDays)
            yield return At(".riskDays", riskDays);
        if (condition.Criteria.Count == 0)
            yield return At(".criteria", new("malformed.definition.enabling.criteria"));
        foreach (var (position, criterion) in condition.Criteria.Index())
        {
            var path = $".criteria[{position}]";
            if (InputValidation.FaultOf(criterion) is { } fault)
                yield return At($"{path}.{fault.Path}".TrimEnd('.'), new("malformed.null"));
            else
                foreach (var found in In(criterion, path))
                    yield return found;
            if (condition.Criteria.Take(position).Any(other => other?.Id == criterion?.Id))
                yield return At($"{path}.id", new("malformed.definition.twice.criterion", $"{criterion?.Id}"));
        }
    }

    private static IEnumerable<MalformedException> In(EnablingCriterion criterion, string path)
    {
        if (criterion.Name.IsEmpty)
            yield return At($"{path}.name", new("malformed.definition.name"));
        if (criterion.Rules.Count == 0)
            yield return At($"{path}.rules", new("malformed.definition.enabling.rules"));
        foreach (var (position, rule) in criterion.Rules.Index())
        {
            if (rule.Fault is { } fault)
                yield return At($"{path}.rules[{position}]", new("malformed.definition.rule", rule.Code) { Form = fault });
            if (criterion.Rules.Take(position).Any(other => other.Code == rule.Code))
                yield return At($"{path}.rules[{position}]", new("malformed.definition.twice.rule", rule.Code));
        }
    }

    private static bool IsNoName(Text? name) => name is null || InputValidation.FaultOf(name) is not null || name.IsEmpty;

    private static MalformedException At(string path, FaultText sentence) => DefinitionFaults.At(Member + path, sentence);
}
