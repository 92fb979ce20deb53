using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec.Tests.Definitions;

/// <summary>
/// Every gate on every act that a definition can set it on: somebody can do the act, or no strategy begins under the definition.
/// </summary>
public sealed class GateOnActTests
{
    private static readonly Gate[] Gates =
    [
        .. typeof(Gate)
            .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Select(gate => (string)((JsonDerivedTypeAttribute)gate).TypeDiscriminator!)
            .Where(gate => gate is not ("checkpoint" or "host" or "co-financing" or "separate-duties"))
            .Select(gate => JsonSerializer.Deserialize($$"""{"gate":"{{gate}}"}""", SmartSpecJson.Info<Gate>())!),
        new ActionPlanGate.CoFinancing([]),
        new SeparateDuties(["health.judge"], SeparationScope.Object),
    ];

    public static TheoryData<string> ActsByName => [.. Acts.All];

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void A_gate_on_an_act_can_be_met_or_is_refused_with_its_place(string act)
    {
        foreach (var gate in Gates.Where(gate => gate.CanJudge(ActKeys.Judged(act))))
        {
            var definition = With(Acts.Of(act).Story.Strategy.Definition.Document, act, gate, out var position);
            if (definition.Errors.Count > 0)
                definition.Errors.Should().Contain(error => error.Path.StartsWith($"$.gates['{act}'][{position}]"));
            else
                Tried(act)
                    .Any(tried =>
                        People.All.Any(person =>
                            tried
                                .Story.With(tried.Story.Strategy with { Definition = definition })
                                .When(tried.Command, person)
                                .Outcome is Outcome.Accepted
                        )
                    )
                    .Should()
                    .BeTrue($"{gate.Code} on {act} is allowed");
        }
    }

    [Theory]
    [InlineData("strategy.found")]
    [InlineData("strategy.take-over")]
    public void No_gate_stands_on_the_act_that_begins_a_strategy(string act)
    {
        foreach (var gate in Gates.Where(gate => gate.CanJudge(ActKeys.Judged(act))))
            DefinitionErrors
                .In(With(ProcessDefinition.Default.Document, act, gate, out _).Document)
                .Select(error => error.Code)
                .Should()
                .Contain("gate-not-judged");
    }

    [Fact]
    public void What_a_gate_waits_for_are_acts_and_gates_that_exist()
    {
        GateNeeds.Gates.Except(Gates.Select(gate => gate.Code)).Should().BeEmpty();
        GateNeeds.Gates.SelectMany(gate => GateNeeds.Of(gate)).Except(ActKeys.All).Should().BeEmpty();
    }

    private static ProcessDefinition With(DefinitionDocument document, string act, Gate gate, out int position)
    {
        EquatableArray<Gate> others =
        [
            .. document.Gates.GetValueOrDefault(act).Where(other => other.Code != gate.Code && other.Code != "four-eyes"),
        ];
        position = others.Count;
        return ProcessDefinition.AsRecorded(
            document with
            {
                Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates) { [act] = others.Add(gate) },
            }
        );
    }

    /// <summary>The act in a story, and where more has been done beforehand.</summary>
    private static IEnumerable<(Story Story, Command Command)> Tried(string act)
    {
        var (story, command) = Acts.Of(act);
        yield return (story, command);
        if (command is EvaluationCommand.Commission commission)
            yield return (story.Decided(), commission with { Decision = Decisions.Id });
        if (command is EffortCommand.Schedule schedule)
            yield return (story.Decided(), schedule with { Decision = Decisions.Id });
        if (command is CorrectionCommand.Correct correct)
            yield return (story.Decided(), correct with { Decision = Decisions.Id });
        yield return (story.With(Further(story.Strategy)), command);
        yield return (story.With(Ended(story.Strategy)), command);
        if (act.StartsWith("change.", StringComparison.Ordinal))
            yield return (Stories.ChangeAt(ChangeStep.Assessed), command);
    }

    private static Strategy Ended(Strategy state) =>
        state with
        {
            Efforts = EntitySet<Effort>.Of(state.Efforts.Select(effort => effort with { Step = EffortStep.Completed })),
        };

    private static Indicator Measured(Indicator indicator) =>
        indicator with
        {
            Measurements =
            [
                .. indicator.Measurements,
                new()
                {
                    On = Make.Day(2021, 12, 31),
                    Value = 1,
                    ReportedOn = Make.Day(2021, 12, 31),
                },
            ],
        };

    /// <summary>
    /// The same strategy where areas are well founded, efforts have started and are measured, and the final evaluation is
    /// done.
    /// </summary>
    private static Strategy Further(Strategy state)
    {
        var founded = Stories.AreaAt(AreaStep.Nominated).Strategy.Areas[Known.Food];
        var evaluation = Stories.EvaluationAt(EvaluationStep.Concluded).Strategy.Evaluations[Known.Evaluation];
        return state with
        {
            Areas = EntitySet<Area>.Of(
                state.Areas.Select(area =>
                    area with
                    {
                        Grounds = founded.Grounds,
                        Assessments = founded.Assessments,
                        HelicesMet = founded.HelicesMet,
                    }
                )
            ),
            Efforts = EntitySet<Effort>.Of(state.Efforts.Select(effort => effort with { IsKept = true, HadStarted = true })),
            Indicators = EntitySet<Indicator>.Of(state.Indicators.Select(Measured)),
            Evaluations = state.Evaluations.Put(evaluation with { Id = "final", Kind = EvaluationKind.Final }),
        };
    }
}
