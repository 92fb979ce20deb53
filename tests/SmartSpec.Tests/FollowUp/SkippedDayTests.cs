namespace SmartSpec.Tests;

/// <summary>Pacific/Apia had no 30 December 2011.</summary>
public sealed class SkippedDayTests
{
    private static readonly Charter Apia = StorySetting.Default.Charter with
    {
        TimeZone = "Pacific/Apia",
        Period = new(new(2010, 1, 1), new(2014, 12, 31), new(2014, 12, 31)),
    };

    [Fact]
    public void A_strategy_is_taken_over_whose_next_cycle_opens_on_a_day_that_the_zone_skips()
    {
        var setting = StorySetting.FollowedUp.Under(document => document with { FollowUp = new(12, new(12, 30)) });
        setting = setting with { Charter = Apia, Start = Instant.FromUtc(2011, 1, 10, 0, 0) };
        var taken = Story.TakenOver(
            new() { On = Make.Day(2011, 1, 8), Sources = [new("https://example.org/a.pdf", Hash.Of([1]), "application/pdf")] },
            setting
        );
        taken.Strategy.NextDue.Should().Be(Make.Day(2011, 12, 30));
        taken.At(Instant.FromUtc(2011, 12, 30, 9, 59)).WhenSettled().ThenNothing();
        var opened = taken.At(Instant.FromUtc(2011, 12, 30, 10, 0)).WhenSettled().ThenAccepted().Strategy.Cycles.First();
        (opened.Step, opened.OpenedLate, opened.LastDay).Should().Be((FollowUpStep.Open, false, Make.Day(2011, 12, 29)));
        taken.On(Make.Day(2012, 1, 2)).WhenSettled().ThenAccepted().Strategy.Cycles.First().OpenedLate.Should().BeTrue();
    }

    [Fact]
    public void A_plan_takes_effect_with_the_day_after_the_one_that_the_zone_skips()
    {
        var setting = StorySetting.Default with
        {
            Charter = Apia with { Period = new(new(2010, 1, 1), new(2028, 12, 31), new(2028, 12, 31)) },
            Start = Instant.FromUtc(2011, 9, 1, 0, 0),
        };
        var planned = Stories.PlanAt(PlanKind.Action, PlanStep.Deciding, setting: setting).Decided();
        var adopted = planned.Do(new PlanCommand.Adopt(Known.ActionPlan, Decisions.Id, Make.Day(2011, 12, 30)), People.Board);
        adopted.At(Instant.FromUtc(2011, 12, 30, 9, 59)).WhenSettled().ThenNothing();
        var settled = adopted.At(Instant.FromUtc(2011, 12, 30, 10, 0)).WhenSettled().ThenAccepted();
        settled.Strategy.Plans[Known.ActionPlan].Step.Should().Be(PlanStep.InForce);
        settled.History.AsInForceOn(Make.Day(2011, 12, 30))!.Strategy.Plans[Known.ActionPlan].Step.Should().Be(PlanStep.InForce);
        settled.History.AsInForceOn(Make.Day(2011, 12, 29))!.Strategy.Plans[Known.ActionPlan].Step.Should().Be(PlanStep.Adopted);
    }
}
