using System.Globalization;

namespace SmartSpec.Tests;

/// <summary>An area does not end before enough of the efforts in its action plan have started.</summary>
public sealed class PrematureTests
{
    public static TheoryData<string, bool> Fates =>
        new()
        {
            { "planned", false },
            { "financed", false },
            { "cancelled before it started", false },
            { "under way", true },
            { "paused", true },
            { "completed", true },
            { "without funding since", true },
            { "cancelled since", true },
            { "cancelled after it had lost its funding", true },
        };

    [Theory]
    [MemberData(nameof(Fates))]
    public void An_effort_that_ever_started_counts_whatever_became_of_it(string fate, bool counts)
    {
        var story = Become(Planned(4, percent: 25), fate);
        story.Strategy.Efforts["e1"].HasStarted.Should().Be(counts);
        var attempt = Given(story).When(Retiring(story), People.Board);
        if (counts)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("not-premature");
    }

    [Fact]
    public void Cancelling_what_has_not_started_does_not_help()
    {
        var story = Become(Planned(5, percent: 25), "under way");
        Given(story).When(Retiring(story), People.Board).ThenRefused("not-premature");
        var alone = new[] { "e2", "e3", "e4", "e5" }.Aggregate(
            story,
            (so, effort) => so.Do(new EffortCommand.Cancel(effort, Sample.Text), People.AreaLead)
        );
        Given(alone).When(Retiring(alone), People.Board).ThenRefused("not-premature");
    }

    [Fact]
    public void Ideas_outside_the_plan_do_not_count_and_efforts_added_to_it_do()
    {
        var ideas = new[] { "i1", "i2", "i3", "i4" }.Aggregate(
            Become(Planned(4, percent: 25), "under way"),
            (so, idea) => so.Do(new EffortCommand.Propose(idea, Known.Food, Sample.Text, Sample.Text), People.AreaLead)
        );
        Given(ideas).When(Retiring(ideas), People.Board).ThenAccepted();
        var added = ideas.WithEffortAt(EffortStep.Financed, "added");
        Given(added).When(Retiring(added), People.Board).ThenRefused("not-premature");
    }

    [Theory]
    [InlineData(5, 1, "25", "20")]
    [InlineData(3, 2, "67", "66.7")]
    [InlineData(3, 1, "33.334", "33")]
    [InlineData(3, 2, "66.67", "66.667")]
    public void The_message_counts_and_its_share_is_less_than_what_is_required(int all, int started, string percent, string shown)
    {
        var story = Enumerable
            .Range(1, started)
            .Aggregate(
                Planned(all, decimal.Parse(percent, CultureInfo.InvariantCulture)),
                (so, number) => Become(so, "under way", $"e{number}")
            );
        var outcome = new StrategyEngine(new FakeClock(story.Now), new SequentialIds()).Execute(
            story.Strategy,
            Retiring(story),
            People.Board
        );
        var reason = ((Outcome.Refused)outcome).Reasons.Single();
        var stated = reason.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Values[0]);
        (stated["count"], stated["of"], stated["started"])
            .Should()
            .Be((started.ToString(CultureInfo.InvariantCulture), all.ToString(CultureInfo.InvariantCulture), shown));
        reason.ToString(Texts.English).Should().Contain($"{started} of {all} efforts").And.Contain($"{shown} percent");
        reason.ToString(Texts.Swedish).Should().Contain($"{started} av {all} insatser");
    }

    /// <summary>The plan that counts is the one in force on the day, also where it has only been adopted.</summary>
    [Fact]
    public void A_plan_that_takes_effect_by_the_day_counts_and_one_that_comes_later_does_not()
    {
        var story = Planned(4, percent: 25, PlanStep.Deciding);
        var day = story.Today.PlusDays(10);
        var adopted = story.Do(
            [Decisions.On(story.Today, "adopted", Known.Municipality), new PlanCommand.Adopt(Known.ActionPlan, "adopted", day)],
            Board
        );
        foreach (var (from, isEarly) in new[] { (day.PlusDays(-1), false), (day, true), (day.PlusDays(1), true) })
        {
            EquatableArray<ChildFate> fates = isEarly ? [] : [new(new(SubjectKind.Plan, Known.ActionPlan), FateKind.Closed)];
            var attempt = Given(adopted).When(Retiring(adopted, from, fates), People.Board);
            if (isEarly)
                attempt.ThenRefused("not-premature");
            else
                attempt.ThenAccepted();
        }

        var assessed = adopted.Do([.. Retiring(adopted).Take(2)], Board);
        Standing(assessed).Should().Be(GateStanding.DependsOnInput, "it depends on the day");
        Standing(Planned(4, percent: 25).Do([.. Retiring(adopted).Take(2)], Board)).Should().Be(GateStanding.Waivable);
        Standing(Planned(4, percent: 0).Do([.. Retiring(adopted).Take(2)], Board)).Should().Be(GateStanding.Met);

        // The same on the day itself.
        var inForce = adopted.AfterDays(10).WhenSettled().ThenAccepted();
        Given(inForce).When(Retiring(inForce), People.Board).ThenRefused("not-premature");
    }

    /// <summary>
    /// What is in force on the day has the fate that follows from the change; what waits has the one that is stated.
    /// </summary>
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void A_fate_is_stated_only_for_a_plan_that_has_not_taken_effect_by_the_day(int later, bool isPossible)
    {
        var story = Planned(4, percent: 0, PlanStep.Deciding);
        var day = story.Today.PlusDays(10);
        var adopted = story.Do(
            [Decisions.On(story.Today, "adopted", Known.Municipality), new PlanCommand.Adopt(Known.ActionPlan, "adopted", day)],
            Board
        );
        var attempt = Given(adopted)
            .When(
                Retiring(adopted, day.PlusDays(later), [new(new(SubjectKind.Plan, Known.ActionPlan), FateKind.Closed)]),
                People.Board
            );
        if (isPossible)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("fate-too-late");
    }

    private static GateStanding Standing(Story story) =>
        story
            .NextSteps(Board, new(SubjectKind.Change, "c"))
            .Single(step => step.Act == "change.approve")
            .Gates.Single(gate => gate.Gate == "not-premature")
            .Standing;

    private static Actor Board => new("both", [Role.ProcessLead, Role.DecisionBody]);

    private static List<Command> Retiring(Story story, LocalDate? from = null, EquatableArray<ChildFate> fates = default) =>
        [
            new ChangeCommand.Propose("c", new ChangeProposal.Retire(Known.Food), Sample.Text),
            new ChangeCommand.Assess("c", Sample.Text),
            new ChangeCommand.Approve("c", null, from ?? story.Today, fates),
        ];

    private static Story Become(Story story, string fate, string effort = "e1") =>
        fate switch
        {
            "planned" => story,
            "financed" => story.Do(new EffortCommand.Finance(effort), People.AreaLead),
            "under way" => Become(story, "financed", effort).Do(new EffortCommand.Start(effort), People.EffortOwner),
            "paused" => Become(story, "under way", effort).Do(new EffortCommand.Pause(effort, Sample.Text), People.EffortOwner),
            "completed" => Become(story, "under way", effort)
                .Do(new EffortCommand.Complete(effort, Sample.Text), People.EffortOwner),
            "without funding since" => Become(story, "under way", effort)
                .Do(new EffortCommand.LoseFunding(effort, Sample.Text), People.AreaLead),
            "cancelled after it had lost its funding" => Become(story, "without funding since", effort)
                .Do(new EffortCommand.Cancel(effort, Sample.Text), People.AreaLead),
            "cancelled since" => Become(story, "under way", effort)
                .Do(new EffortCommand.Cancel(effort, Sample.Text), People.AreaLead),
            _ => story.Do(new EffortCommand.Cancel(effort, Sample.Text), People.AreaLead),
        };

    /// <summary>An area whose action plan in force lists some efforts, none of which has started.</summary>
    private static Story Planned(int efforts, decimal percent, PlanStep step = PlanStep.InForce)
    {
        var setting = StorySetting.Default.Under(document =>
            document with
            {
                FourEyes = FourEyes.Off,
                AddedSharePercent = 100,
                Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles)
                {
                    ["change.propose"] = [Role.DecisionBody],
                    ["change.assess"] = [Role.DecisionBody],
                },
                Gates = new Dictionary<string, EquatableArray<Gate>> { ["change.approve"] = [Gates.NotPremature(percent)] },
            }
        );
        var story = Enumerable
            .Range(1, efforts)
            .Aggregate(
                Stories.StrategyAt(StrategyStep.Running, setting),
                (so, number) => so.WithEffortAt(EffortStep.Prioritised, $"e{number}")
            )
            .WithPlanAt(PlanKind.Action, step);
        story.Strategy.Plans[Known.ActionPlan].Action.Efforts.Count.Should().Be(efforts);
        return story;
    }
}
