namespace SmartSpec;

/// <summary>The faults of a definition, each with its place.</summary>
internal static class DefinitionFaults
{
    public static IReadOnlyList<MalformedException> In(DefinitionDocument document) =>
        [
            .. Head(document),
            .. FollowUpFaults.In(document),
            .. Criteria(document.Criteria),
            .. Roles(document.Roles),
            .. Gates(document.Gates),
            .. Signals(document.Signals),
            .. Health(document.Health),
        ];

    private static IEnumerable<MalformedException> Head(DefinitionDocument document)
    {
        if (!Id<ProcessDefinition>.IsWellFormed(document.Id))
            yield return At("$.id", "Expected an identifier of 1 to 64 ASCII letters, digits and - _ . :.");
        if (document.Version < 1)
            yield return At("$.version", "Expected a version from 1.");
        if (InputValidation.FaultOf(document.Name) is not null)
            yield return At("$.name", "Expected a name in at least one language.");
        if (!Enum.IsDefined(document.FourEyes))
            yield return At("$.fourEyes", "Expected persons, bodies or off.");
        if (document.AddedSharePercent is < 0 or > 100)
            yield return At("$.addedSharePercent", "Expected 0 to 100.");
        if (document.ReviseDays is < 1 or > 731)
            yield return At("$.reviseDays", "Expected 1 to 731 days.");
        if (document.AnswerDays is < 1 or > 366)
            yield return At("$.answerDays", "Expected 1 to 366 days.");
        if (document.Tolerance is { OnTrackPercent: < 0 or > 100 } or { AtRiskPercent: < 0 or > 100 })
            yield return At("$.tolerance", "Expected 0 to 100 percent.");
        else if (document.Tolerance is { } tolerance && tolerance.AtRiskPercent < tolerance.OnTrackPercent)
            yield return At("$.tolerance", "Expected no less at risk than on track.");
    }

    private static IEnumerable<MalformedException> Criteria(EquatableArray<Criterion> criteria)
    {
        for (var i = 0; i < criteria.Count; i++)
        {
            var criterion = criteria[i];
            if (InputValidation.FaultOf(criterion) is { } fault)
            {
                yield return At($"$.criteria[{i}].{fault.Path}".TrimEnd('.'), "Expected a value here.");
                continue;
            }

            if (criterion.Weight <= 0)
                yield return At($"$.criteria[{i}].weight", "Expected a weight over 0.");
            if (criterion.Worst == criterion.Best)
                yield return At($"$.criteria[{i}].best", "Expected another score than the worst.");
            if (criteria.Take(i).Any(other => other.Id == criterion.Id))
                yield return At($"$.criteria[{i}].id", $"'{criterion.Id}' occurs twice; expected each criterion once.");
        }
    }

    private static IEnumerable<MalformedException> Roles(IReadOnlyDictionary<string, EquatableArray<Role>> roles)
    {
        foreach (var (act, onAct) in roles)
        {
            if (!ActKeys.All.Contains(act))
                yield return UnknownAct("roles", act);
            if (InputValidation.FaultOf(onAct) is { } fault)
                yield return At(
                    $"$.roles['{act}']{fault.Path}",
                    "Expected the code of a role, lower-case letters and hyphens, such as process-lead."
                );
        }
    }

    private static IEnumerable<MalformedException> Gates(IReadOnlyDictionary<string, EquatableArray<Gate>> gates)
    {
        var checkpoints = new HashSet<Id<Checkpoint>>();
        foreach (var (act, onAct) in gates)
        {
            if (!ActKeys.All.Contains(act))
            {
                yield return UnknownAct("gates", act);
                continue;
            }

            for (var i = 0; i < onAct.Count; i++)
            {
                var path = $"$.gates['{act}'][{i}]";
                if (InputValidation.FaultOf(onAct[i]) is { } unsound)
                {
                    yield return At($"{path}.{unsound.Path}".TrimEnd('.'), "Expected a value here.");
                    continue;
                }

                if (onAct[i].Fault is { } fault)
                    yield return At(path, $"The gate '{onAct[i].Code}': {fault}.");
                if (onAct[i] is not HostGateReference && onAct[i].Version != 1)
                    yield return At(
                        $"{path}.version",
                        $"The gate '{onAct[i].Code}' has no version {onAct[i].Version}; expected 1."
                    );
                if (onAct[i].Judges is { } kind && !onAct[i].CanJudge(ActKeys.Judged(act)))
                    yield return At(
                        path,
                        $"The gate '{onAct[i].Code}' judges {Kebab.Of(kind)}; '{act}' is done to {Kebab.Of(ActKeys.Judged(act))}."
                    );
                if (onAct[i] is not Checkpoint && onAct.Take(i).Any(other => other.Code == onAct[i].Code))
                    yield return At(path, $"The gate '{onAct[i].Code}' occurs twice; expected each gate once on an act.");
                if (onAct[i] is Checkpoint checkpoint && !checkpoints.Add(checkpoint.Id))
                    yield return At(
                        $"{path}.id",
                        $"The checkpoint '{checkpoint.Id}' occurs twice; expected each checkpoint once."
                    );
            }
        }
    }

    private static IEnumerable<MalformedException> Signals(SignalWatch? watch)
    {
        if (watch is null)
            yield break;
        if (watch.EveryDays is < 1 or > 31)
            yield return At("$.signals.everyDays", "Expected 1 to 31 days.");
        if (watch.AgainAfterDays is < 1 or > 3660)
            yield return At("$.signals.againAfterDays", "Expected 1 to 3660 days.");
        for (var i = 0; i < watch.Rules.Count; i++)
        {
            var (path, rule) = ($"$.signals.rules[{i}]", watch.Rules[i]);
            if (InputValidation.FaultOf(rule) is { } unsound)
            {
                yield return At($"{path}.{unsound.Path}".TrimEnd('.'), "Expected a value here.");
                continue;
            }

            if (rule.Fault is { } fault)
                yield return At(path, $"The rule '{rule.Code}': {fault}.");
            if (rule.Version != 1)
                yield return At($"{path}.version", $"The rule '{rule.Code}' has no version {rule.Version}; expected 1.");
            if (watch.Rules.Take(i).Any(other => other?.Code == rule.Code))
                yield return At(path, $"The rule '{rule.Code}' occurs twice; expected each rule once.");
        }
    }

    private static IEnumerable<MalformedException> Health(HealthLimits? limits)
    {
        if (limits?.Fault is { } fault)
            yield return At("$.health", $"The limits of health: {fault}.");
    }

    private static MalformedException UnknownAct(string member, string act)
    {
        var nearest = ActKeys.All.MinBy(known => Distance(known, act));
        return At($"$.{member}['{act}']", $"There is no act '{act}'. Did you mean '{nearest}'?");
    }

    internal static MalformedException At(string path, string expected) => new(path, null, null, expected);

    /// <summary>Levenshtein's distance.</summary>
    internal static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
