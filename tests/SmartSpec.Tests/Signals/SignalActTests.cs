namespace SmartSpec.Tests;

/// <summary>A signal names the act that removes its cause.</summary>
public sealed class SignalActTests
{
    private sealed record Case(SignalRule Rule, Story Open, Actor By, Func<Story, Command[]> Act);

    private static readonly Dictionary<string, Func<Case>> Cases = new()
    {
        ["indicator-off-path"] = () =>
        {
            var rule = new SignalRule.IndicatorOffPath();
            var story = Stories.AreaAt(AreaStep.Implementing, setting: Setting(rule)).AfterDays(400);
            var measured = story.Do([Value(story, -20, 0), Value(story, -10, 0)], People.AreaLead);
            return new(rule, measured, People.AreaLead, later => [Value(later, 0, 1_000_000)]);
        },
        ["indicator-never-measured"] = () =>
        {
            var rule = new SignalRule.IndicatorNeverMeasured();
            var story = Stories.AreaAt(AreaStep.Implementing, setting: Setting(rule));
            var yearly = new IndicatorCommand.Define(
                "yearly",
                IndicatorKind.Result,
                Known.Food,
                story.Strategy.Indicators[Known.ResultIndicator].Terms with
                {
                    EveryMonths = 12,
                }
            );
            return new(
                rule,
                story.Do(yearly, People.AreaLead).AfterDays(600),
                People.AreaLead,
                later => [new IndicatorCommand.Measure("yearly", later.Today, 1)]
            );
        },
        ["funding-short"] = () =>
        {
            var rule = new SignalRule.FundingShort(100, 120);
            var story = Stories.EffortAt(EffortStep.Financed, Setting(rule));
            var line = story.Strategy.Efforts[Known.Effort].Funding.First(entry => entry.Committed > 0);
            return new(
                rule,
                story.Do(Commit(line, 0), People.AreaLead),
                People.AreaLead,
                _ => [Commit(line, line.Committed + story.Strategy.Efforts[Known.Effort].TotalBudget)]
            );
        },
        ["area-unfunded"] = () =>
        {
            var rule = new SignalRule.AreaUnfunded(100);
            var story = Stories.EffortAt(EffortStep.Prioritised, Setting(rule));
            var line = story.Strategy.Efforts[Known.Effort].Funding.First(entry => entry.Committed > 0);
            var without = story.Do(
                story
                    .Strategy.Efforts[Known.Effort]
                    .Funding.Where(entry => entry.Committed > 0)
                    .Select(entry => new FundingCommand.Commit(
                        Known.Effort,
                        entry.Financier,
                        entry.Source,
                        entry.Year,
                        Money.Sek(0)
                    ))
                    .ToArray(),
                People.EffortOwner
            );
            return new(rule, without.AfterDays(200), People.EffortOwner, _ => [Commit(line, 1)]);
        },
        ["co-financing-broken"] = () =>
        {
            var rule = new SignalRule.CoFinancingBroken();
            var setting = StorySetting.Default.WithSignals(new([rule], EveryDays: 1));
            var story = Stories.EffortAt(EffortStep.Underway, setting);
            var year = story.Strategy.Efforts[Known.Effort].Funding[0].Year;
            var broken = story
                .Do(Of(Known.Council, FundingSource.Eu, 130_000), People.EffortOwner)
                .Do(new EffortCommand.LoseFunding(Known.Effort, Sample.Text), People.EffortOwner)
                .Do(Recoveries.Release(40_000), People.EffortOwner);
            return new(rule, broken, People.EffortOwner, _ => [Of(Known.Company, FundingSource.Private, 60_000)]);

            FundingCommand.Commit Of(Id<Organisation> financier, FundingSource source, decimal amount) =>
                new(Known.Effort, financier, source, year, Money.Sek(amount));
        },
        ["effort-not-started"] = () =>
        {
            var rule = new SignalRule.EffortNotStarted(10);
            var story = Stories.EffortAt(EffortStep.Financed, Setting(rule));
            return new(
                rule,
                story.On(story.Strategy.Efforts[Known.Effort].FirstDay!.Value.PlusDays(20)),
                People.EffortOwner,
                _ => [new EffortCommand.Start(Known.Effort)]
            );
        },
        ["owner-silent"] = () =>
        {
            var rule = new SignalRule.OwnerSilent();
            var followed = Setting(rule)
                .Under(document => document with { FollowUp = ProcessDefinition.Default.Document.FollowUp });
            return new(
                rule,
                Stories.AreaAt(AreaStep.Implementing, setting: followed).AfterDays(500),
                People.AreaLead,
                later =>
                    [
                        new ReportCommand.Submit(
                            later.Strategy.OpenCycles().Last(cycle => cycle.DueOn < later.Today).ReportOn(Known.Food)!.Id,
                            Sample.Text
                        ),
                    ]
            );
        },
        ["dialogue-stale"] = () =>
        {
            var rule = new SignalRule.DialogueStale(100);
            return new(
                rule,
                Stories.AreaAt(AreaStep.DevelopmentPlanning, setting: Setting(rule)).AfterDays(200),
                People.ProcessLead,
                later =>
                    [new DialogueCommand.HoldMeeting("meeting", later.Today, Make.Met(Helix.Business), Sample.Text, Known.Food)]
            );
        },
        ["evidence-expired"] = () =>
        {
            var rule = new SignalRule.EvidenceExpired();
            var story = Stories.AreaAt(AreaStep.Nominated, setting: Setting(rule));
            return new(
                rule,
                story.Do(Renew(story.Today.PlusDays(-1)), People.ProcessLead),
                People.ProcessLead,
                later => [Renew(later.Today.PlusDays(300))]
            );
        },
        ["point-unanswered"] = () =>
        {
            var rule = new SignalRule.PointUnanswered(5);
            return new(
                rule,
                Stories.PointAt(PointStep.Raised, Setting(rule)).AfterDays(200),
                People.ProcessLead,
                _ => [new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Sample.Text))]
            );
        },
        ["recommendation-unanswered"] = () =>
        {
            var rule = new SignalRule.RecommendationUnanswered(7);
            return new(
                rule,
                Stories.RecommendationAt(RecommendationStep.Open, Setting(rule)).AfterDays(200),
                People.ProcessLead,
                _ => [new RecommendationCommand.Respond(Known.Recommendation, RecommendationOutcome.Declined, Sample.Text)]
            );
        },
    };

    public static TheoryData<string> Rules =>
        [.. SmartSpecJson.Info<SignalRule>().PolymorphismOptions!.DerivedTypes.Select(kind => (string)kind.TypeDiscriminator!)];

    /// <summary>A new rule is tried here too.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Doing_the_act_of_a_signal_clears_it_at_the_next_check(string code)
    {
        var (rule, before, by, act) = Cases[code]();
        rule.Code.Should().Be(code);
        var open = before.AfterDays(1).WhenSettled().ThenAccepted();
        var signal = open.Strategy.OpenSignals().First(found => found.Rule == code);
        var commands = act(open);
        commands.Select(command => ActKeys.OfCommand(CommandNames.Of(command))).Should().Equal(signal.Act);
        Texts.Swedish.Act(signal.Act!).Should().NotStartWith("act.");

        var done = open.Do(commands, by).AfterDays(1).WhenSettled().ThenAccepted();

        done.Strategy.Signals[signal.Id].Step.Should().Be(SignalStep.Cleared);
        SignalRule.ActOf(code).Should().Be(rule.Act, "the rule is among those that are known by their codes");
    }

    [Fact]
    public void A_signal_of_a_rule_that_is_not_known_names_no_act() => SignalRule.ActOf("of-a-host").Should().BeNull();

    private static StorySetting Setting(SignalRule rule) =>
        StorySetting
            .Default.WithSignals(new([rule], EveryDays: 1))
            .Under(document => document with { Gates = new Dictionary<string, EquatableArray<Gate>>() });

    private static IndicatorCommand.Measure Value(Story story, int days, decimal value) =>
        new(Known.ResultIndicator, story.Today.PlusDays(days), value);

    private static FundingCommand.Commit Commit(FundingLine line, decimal amount) =>
        new(Known.Effort, line.Financier, line.Source, line.Year, Money.Sek(amount));

    private static EvidenceCommand.Renew Renew(LocalDate until) => new(Known.Opportunity, new(Sample.Text, ValidUntil: until));
}
