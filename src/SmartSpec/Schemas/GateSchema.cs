using System.Text.Json.Nodes;

namespace SmartSpec;

/// <summary>
/// The requirements of a process definition on gates, beyond their members: parameters within their limits, on acts on the
/// objects that the gate judges, each once.
/// </summary>
internal static class GateSchema
{
    // No white space of Unicode, as .NET knows it; \s differs between languages.
    internal const string NotBlank = @"[^\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    private static readonly (string Gate, string Member, int Min, int? Max)[] Limits =
    [
        ("assets-in-kinds", "min", 1, 5),
        ("dialogue-helices", "min", 1, 4),
        ("limited-number", "max", 1, null),
        ("effective-date-valid", "daysBack", 0, 366),
        ("funding-committed", "percent", 0, 100),
        ("funding-covers", "percent", 0, 100),
        ("funding-covers", "months", 1, 120),
        ("consultation-length", "minDays", 1, 366),
        ("not-premature", "percent", 0, 100),
    ];

    /// <summary>The gates of an act that is done to objects of a kind.</summary>
    public static JsonObject OnActs(SchemaBook book, SubjectKind kind)
    {
        var gates = SmartSpecJson
            .Info<Gate>()
            .PolymorphismOptions!.DerivedTypes.Where(gate => CanJudge(gate.DerivedType, kind))
            .ToList();
        var gate = book.Share("gate-of-act", () => Gate(book));
        gate["properties"] = Named("enum", SchemaBook.List(gates.Select(gate => (string)gate.TypeDiscriminator!)));
        return new()
        {
            ["type"] = "array",
            ["items"] = gate,
            ["uniqueItems"] = true,
            ["allOf"] = new JsonArray([
                .. gates.Where(gate => !IsOftenOnOneAct(gate.DerivedType)).Select(gate => Once((string)gate.TypeDiscriminator!)),
            ]),
        };
    }

    private static JsonObject Gate(SchemaBook book)
    {
        var schema = book.Object(SmartSpecJson.Info<Gate>());
        foreach (var gate in schema["anyOf"]!.AsArray().Select(gate => gate!["properties"]!))
        {
            var name = (string)gate["gate"]!["const"]!;
            if (name != "host")
                (gate["version"]!["minimum"], gate["version"]!["maximum"]) = (0, 1);
            foreach (var (_, member, min, max) in Limits.Where(limit => limit.Gate == name))
            {
                gate[member]!["minimum"] = min;
                if (max is not null)
                    gate[member]!["maximum"] = max;
            }

            Require(name, gate);
        }

        return schema;
    }

    private static void Require(string name, JsonNode gate)
    {
        if (name == "host")
            gate["id"]!["pattern"] = @"\.";
        else if (name == "checkpoint")
            (gate["label"]!["anyOf"], gate["roles"]!["minItems"]) = (NotEmptyText(), 1);
        else if (name == "co-financing")
            gate["shares"]!["items"]!["properties"] = new JsonObject
            {
                ["maxPercent"] = new JsonObject { ["minimum"] = 0, ["maximum"] = 100 },
            };
    }

    /// <summary>The schema of a text that is not empty: in some language, or erasable with both its parts.</summary>
    private static JsonArray NotEmptyText()
    {
        static JsonObject Words() => new() { ["pattern"] = NotBlank };
        return new(
            new JsonObject { ["required"] = SchemaBook.List(["commitment"]), ["additionalProperties"] = Words() },
            new JsonObject
            {
                ["not"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(
                        new JsonObject { ["required"] = SchemaBook.List(["commitment"]) },
                        new JsonObject { ["additionalProperties"] = new JsonObject { ["not"] = Words() } }
                    ),
                },
            }
        );
    }

    private static JsonObject Once(string gate) =>
        new()
        {
            ["contains"] = new JsonObject { ["properties"] = Named("const", gate), ["required"] = SchemaBook.List(["gate"]) },
            ["minContains"] = 0,
            ["maxContains"] = 1,
        };

    private static JsonObject Named(string keyword, JsonNode names) => new() { ["gate"] = new JsonObject { [keyword] = names } };

    private static bool IsOftenOnOneAct(Type gate) => gate == typeof(Checkpoint) || gate == typeof(HostGateReference);

    /// <summary>The objects that every gate of a family judges.</summary>
    private static bool CanJudge(Type gate, SubjectKind kind) =>
        typeof(StrategyGate).IsAssignableFrom(gate) ? kind is SubjectKind.Strategy
        : typeof(AreaGate).IsAssignableFrom(gate)
            ? kind is SubjectKind.Area or SubjectKind.Review
                || (kind is SubjectKind.Change && gate == typeof(AreaGate.LimitedNumber))
        : typeof(DevelopmentPlanGate).IsAssignableFrom(gate) || typeof(ActionPlanGate).IsAssignableFrom(gate)
            ? kind is SubjectKind.Plan
        : typeof(ChangeGate).IsAssignableFrom(gate) ? kind is SubjectKind.Change
        : typeof(FollowUpGate).IsAssignableFrom(gate) ? kind is SubjectKind.Cycle
        : typeof(EvaluationGate).IsAssignableFrom(gate) ? kind is SubjectKind.Evaluation
        : !typeof(EffortGate).IsAssignableFrom(gate) || kind is SubjectKind.Effort;
}
