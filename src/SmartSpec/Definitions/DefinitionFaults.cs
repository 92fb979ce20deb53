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
            .. RoleNames(document.RoleNames),
            .. AssignedRoles(document.AssignedRoles ?? []),
            .. Gates(document.Gates),
            .. Signals(document.Signals),
            .. Health(document.Health),
            .. EnablingFaults.In(document.EnablingCondition),
        ];

    private static IEnumerable<MalformedException> Head(DefinitionDocument document)
    {
        if (!Id<ProcessDefinition>.IsWellFormed(document.Id))
            yield return At("$.id", new("malformed.definition.id"));
        if (FaultText.Under("version", document.Version, 1) is { } version)
            yield return At("$.version", version);
        if (InputValidation.FaultOf(document.Name) is not null)
            yield return At("$.name", new("malformed.definition.name"));
        if (!Enum.IsDefined(document.FourEyes))
            yield return At("$.fourEyes", new("malformed.definition.four-eyes"));
        if (FaultText.Outside("addedSharePercent", document.AddedSharePercent, 0, 100) is { } addedSharePercent)
            yield return At("$.addedSharePercent", addedSharePercent);
        if (FaultText.Outside("reviseDays", document.ReviseDays, 1, 731) is { } reviseDays)
            yield return At("$.reviseDays", reviseDays);
        if (FaultText.Outside("answerDays", document.AnswerDays, 1, 366) is { } answerDays)
            yield return At("$.answerDays", answerDays);
        if (document.Tolerance is not { } tolerance)
            yield break;
        if (
            (
                FaultText.Outside("onTrackPercent", tolerance.OnTrackPercent, 0, 100)
                ?? FaultText.Outside("atRiskPercent", tolerance.AtRiskPercent, 0, 100)
            ) is
            { } percent
        )
            yield return At("$.tolerance", percent);
        else if (tolerance.AtRiskPercent < tolerance.OnTrackPercent)
            yield return At("$.tolerance", new("malformed.definition.tolerance"));
    }

    private static IEnumerable<MalformedException> Criteria(EquatableArray<Criterion> criteria)
    {
        for (var i = 0; i < criteria.Count; i++)
        {
            var criterion = criteria[i];
            if (InputValidation.FaultOf(criterion) is { } fault)
            {
                yield return At($"$.criteria[{i}].{fault.Path}".TrimEnd('.'), new("malformed.null"));
                continue;
            }

            if (criterion.Weight <= 0)
                yield return At($"$.criteria[{i}].weight", new("malformed.definition.weight"));
            if (criterion.Worst == criterion.Best)
                yield return At($"$.criteria[{i}].best", new("malformed.definition.best"));
            if (criteria.Take(i).Any(other => other.Id == criterion.Id))
                yield return At($"$.criteria[{i}].id", new("malformed.definition.twice.criterion", criterion.Id.Value));
        }
    }

    private static IEnumerable<MalformedException> Roles(IReadOnlyDictionary<string, EquatableArray<Role>> roles)
    {
        foreach (var (act, onAct) in roles)
        {
            if (!ActKeys.All.Contains(act))
                yield return UnknownAct("roles", act);
            if (InputValidation.FaultOf(onAct) is { } fault)
                yield return At($"$.roles['{act}']{fault.Path}", new("malformed.definition.role"));
        }
    }

    private static IEnumerable<MalformedException> RoleNames(IReadOnlyDictionary<string, Text>? names)
    {
        foreach (var (code, name) in names ?? new Dictionary<string, Text>())
        {
            if (!Role.TryParse(code, out _))
                yield return At($"$.roleNames['{code}']", new("malformed.definition.role"));
            if (InputValidation.FaultOf(name) is not null || name.IsEmpty)
                yield return At($"$.roleNames['{code}']", new("malformed.definition.name"));
        }
    }

    private static IEnumerable<MalformedException> AssignedRoles(EquatableArray<Role> roles)
    {
        for (var i = 0; i < roles.Count; i++)
            if (!roles[i].IsWellFormed)
                yield return At($"$.assignedRoles[{i}]", new("malformed.definition.role"));
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
                    yield return At($"{path}.{unsound.Path}".TrimEnd('.'), new("malformed.null"));
                    continue;
                }

                if (onAct[i].Fault is { } fault)
                    yield return At(path, new("malformed.definition.gate", onAct[i].Code) { Form = fault });
                if (onAct[i] is not HostGateReference && onAct[i].Version != 1)
                    yield return At(
                        $"{path}.version",
                        new("malformed.definition.gate.version", onAct[i].Code, $"{onAct[i].Version}")
                    );
                if (onAct[i].Judges is { } kind && !onAct[i].CanJudge(ActKeys.Judged(act)))
                    yield return At(
                        path,
                        new("malformed.definition.gate.object", onAct[i].Code, Kebab.Of(kind), act, Kebab.Of(ActKeys.Judged(act)))
                    );
                if (onAct[i] is SeparateDuties separated)
                    foreach (var (position, done) in separated.Acts.Index())
                        if (!ActKeys.All.Contains(done))
                            yield return At(
                                $"{path}.acts[{position}]",
                                new("malformed.definition.act", done, ActKeys.Nearest(done))
                            );
                if (
                    onAct[i] is not Checkpoint
                    && onAct
                        .Take(i)
                        .Any(other => other.Code == onAct[i].Code && (other is not SeparateDuties || other == onAct[i]))
                )
                    yield return At(path, new("malformed.definition.twice.gate", onAct[i].Code));
                if (onAct[i] is Checkpoint checkpoint && !checkpoints.Add(checkpoint.Id))
                    yield return At($"{path}.id", new("malformed.definition.twice.checkpoint", checkpoint.Id.Value));
            }
        }
    }

    private static IEnumerable<MalformedException> Signals(SignalWatch? watch)
    {
        if (watch is null)
            yield break;
        if (FaultText.Outside("everyDays", watch.EveryDays, 1, 31) is { } everyDays)
            yield return At("$.signals.everyDays", everyDays);
        if (FaultText.Outside("againAfterDays", watch.AgainAfterDays, 1, 3660) is { } againAfterDays)
            yield return At("$.signals.againAfterDays", againAfterDays);
        for (var i = 0; i < watch.Rules.Count; i++)
        {
            var (path, rule) = ($"$.signals.rules[{i}]", watch.Rules[i]);
            if (InputValidation.FaultOf(rule) is { } unsound)
            {
                yield return At($"{path}.{unsound.Path}".TrimEnd('.'), new("malformed.null"));
                continue;
            }

            if (rule.Fault is { } fault)
                yield return At(path, new("malformed.definition.rule", rule.Code) { Form = fault });
            if (rule.Version != 1)
                yield return At($"{path}.version", new("malformed.definition.rule.version", rule.Code, $"{rule.Version}"));
            if (watch.Rules.Take(i).Any(other => other?.Code == rule.Code))
                yield return At(path, new("malformed.definition.twice.rule", rule.Code));
        }
    }

    private static IEnumerable<MalformedException> Health(HealthLimits? limits)
    {
        if (limits?.Fault is { } fault)
            yield return At("$.health", fault);
    }

    private static MalformedException UnknownAct(string member, string act) =>
        At($"$.{member}['{act}']", new("malformed.definition.act", act, ActKeys.Nearest(act)));

    internal static MalformedException At(string path, FaultText sentence) => new(path, null, null, sentence);
}
