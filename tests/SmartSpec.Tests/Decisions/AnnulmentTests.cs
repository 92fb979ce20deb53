using System.Text;
using System.Text.Json.Nodes;
using SmartSpec.Serialization;

namespace SmartSpec.Tests;

/// <summary>A decision that is annulled on appeal: nothing is undone, and what rested on it is decided again.</summary>
public sealed class AnnulmentTests
{
    private static readonly Subject Food = Subject.Of((Id<Area>)Known.Food);

    public static TheoryData<string> DecidedActs => [.. Acts.All.Where(act => Acts.Of(act).Command is IHasDecision)];

    /// <summary>Every command that has a decision among its members, but those that record, annul or replace it.</summary>
    [Fact]
    public void Every_command_that_names_a_decision_is_among_those_that_refuse_an_annulled_one()
    {
        typeof(Command)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Command)) && Names(type))
            .Except([typeof(DecisionCommand.Record), typeof(DecisionCommand.Annul), typeof(DecisionCommand.Reinstate)])
            .Should()
            .OnlyContain(type => type.IsAssignableTo(typeof(IHasDecision)));
        typeof(Fact)
            .GetNestedTypes()
            .Where(Names)
            .Should()
            .BeEquivalentTo([typeof(Fact.Decided), typeof(Fact.DemandedBack)], "what names a decision is tested below");

        static bool Names(Type type) =>
            type.GetProperties().Any(member => member.PropertyType.ToString().Contains("Id`1[SmartSpec.Model.Decision]"));
    }

    [Fact]
    public void An_annulled_decision_can_be_named_by_no_correction()
    {
        var story = Recoveries.Demanded.Decided().Annulled(Decisions.Id);
        var demand = story.Strategy.Efforts[Known.Effort].OpenDemands.Single();
        var right = new Fact.DemandedBack(Known.Effort, demand.Number, Money.Sek(demand.Amount), story.Today, Decisions.Id);
        story.When(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead).ThenRefused("decision-annulled");
    }

    [Fact]
    public void A_demand_on_a_decision_that_was_annulled_later_can_be_corrected()
    {
        var story = Corrections.Demanded.Annulled(Decisions.Id);
        var right = (Fact.DemandedBack)Corrections.Redemanded().Right;
        story
            .When(
                new CorrectionCommand.Correct(right with { Amount = Money.Sek(3), RepayBy = story.Today }, Sample.Text),
                People.ProcessLead
            )
            .ThenAccepted();
    }

    [Theory]
    [MemberData(nameof(DecidedActs))]
    public void An_annulled_decision_can_be_named_by_no_command(string act)
    {
        var (story, command) = Acts.Of(act);
        if (((IHasDecision)command).Decision is not { } named)
        {
            // Its example names none: the same with one.
            (story, named) = (story.Decided("named"), "named");
            var json = JsonNode.Parse(CommandJson.Write(command))!;
            json[CommandJson.NameOf(command)]!["decision"] = "named";
            command = CommandJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
        }

        var annulled = story.Annulled(named);
        People
            .All.Select(person => annulled.When(command, person).Outcome)
            .Should()
            .AllSatisfy(outcome =>
                outcome
                    .Should()
                    .BeOfType<Outcome.Refused>()
                    .Which.Reasons.Where(reason => reason.Code is "decision-annulled" or "role" or "not-delegated")
                    .Should()
                    .NotBeEmpty()
            );
        People
            .All.Select(person => annulled.When(command, person).Outcome)
            .OfType<Outcome.Refused>()
            .Should()
            .Contain(refused => refused.Reasons.Any(reason => reason.Code == "decision-annulled"));
    }

    [Fact]
    public void The_judgment_is_recorded_with_all_that_rested_on_the_decision()
    {
        var decision = Known.DecisionOn(Known.Food);
        var annulled = Given(Stories.AreaAt(AreaStep.DevelopmentPlanning))
            .When(Annulments.Of(decision), People.ProcessLead)
            .Then(
                new DecisionEvent.Annulled(
                    decision,
                    new()
                    {
                        Court = Sample.Text,
                        JudgedOn = Make.Day(2021, 1, 11),
                        CaseNumber = "1234-21",
                        Reason = Sample.Text,
                        Documents = [],
                    },
                    [Food]
                )
            );
        annulled.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.DevelopmentPlanning, "what was done stays done");
        annulled.Strategy.AnnulmentsOn(Food).Should().ContainSingle().Which.Decision.Should().Be(decision);
        annulled.When(Annulments.Of(decision), People.Board).ThenRefused("decision-annulled");
    }

    [Fact]
    public void A_judgment_is_not_before_the_decision_and_not_after_today() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .When(Annulments.Of(Decisions.Id, Make.Day(2021, 1, 10)), People.Board)
            .ThenRefused("out-of-range")
            .When(Annulments.Of(Decisions.Id, Make.Day(2021, 1, 12)), People.Board)
            .ThenRefused("out-of-range");

    [Fact]
    public void A_selection_is_owed_again_until_a_new_decision_stands()
    {
        var decision = Known.DecisionOn(Known.Food);
        var story = Given(Stories.AreaAt(AreaStep.DevelopmentPlanning)).Annulled(decision);
        Owed(story).Should().Equal(Food);
        var again = story
            .Decided()
            .When(Annulments.Replaced(Food, decision), People.Board)
            .Then(new DecisionEvent.Replaced(Food, decision, Decisions.Id, FourEyes.Persons));
        Owed(again).Should().BeEmpty();
        again.Strategy.Areas[Known.Food].Decision.Should().Be((Id<Decision>)Decisions.Id);
        again.Strategy.AnnulmentsOn(Food).Single().ReplacedBy.Should().Be((Id<Decision>)Decisions.Id);
    }

    [Fact]
    public void Who_nominated_does_not_decide_again() =>
        Given(Stories.AreaAt(AreaStep.DevelopmentPlanning))
            .Annulled(Known.DecisionOn(Known.Food))
            .Decided()
            .When(Annulments.Replaced(Food, Known.DecisionOn(Known.Food)), People.AreaLead with { Roles = [Role.DecisionBody] })
            .ThenRefused("four-eyes");

    [Fact]
    public void A_reaffirmation_settles_it_as_well()
    {
        var story = Given(Stories.ReviewAt(ReviewStep.Open)).Annulled(Known.DecisionOn(Known.Food));
        Owed(story).Should().Equal(Food);
        Owed(story.Decided().Do(new ReviewCommand.Reaffirm(Known.Review, Decisions.Id, Sample.Text), People.Board))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void An_adopted_plan_takes_effect_when_it_is_decided_again_and_not_before()
    {
        var adopted = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted);
        var plan = adopted.Strategy.Plans[Known.DevelopmentPlan];
        var annulled = Given(adopted).Annulled(plan.Decision!.Value);
        var late = annulled.AfterDays(400);
        late.Strategy.Plans[plan.Id].Step.Should().Be(PlanStep.Adopted);
        Owed(late).Should().Contain(Subject.Of(plan.Id));
        var again = late.Decided().Do(Annulments.Replaced(Subject.Of(plan.Id), plan.Decision.Value), People.Board);
        again.Strategy.Plans[plan.Id].Step.Should().Be(PlanStep.InForce);
        again.Strategy.Plans[plan.Id].EffectiveFrom.Should().Be(again.Today);
    }

    [Fact]
    public void An_approved_change_takes_effect_when_it_is_decided_again_and_not_before()
    {
        var approved = Stories.ChangeAt(ChangeStep.Approved);
        var change = approved.Strategy.Changes[Known.Change];
        var late = Given(approved).Annulled(change.Decision!.Value).AfterDays(400);
        late.Strategy.Changes[change.Id].Step.Should().Be(ChangeStep.Approved);
        Owed(late).Should().Contain(Subject.Of(change.Id));
        late.Decided()
            .Do(Annulments.Replaced(Subject.Of(change.Id), change.Decision.Value), People.Board)
            .Strategy.Changes[change.Id]
            .Step.Should()
            .Be(ChangeStep.InEffect);
        Owed(late.Decided().Do(new ChangeCommand.Rescind(change.Id, Decisions.Id, Sample.Text), People.Board))
            .Should()
            .NotContain(Subject.Of(change.Id));
    }

    [Fact]
    public void A_delegation_ends_with_the_decision_that_gives_it()
    {
        var day = Make.Day(2021, 1, 11);
        var deputy = new Actor("deputy", []).For(People.Board.Id);
        var story = Given(Stories.AreaAt(AreaStep.Nominated))
            .Do(Decisions.On(day, "gives-it", Known.Municipality), People.Board)
            .Decided()
            .Do(
                new DelegationCommand.Grant(
                    "leave",
                    People.Board.Id,
                    "deputy",
                    [Role.DecisionBody],
                    day,
                    day,
                    Decision: "gives-it"
                ),
                People.ProcessLead
            );
        story.When(new AreaCommand.Select(Known.Food, Decisions.Id), deputy).ThenAccepted();
        story.Annulled("gives-it").When(new AreaCommand.Select(Known.Food, Decisions.Id), deputy).ThenRefused("not-delegated");
    }

    [Fact]
    public void The_launch_is_owed_again_and_stays_done()
    {
        var story = Given(Stories.StrategyAt(StrategyStep.Running)).Annulled(Known.LaunchDecision);
        story.Strategy.Step.Should().Be(StrategyStep.Running);
        Owed(story).Should().Equal(Subject.Of(story.Strategy.Id));
        Owed(story.Decided().Do(Annulments.Replaced(Subject.Of(story.Strategy.Id), Known.LaunchDecision), People.Board))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void That_an_effort_goes_on_after_the_last_activity_day_is_owed_again_until_it_is_decided_or_ends_in_time()
    {
        var last = Stories.Founded().Strategy.Charter.Period.LastActivityDay;
        var effort = Subject.Of((Id<Effort>)Known.Effort);
        var extended = Extended(last.PlusDays(1)).Annulled("extension");
        extended.Strategy.AnnulmentsOn(effort).Should().ContainSingle();
        Owed(extended).Should().Equal(effort);
        Owed(extended.Do(new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 1), last), People.AreaLead))
            .Should()
            .BeEmpty();
        Owed(extended.Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead)).Should().BeEmpty();
        var again = extended.AfterDays(1).Decided().Do(Annulments.Replaced(effort, "extension"), People.Board);
        Owed(again).Should().BeEmpty();
        again.Strategy.Efforts[Known.Effort].ExtendedBy.Should().Be((Id<Decision>)Decisions.Id);
        Owed(Extended(last).Annulled("extension")).Should().BeEmpty("it ends in time without a decision");

        static Story Extended(LocalDate day) =>
            Stories
                .EffortAt(EffortStep.Underway)
                .Decided("extension")
                .Do(new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 1), day, "extension"), People.AreaLead);
    }

    [Fact]
    public void A_demand_for_repayment_is_owed_again_as_long_as_something_is_to_be_repaid()
    {
        var effort = Subject.Of((Id<Effort>)Known.Effort);
        var demanded = Recoveries.Paid.Decided("demand").Do(Recoveries.DemandBack(3, "demand"), People.EffortOwner);
        var number = demanded.Strategy.Length;
        var annulled = demanded.Annulled("demand");
        annulled.Strategy.AnnulmentsOn(effort).Should().ContainSingle();
        Owed(annulled).Should().Equal(effort);
        Owed(annulled.Do(new FundingCommand.WithdrawDemand(Known.Effort, number, Sample.Text), People.EffortOwner))
            .Should()
            .BeEmpty();
        Owed(annulled.Do(new FundingCommand.EnterRepayment(Known.Effort, number, Money.Sek(3)), People.EffortOwner))
            .Should()
            .BeEmpty();
        var again = annulled.AfterDays(1).Decided().Do(Annulments.Replaced(effort, "demand"), People.Board);
        Owed(again).Should().BeEmpty();
        again.Strategy.Line().Recoveries.Should().ContainSingle().Which.Decision.Should().Be((Id<Decision>)Decisions.Id);
    }

    /// <summary>
    /// For each act that a decision is on: what is marked when that is annulled, and whether it is owed again. A delegation
    /// ends by itself; what was corrected is corrected again where it is wrong.
    /// </summary>
    public static TheoryData<string, string, bool> Annulling =>
        new()
        {
            { "strategy.launch", "strategy:example", true },
            { "strategy.wind-down", "strategy:example", true },
            { "strategy.close", "strategy:example", true },
            { "delegation.grant", "delegation:leave", false },
            { "assignment.grant", "assignment:clerk", false },
            { "sharing.share", "partnership:blekinge", false },
            { "enabling.set-not-relevant", "enabling-criterion:6", false },
            { "decision.replace", "area:food", true },
            { "area.select", "area:food", true },
            { "area.deselect", "area:food", true },
            { "area.pause", "area:food", true },
            { "area.resume", "area:food", true },
            { "review.reaffirm", "review:food-review", true },
            { "change.approve", "change:change", true },
            { "change.reject", "change:change", true },
            { "change.rescind", "change:change", true },
            { "development-plan.adopt", "plan:food-development-1", true },
            { "development-plan.rescind", "plan:food-development-1", true },
            { "action-plan.adopt", "plan:food-action-1", true },
            { "action-plan.rescind", "plan:food-action-1", true },
            { "effort.schedule", "effort:demo-farm", true },
            { "funding.demand-back", "effort:demo-farm", true },
            { "funding.withdraw-demand", "effort:demo-farm", false },
            { "correction.correct", "effort:demo-farm", false },
            { "evaluation.commission", "evaluation:food-evaluation", true },
        };

    [Theory]
    [MemberData(nameof(Annulling))]
    public void What_a_decision_was_on_is_marked_and_decided_again_where_it_would_stay_wrong(string act, string marked, bool owed)
    {
        var done = MarkTests.Done(act);
        Id<Decision> decision = done.Strategy.Foundations.Last(foundation => foundation.Of.Kind is SubjectKind.Decision).Of.Id;
        var subject = Subject.Parse(marked, null);
        var annulled = done.Annulled(decision);
        annulled
            .Strategy.Annulments[^1]
            .Should()
            .Be(
                new AnnulmentMark
                {
                    Subject = subject,
                    Decision = decision,
                    Annulment = annulled.Strategy.Length,
                }
            );
        Owed(annulled).Should().Equal(owed ? [subject] : []);
        var deciding = annulled.Do(
            new DecisionCommand.Record("again", Known.Council, annulled.Today, "EXEMPEL-8", Sample.Text),
            People.SecondBoard
        );
        var replace = new DecisionCommand.Replace(subject, decision, "again");
        if (!owed)
        {
            deciding.When(replace, People.SecondBoard).ThenRefused("not-resting-on-annulled");
            return;
        }

        deciding
            .NextSteps(People.SecondBoard)
            .Should()
            .Contain(next => next.Act == "decision.replace" && next.Subject == subject && next.IsPossible);
        var step = deciding.Strategy.StepOf(subject);
        var again = deciding.When(replace, People.SecondBoard).ThenAccepted();
        Owed(again).Should().BeEmpty();
        again.Strategy.StepOf(subject).Should().Be(step, "the outcome is the same");
        again.Strategy.AnnulmentsOn(subject).Last().ReplacedBy.Should().Be((Id<Decision>)"again");
        Owed(again.Annulled("again")).Should().Equal(subject);
    }

    public static TheoryData<string> InEffect => [.. ChangesInEffect.Keys];

    private static readonly Dictionary<string, ChangeProposal> ChangesInEffect = new()
    {
        ["retire"] = new ChangeProposal.Retire(Known.Food),
        ["rename"] = new ChangeProposal.Rename(Known.Food, Sample.Text),
        ["rescope"] = new ChangeProposal.Rescope(Known.Food, Sample.Text),
        ["merge"] = new ChangeProposal.Merge([Known.Food, "water"], new("one", Sample.Text, Sample.Text)),
        ["join"] = new ChangeProposal.Join(["water"], Known.Food),
        ["open-review"] = new ChangeProposal.OpenReview(Known.Food, "review"),
        ["split"] = new ChangeProposal.Split(
            Known.Food,
            [new("one", Sample.Text, Sample.Text), new("two", Sample.Text, Sample.Text)]
        ),
        ["revise-plan"] = new ChangeProposal.RevisePlan(Known.Food, PlanKind.Action, "second"),
        ["adjust-indicator"] = new ChangeProposal.AdjustIndicator(Known.ResultIndicator, Make.Terms(Make.Day(2021, 1, 1))),
        ["move-to-definition"] = new ChangeProposal.MoveToDefinition(Make.Definition("next")),
    };

    [Theory]
    [MemberData(nameof(InEffect))]
    public void A_change_in_effect_is_decided_again_and_applies_from_the_same_day(string kind)
    {
        var changed = Stories
            .AreaAt(kind is "split" or "merge" ? AreaStep.DevelopmentPlanning : AreaStep.Implementing)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .WithChangeAt(ChangeStep.InEffect, ChangesInEffect[kind]);
        var before = changed.Strategy.Changes[Known.Change];
        var annulled = changed.AfterDays(3).Annulled(before.Decision!.Value);
        Subject[] about = [.. before.Proposal.About()];
        annulled.Strategy.Annulments.Select(mark => mark.Subject).Should().Contain([Subject.Of(before.Id), .. about]);
        Owed(annulled).Should().Contain(Subject.Of(before.Id));
        var replace = Annulments.Replaced(Subject.Of(before.Id), before.Decision.Value);
        var deciding = annulled.AfterDays(1).Decided();
        deciding.When(replace, People.ProcessLead with { Roles = [Role.DecisionBody] }).ThenRefused("four-eyes");
        var again = deciding.Do(replace, People.Board).Strategy;
        again
            .Changes[before.Id]
            .Should()
            .Be(before with { Decision = Decisions.Id, DecidedIn = again.Changes[before.Id].DecidedIn });
        again
            .Annulments.Where(mark => mark.Subject == Subject.Of(before.Id) || about.Contains(mark.Subject))
            .Should()
            .OnlyContain(mark => mark.ReplacedBy == (Id<Decision>)Decisions.Id);
        again.Obligations().Where(owed => owed.Subject == Subject.Of(before.Id)).Should().BeEmpty();
    }

    [Fact]
    public void Every_kind_of_change_in_effect_can_be_decided_again() =>
        typeof(ChangeProposal).GetNestedTypes().Select(type => Kebab.Of(type)).Should().BeEquivalentTo(ChangesInEffect.Keys);

    [Fact]
    public void What_became_of_approved_items_at_the_wind_down_is_marked_with_the_wind_down()
    {
        var change = Subject.Of((Id<Change>)Known.Change);
        var approved = Stories.ChangeAt(ChangeStep.Approved).Decided();
        foreach (var fate in Enum.GetValues<DecidedFate>())
        {
            var down = approved
                .Do(new StrategyCommand.WindDown(Decisions.Id, [new(change, fate, Sample.Text)]), People.Board)
                .Annulled(Decisions.Id);
            down.Strategy.AnnulmentsOn(change).Should().ContainSingle();
            Owed(down)
                .Should()
                .Equal(fate is DecidedFate.Rescinded ? [Subject.Of(down.Strategy.Id), change] : [Subject.Of(down.Strategy.Id)]);
        }
    }

    [Fact]
    public void A_decision_is_annulled_and_taken_again_also_after_the_strategy_is_closed()
    {
        var closed = Stories.StrategyAt(StrategyStep.Closed);
        var strategy = Subject.Of(closed.Strategy.Id);
        closed
            .NextSteps(People.ProcessLead)
            .Single(step => step.Act == "strategy.edit")
            .Commands.Should()
            .Contain("decision.annul");
        var annulled = closed.Annulled(closed.Strategy.Decision!.Value);
        Owed(annulled).Should().Equal(strategy);
        var again = annulled.Decided().Do(Annulments.Replaced(strategy, closed.Strategy.Decision.Value), People.Board);
        Owed(again).Should().BeEmpty();
        again.Strategy.Step.Should().Be(StrategyStep.Closed);
    }

    [Fact]
    public void Every_act_that_takes_a_decision_is_in_the_table_of_what_is_annulled() =>
        Annulling.Select(row => row.Data.Item1).Should().BeEquivalentTo(MarkTests.Deciding.Select(row => row.Data.Item1));

    private static IEnumerable<Subject> Owed(Story story) =>
        story.Strategy.Obligations().Where(owed => owed.Act == "decision.replace").Select(owed => owed.Subject);
}
