namespace SmartSpec.Tests;

/// <summary>A decision that stands again after it was annulled.</summary>
public sealed class ReinstatementTests
{
    private static readonly Subject Food = Subject.Of((Id<Area>)Known.Food);
    private static readonly Id<Decision> Selection = Known.DecisionOn(Known.Food);

    [Theory]
    [MemberData(nameof(AnnulmentTests.Annulling), MemberType = typeof(AnnulmentTests))]
    public void Nothing_is_owed_any_more_and_the_marks_stay_on_record(string act, string marked, bool owed)
    {
        var done = MarkTests.Done(act);
        Id<Decision> decision = done.Strategy.Foundations.Last(foundation => foundation.Of.Kind is SubjectKind.Decision).Of.Id;
        var annulled = done.Annulled(decision);
        Owed(annulled).Should().HaveCount(owed ? 1 : 0);
        var again = annulled.Do(Annulments.Reinstated(decision, annulled.Today), People.ProcessLead);
        Owed(again).Should().BeEmpty();
        again.Strategy.IsAnnulled(decision).Should().BeFalse();
        again
            .Strategy.AnnulmentsOn(Subject.Parse(marked, null))
            .Last()
            .Should()
            .Match<AnnulmentMark>(mark => mark.Reinstatement == again.Strategy.Length && mark.ReplacedBy == null);
        Owed(again.Annulled(decision)).Should().HaveCount(owed ? 1 : 0, "it can be annulled again");
    }

    [Fact]
    public void The_record_states_by_whom_and_why() =>
        Given(Stories.AreaAt(AreaStep.DevelopmentPlanning))
            .Annulled(Selection)
            .When(Annulments.Reinstated(Selection), People.Board)
            .Then(
                new DecisionEvent.Reinstated(
                    Selection,
                    new()
                    {
                        Court = Sample.Text,
                        JudgedOn = Make.Day(2021, 1, 11),
                        CaseNumber = "5678-21",
                        Reason = Sample.Text,
                        Documents = [],
                    },
                    Make.Day(2021, 1, 11)
                )
            );

    [Fact]
    public void Commands_can_name_it_again() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .Annulled(Decisions.Id)
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenRefused("decision-annulled")
            .Do(Annulments.Reinstated(Decisions.Id), People.Board)
            .Do(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board);

    [Fact]
    public void What_was_decided_again_rests_on_the_new_decision()
    {
        var again = Given(Stories.AreaAt(AreaStep.DevelopmentPlanning))
            .Annulled(Selection)
            .Decided()
            .Do(Annulments.Replaced(Food, Selection), People.Board)
            .Do(Annulments.Reinstated(Selection), People.Board);
        again.Strategy.Areas[Known.Food].Decision.Should().Be((Id<Decision>)Decisions.Id);
        Owed(again).Should().BeEmpty();
        Owed(again.Annulled(Decisions.Id)).Should().Equal(Food);
    }

    [Fact]
    public void What_waited_takes_effect_on_that_day_and_not_before()
    {
        var plan = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted);
        var change = Stories.ChangeAt(ChangeStep.Approved);
        var adopted = Reinstated(plan, plan.Strategy.Plans[Known.DevelopmentPlan].Decision!.Value);
        adopted.Strategy.Plans[Known.DevelopmentPlan].Step.Should().Be(PlanStep.InForce);
        adopted.Strategy.Plans[Known.DevelopmentPlan].EffectiveFrom.Should().Be(adopted.Today);
        var approved = Reinstated(change, change.Strategy.Changes[Known.Change].Decision!.Value);
        approved.Strategy.Changes[Known.Change].Step.Should().Be(ChangeStep.InEffect);
        approved.Strategy.Changes[Known.Change].EffectiveFrom.Should().Be(approved.Today);

        static Story Reinstated(Story story, Id<Decision> decision)
        {
            var late = story.Annulled(decision).AfterDays(400);
            return late.Do(Annulments.Reinstated(decision, late.Today), People.Board);
        }
    }

    [Fact]
    public void The_higher_court_judges_after_the_lower_and_not_after_today() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .AfterDays(30)
            .Do(Annulments.Of(Decisions.Id, Make.Day(2021, 1, 20)), People.Board)
            .When(Annulments.Reinstated(Decisions.Id, Make.Day(2021, 1, 19)), People.Board)
            .ThenRefused("out-of-range")
            .When(Annulments.Reinstated(Decisions.Id, Make.Day(2021, 2, 11)), People.Board)
            .ThenRefused("out-of-range")
            .When(Annulments.Reinstated(Decisions.Id, Make.Day(2021, 1, 20)), People.Board)
            .ThenAccepted();

    private static IEnumerable<Subject> Owed(Story story) =>
        story.Strategy.Obligations().Where(owed => owed.Act == "decision.replace").Select(owed => owed.Subject);
}
