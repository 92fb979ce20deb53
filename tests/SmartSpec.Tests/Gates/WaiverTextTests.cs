namespace SmartSpec.Tests;

/// <summary>A reason offers a waiver only where the act's command can give one.</summary>
public sealed class WaiverTextTests
{
    public static TheoryData<string> Codes =>
        [.. RefusalCode.All.Where(code => code.Parameters.Contains("waivable")).Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_remedy_offers_a_waiver_where_there_is_one(string code)
    {
        foreach (var (texts, word) in new[] { (Texts.English, "waive"), (Texts.Swedish, "undantag") })
        {
            Remedy([code]).Should().Contain(word).And.Contain(code);
            Remedy([]).Should().NotContain(word);

            string Remedy(EquatableArray<string> waivable) =>
                new Reason(
                    ReasonKind.Gate,
                    code,
                    new(SubjectKind.Strategy, "s"),
                    [new Parameter("waivable", waivable)],
                    []
                ).Remedy(texts);
        }
    }

    [Fact]
    public void Every_gate_that_can_be_waived_states_where_it_can() =>
        Codes
            .Select(row => row.Data)
            .Should()
            .BeEquivalentTo(
                ProcessDefinition
                    .Default.Document.Gates.Values.SelectMany(gates => gates)
                    .Where(gate => gate.IsWaivable)
                    .Select(gate => gate.Code)
                    .Distinct()
            );

    [Fact]
    public void On_an_act_whose_command_gives_no_waiver_none_is_offered()
    {
        var story = Stories
            .StrategyAt(StrategyStep.Running, StorySetting.Default.WithGates("strategy.wind-down", Gates.EffortsEnded()))
            .WithEffortAt(EffortStep.Underway);
        var refused = (Outcome.Refused)story.When(new StrategyCommand.WindDown(), People.Board).Outcome;
        refused.Reasons.Single().ToString(Texts.English).Should().Contain("Complete or cancel").And.NotContain("waive");
        var closing = (Outcome.Refused)
            Stories
                .StrategyAt(StrategyStep.Running)
                .WithEffortAt(EffortStep.Underway)
                .WoundDown()
                .Decided()
                .When(new StrategyCommand.Close(Decisions.Id, [Decisions.Unevaluated]), People.Board)
                .Outcome;
        closing
            .Reasons.Single(reason => reason.Code == "efforts-ended")
            .ToString(Texts.English)
            .Should()
            .Contain("or waive the gate efforts-ended");
    }
}
