namespace SmartSpec.Tests.Laws;

/// <summary>
/// A definition as no region has written it: gates moved and added, parameters, roles and rhythm varied. A strategy can begin
/// under it.
/// </summary>
internal static class RandomDefinition
{
    public const string Id = "random";

    private static readonly Role[] Roles = [Role.ProcessLead, Role.DecisionBody, Role.Stakeholder, Cast.Own];

    private static readonly Checkpoint[] Checkpoints =
    [
        .. Enumerable
            .Range(0, 6)
            .Select(number => new Checkpoint($"check-{number}", Text.Swedish("Kontroll"), [Roles[number % Roles.Length]])),
    ];

    /// <summary>
    /// A definition to which a strategy can move: a random one from a random one, and from another one of which the
    /// chronicles know how its gates are met, with other days, criteria and rhythm.
    /// </summary>
    public static ProcessDefinition After(Chance chance, ProcessDefinition before)
    {
        var document = before.Document;
        if (document.Id == Id)
            return Of(chance, document.Version + 1);
        return ProcessDefinition.Of(
            document with
            {
                Id = document.Id == ProcessDefinition.Default.Document.Id ? "moved" : document.Id,
                Version = document.Version + 1,
                AnswerDays = 1 + chance.Below(60),
                ReviseDays = 1 + chance.Below(400),
                FollowUp = chance.In(15)
                    ? null
                    : new(chance.Of(FollowUpFaults.Months), new(1 + chance.Below(12), 1), chance.Below(60)),
                Criteria = [.. document.Criteria.Select(criterion => chance.In(80) ? criterion : criterion with { Best = 10 })],
            }
        );
    }

    public static ProcessDefinition Of(Chance chance, int version = 1)
    {
        var document = ProcessDefinition.Default.Document with
        {
            Id = Id,
            Version = version,
            FourEyes = chance.Any<FourEyes>(),
            ConsultationMayBeSkipped = chance.In(50),
            AddedSharePercent = chance.Below(101),
            AnswerDays = 1 + chance.Below(60),
            ReviseDays = 1 + chance.Below(400),
            FollowUp = chance.In(20)
                ? null
                : new(chance.Of(FollowUpFaults.Months), new(1 + chance.Below(12), 1), chance.Below(60)),
            RoleNames = new Dictionary<string, Text> { [Cast.Own.Code] = Text.Swedish("egen roll") },
        };
        if (chance.In(20))
            document = document with { Signals = null };
        for (var changes = 4 + chance.Below(12); changes > 0; changes--)
        {
            var changed = Changed(chance, document);
            if (DefinitionFaults.In(changed).Count == 0 && !DefinitionErrors.In(changed).Any())
                document = changed;
        }

        return ProcessDefinition.Of(document);
    }

    private static DefinitionDocument Changed(Chance chance, DefinitionDocument document)
    {
        var act = chance.Of(ActKeys.All);
        var onAct = document.Gates.GetValueOrDefault(act);
        return chance.Below(8) switch
        {
            0 => document with
            {
                Gates = Put(document.Gates, act, onAct.Count > 0 ? onAct.Without(gate => chance.In(50)) : onAct),
            },
            1 => document with { Gates = Put(document.Gates, act, onAct.Add(chance.Of(Checkpoints))) },
            2 => Moved(chance, document, act),
            3 => document with { Roles = Put(document.Roles, act, document.Roles.GetValueOrDefault(act).Add(Cast.Own)) },
            4 => document with { Roles = Put(document.Roles, act, [Cast.Own]) },
            _ => document with { Gates = Put(document.Gates, act, [.. onAct, Gate(chance)]) },
        };
    }

    /// <summary>A gate of one act on another.</summary>
    private static DefinitionDocument Moved(Chance chance, DefinitionDocument document, string to)
    {
        var from = chance.Of(document.Gates.Keys.ToList());
        if (document.Gates[from] is not { Count: > 0 } onAct)
            return document;
        var gate = chance.Of(onAct);
        var without = Put(document.Gates, from, onAct.Without(other => other == gate));
        return document with { Gates = Put(without, to, without.GetValueOrDefault(to).Add(gate)) };
    }

    private static Gate Gate(Chance chance) =>
        chance.Below(20) switch
        {
            0 => Gates.DecisionRecorded(),
            1 => new DecisionGate.FourEyes(chance.In(50) ? null : chance.Any<FourEyes>()),
            2 => new DecisionGate.EffectiveDateValid(chance.Below(60)),
            3 => new AreaGate.AssetsInKinds(1 + chance.Below(5)),
            4 => new AreaGate.DialogueHelices(1 + chance.Below(4)),
            5 => new AreaGate.LimitedNumber(1 + chance.Below(6)),
            6 => new AreaGate.CriteriaAssessed(),
            7 => new DevelopmentPlanGate.FieldsDefined(),
            8 => new DevelopmentPlanGate.PointsAnswered(),
            9 => new ActionPlanGate.CoFinancing([new(chance.Any<FundingSource>(), chance.Below(101))]),
            10 => new ActionPlanGate.FundingCovers(chance.Below(101), 1 + chance.Below(24)),
            11 => new ActionPlanGate.DevelopmentPlanInForce(),
            12 => new EffortGate.ActionPlanInForce(),
            13 => new EffortGate.FundingCommitted(chance.Below(101)),
            14 => new EvaluationGate.QuestionsStated(),
            15 => new ChangeGate.EveryChildHasAFate(),
            16 => new ChangeGate.NotPremature(chance.Below(101)),
            17 => new ChangeGate.NoConflictingChange(),
            18 => new StrategyGate.EffortsEnded(),
            _ => new StrategyGate.ManagingBody(),
        };

    private static Dictionary<string, T> Put<T>(IReadOnlyDictionary<string, T> all, string act, T value) =>
        new(all) { [act] = value };
}
