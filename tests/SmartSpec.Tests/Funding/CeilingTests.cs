namespace SmartSpec.Tests;

/// <summary>Conditions of co-financing after an action plan has been adopted: by default EU money is at most 40 %.</summary>
public sealed class CeilingTests
{
    private static readonly Story Underway = Stories.EffortAt(EffortStep.Underway, StorySetting.Default.WithSignals());

    /// <summary>By corrections 60 000 are of the EU, 60 000 municipal and 20 000 private, to an effort under way.</summary>
    private static Command[] Breaking =>
        [
            new EffortCommand.Budget(Known.Effort, [new(2021, Money.Sek(1_000))]),
            Private(2021, 0),
            Private(2022, 20_000),
            new CorrectionCommand.Correct(
                new Fact.Attributed(
                    Known.Effort,
                    Known.Municipality,
                    FundingSource.Municipal,
                    2021,
                    Known.Municipality,
                    FundingSource.Eu,
                    2021
                ),
                Sample.Text
            ),
        ];

    private static readonly Story Broken = Underway.Do(Breaking, People.ProcessLead);

    [Fact]
    public void Money_that_keeps_every_share_within_its_maximum_can_be_added_and_no_more()
    {
        // 200 000 are committed: with 133 333.33 of the EU, that is 40 % of all, and with one öre more it is not.
        Commit(Underway, FundingSource.Eu, 133_333.33m).ThenAccepted();
        var reason = Refused(Commit(Underway, FundingSource.Eu, 133_333.34m));
        reason.Code.Should().Be("co-financing");
        reason.What(Texts.English).Should().Contain("EU stands for as much as 40.000001 percent, where at most 40 percent");
    }

    [Fact]
    public void Withdrawing_the_money_of_others_is_refused_where_it_breaks_a_maximum()
    {
        var story = Accepted(Commit(Underway, FundingSource.Eu, 130_000));
        Commit(story, FundingSource.Private, 34_999.99m, Known.Company).ThenRefused("co-financing");
        Commit(story, FundingSource.Private, 35_000, Known.Company).ThenAccepted();
    }

    /// <summary>A financier that withdraws is a fact, which cannot be refused: the effort loses its funding.</summary>
    [Fact]
    public void A_loss_is_released_with_a_reason_and_becomes_a_signal_that_the_missing_money_clears()
    {
        var story = Accepted(Commit(Underway, FundingSource.Eu, 130_000))
            .Do(new EffortCommand.LoseFunding(Known.Effort, Sample.Text), People.AreaLead)
            .Do(Recoveries.Release(40_000), People.EffortOwner);
        var raised = story.On(story.Today.PlusDays(14)).WhenSettled().ThenAccepted();
        raised
            .Strategy.OpenSignals()
            .Where(signal => signal.Rule == "co-financing-broken")
            .Select(signal => signal.Subject.Kind)
            .Should()
            .BeEquivalentTo([SubjectKind.Effort, SubjectKind.Plan]);
        raised
            .Strategy.OpenSignals()
            .First(signal => signal.Rule == "co-financing-broken")
            .ToString(Texts.Swedish)
            .Should()
            .Contain("För hög andel: EU står för")
            .And.NotContain("{");
        raised
            .Strategy.HealthOf(Known.Food, raised.Today)
            .Reasons.Should()
            .Contain(reason => reason.Details.Any(detail => detail.Value == "signal-rule.co-financing-broken"));
        var mended = Accepted(Commit(raised, FundingSource.Private, 60_000, Known.Company));
        mended
            .On(mended.Today.PlusDays(7))
            .WhenSettled()
            .ThenAccepted()
            .Strategy.OpenSignals()
            .Should()
            .NotContain(signal => signal.Rule == "co-financing-broken");
    }

    [Fact]
    public void An_effort_is_financed_again_only_where_every_condition_is_met()
    {
        var finance = new EffortCommand.Finance(Known.Effort);
        var lost = Broken.Do(new EffortCommand.LoseFunding(Known.Effort, Sample.Text), People.AreaLead);
        lost.When(finance, People.AreaLead).ThenRefused("co-financing");
        Accepted(Commit(lost, FundingSource.Eu, 53_334, Known.Municipality))
            .When(finance, People.AreaLead)
            .ThenRefused("co-financing");
        var lower = Accepted(Commit(lost, FundingSource.Eu, 40_000, Known.Municipality));
        lower.When(finance, People.AreaLead).ThenAccepted();
        var unfunded = lower.Do(Recoveries.Release(20_000) with { Year = 2022 }, People.EffortOwner);
        unfunded.When(finance, People.AreaLead).ThenRefused("co-financing");
        Accepted(Commit(unfunded, FundingSource.Private, 1, Known.Company)).When(finance, People.AreaLead).ThenAccepted();
    }

    [Theory]
    [InlineData(EffortStep.Financed, true)]
    [InlineData(EffortStep.Underway, true)]
    [InlineData(EffortStep.Paused, true)]
    [InlineData(EffortStep.Completed, false)]
    [InlineData(EffortStep.Cancelled, false)]
    public void Money_is_released_from_what_goes_on_only_where_co_financing_allows_it(EffortStep step, bool isJudged)
    {
        var story = Stories.EffortAt(step);
        story.When(Recoveries.Release(40_000), People.EffortOwner).ThenAccepted();
        var released = story.When(
            [Recoveries.Release(40_000), Recoveries.Release(40_000) with { Year = 2022 }],
            People.EffortOwner
        );
        if (isJudged)
            released.ThenRefused("co-financing");
        else
            released.ThenAccepted();
    }

    /// <summary>What no act can mend any more is no signal.</summary>
    [Fact]
    public void Co_financing_is_judged_while_an_effort_goes_on()
    {
        Signals(Broken).Should().Equal($"effort:{Known.Effort}", $"plan:{Known.ActionPlan}");
        var complete = new EffortCommand.Complete(Known.Effort, Sample.Text, [new("outputs-measured", Sample.Text)]);
        Signals(Broken.Do(complete, People.EffortOwner)).Should().BeEmpty();
        Signals(Broken.Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead)).Should().BeEmpty();
        var another = Underway
            .Do(
                [
                    .. Make.Effort(
                        Make.Nothing,
                        "small",
                        budget: 10,
                        funding: [Make.Commit(FundingSource.Eu, 4, "small"), Make.Commit(FundingSource.Private, 6, "small")]
                    ),
                    new PlanCommand.AddEffort(Known.ActionPlan, "small"),
                    .. Breaking,
                ],
                People.ProcessLead
            )
            .Do(complete, People.EffortOwner);
        Signals(another).Should().Equal($"plan:{Known.ActionPlan}");

        static IEnumerable<string> Signals(Story story) =>
            story
                .Strategy.SignalsOn(story.Today)
                .Where(signal => signal.Rule == "co-financing-broken")
                .Select(signal => signal.Subject.ToString());
    }

    [Theory]
    [InlineData("source.private", "", "det slag som saknas: privat.", "andra finansieringskällor")]
    [InlineData("", "source.eu", "andra finansieringskällor än EU", "som saknas")]
    public void What_to_do_fits_what_is_broken(string missing, string source, string said, string unsaid)
    {
        var remedy = SignalDetail.Format(
            Texts.Swedish,
            "signal.co-financing-broken.remedy",
            Subject.Of((Id<Effort>)Known.Effort),
            SignalDetail.Of(("missing", Labels("missing", missing)), ("source", Labels("source", source)))
        );
        remedy.Should().Contain(said).And.NotContain(unsaid).And.NotContain("{");

        static Parameter Labels(string name, string label) => Parameter.Label(name, label.Length == 0 ? [] : [label]);
    }

    [Fact]
    public void What_is_broken_already_can_be_made_better_and_not_worse()
    {
        Commit(Broken, FundingSource.Eu, 60_001, Known.Municipality).ThenRefused("co-financing");
        Commit(Broken, FundingSource.Eu, 59_999, Known.Municipality).ThenAccepted();
        Commit(Broken, FundingSource.Private, 1, Known.Company).ThenAccepted();
        Commit(Broken, FundingSource.Eu, 60_000, Known.Municipality).ThenAccepted();
    }

    [Fact]
    public void Until_an_effort_is_financed_its_financiers_are_entered_in_any_order()
    {
        var story = Underway.Do([.. Make.Effort(Make.Nothing, "small", budget: 10)], People.ProcessLead);
        var only = new FundingCommand.Commit("small", Known.University, FundingSource.Eu, 2021, Money.Sek(900_000));
        story.When(only, People.AreaLead).ThenAccepted();
        var mobilised = story.Do(only, People.AreaLead);
        mobilised.When(new EffortCommand.Finance("small"), People.AreaLead).ThenRefused("co-financing");
        mobilised.When(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead).ThenRefused("co-financing");
        story.When(new PlanCommand.AddEffort(Known.ActionPlan, "small"), People.AreaLead).ThenAccepted();
    }

    [Fact]
    public void An_effort_of_a_plan_that_is_not_financed_yet_keeps_its_shares_when_money_is_withdrawn()
    {
        var listed = Underway.Do(
            [
                .. Make.Effort(
                    Make.Nothing,
                    "small",
                    budget: 10,
                    funding: [Make.Commit(FundingSource.Eu, 4, "small"), Make.Commit(FundingSource.Private, 6, "small")]
                ),
                new PlanCommand.AddEffort(Known.ActionPlan, "small"),
            ],
            People.ProcessLead
        );
        listed.When(Make.Commit(FundingSource.Private, 5.99m, "small"), People.AreaLead).ThenRefused("co-financing");
        listed.When(Make.Commit(FundingSource.Eu, 3.99m, "small"), People.AreaLead).ThenAccepted();
    }

    [Fact]
    public void The_last_private_money_of_a_plan_is_withdrawn_only_as_a_loss()
    {
        var story = Commit(Underway, FundingSource.Private, 0, Known.Company);
        var first = Accepted(story);
        Commit(first, FundingSource.Private, 0, Known.Company, 2022).ThenRefused("co-financing");
    }

    [Fact]
    public void Where_a_definition_has_no_gate_on_adoption_nothing_is_checked_later()
    {
        var free = Stories.EffortAt(
            EffortStep.Underway,
            StorySetting.Default.WithGates("action-plan.adopt").WithGates("action-plan.submit")
        );
        Commit(free, FundingSource.Eu, 1_000_000).ThenAccepted();
        free.Strategy.SignalsOn(free.Today).Should().NotContain(signal => signal.Rule == "co-financing-broken");
    }

    [Theory]
    [InlineData(4_004, 10_000, "40.04")]
    [InlineData(41, 100, "41")]
    [InlineData(405, 1_000, "41")]
    [InlineData(404, 1_000, "40.4")]
    [InlineData(1, 1, "100")]
    public void A_share_is_shown_with_the_fewest_decimals_that_show_it_to_be_too_great(int part, int total, string shown) =>
        Parameter
            .Written(new Breach(Subject.Of((Id<Effort>)Known.Effort), null, FundingSource.Eu, part, total, 40).Percent / 1.0000m)
            .Should()
            .StartWith(shown);

    [Fact]
    public void Each_source_and_each_object_is_named_once()
    {
        var effort = Subject.Of((Id<Effort>)Known.Effort);
        var plan = Subject.Of((Id<PlanVersion>)Known.ActionPlan);
        var parameters = Ceilings
            .Describe([
                new(effort, Sample.Text, FundingSource.Eu, 60, 100, 40),
                new(plan, null, FundingSource.Eu, 45, 100, 40),
                new(effort, Sample.Text, FundingSource.Private, 40, 100, 30),
            ])
            .ToDictionary(parameter => parameter.Name, parameter => parameter.Values);
        parameters["over"].Should().Equal(effort.ToString(), plan.ToString());
        parameters["source"].Should().Equal("source.eu", "source.private");
        parameters["percent"].Should().Equal("60", "40");
        parameters["max"].Should().Equal("40", "30");
    }

    private static CorrectionCommand.Correct Private(int year, decimal amount) =>
        new(
            new Fact.Funded(Known.Effort, Known.Company, FundingSource.Private, year, FundingStage.Committed, Money.Sek(amount)),
            Sample.Text
        );

    private static Attempt Commit(
        Story story,
        FundingSource source,
        decimal amount,
        string financier = Known.University,
        int year = 2021
    ) => story.When(new FundingCommand.Commit(Known.Effort, financier, source, year, Money.Sek(amount)), People.EffortOwner);

    private static Story Accepted(Attempt attempt) => attempt.ThenAccepted();

    private static Reason Refused(Attempt attempt) => ((Outcome.Refused)attempt.Outcome).Reasons.Single();
}
