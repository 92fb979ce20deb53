using SmartSpec.Definitions;

namespace SmartSpec.Tests;

/// <summary>
/// The law of due days, over all that is owed in the stories of all acts: a day that was computed is a working day, and a day
/// that a person stated stays as it is.
/// </summary>
public sealed class DueDayLawTests
{
    /// <summary>
    /// Due on a day that a command stated, or the report of a cycle whose day was computed when it was scheduled.
    /// </summary>
    private static readonly string[] Stated =
    [
        "area.resume",
        "consultation.close",
        "effort.complete",
        "effort.finance",
        "effort.prioritise",
        "effort.finance",
        "effort.start",
        "evaluation.begin",
        "evaluation.commission",
        "evaluation.report",
        "funding.enter-repayment",
        "report.submit",
        "review.reaffirm",
    ];

    [Fact]
    public void Every_computed_due_day_is_a_working_day_and_every_stated_one_stays()
    {
        var acts = new HashSet<string>();
        foreach (var state in Acts.All.SelectMany(Around).Concat(More()))
        foreach (var owed in state.Obligations())
        {
            if (owed.DueOn is not { } day)
                continue;
            var holiday = state with
            {
                Definition = ProcessDefinition.Of(
                    state.Definition.Document with
                    {
                        Holidays = new(Weekends: false, Dates: [day, day.PlusDays(1)]),
                    }
                ),
            };
            var isStated = Stated.Contains(owed.Act) || IsStatedIn(state, owed);
            holiday.Obligations().Should().Contain(owed with { DueOn = isStated ? day : day.PlusDays(2) }, "of {0}", owed.Act);
            if (!isStated)
                acts.Add(owed.Act);
        }

        acts.Should()
            .BeEquivalentTo(
                "action-plan.draft",
                "change.approve",
                "consultation.conclude",
                "evaluation.conclude",
                "follow-up.close",
                "indicator.measure",
                "point.answer",
                "recommendation.respond",
                "report.accept",
                "signal.answer"
            );
    }

    [Fact]
    public void A_cycle_is_reported_on_and_closed_on_working_days()
    {
        Story story = Stories.CycleAt(FollowUpStep.Closed);
        for (var years = 0; years < 4; years++)
            story = story.AfterDays(365).WhenSettled().ThenAccepted();
        var (strategy, cycles) = (story.Strategy, story.Strategy.Cycles.ToList());
        var holidays = strategy.Definition.Document.Holidays!;
        cycles.Should().HaveCountGreaterThan(10);
        cycles.Should().OnlyContain(cycle => !holidays.Include(cycle.DueOn) && !holidays.Include(cycle.CloseBy));
    }

    /// <summary>The report on an evaluation may state the day.</summary>
    private static bool IsStatedIn(Strategy state, Obligation owed) =>
        owed.Act == "recommendation.respond"
        && state.UnansweredRecommendations().First(it => it.Id.Value == owed.Subject.Id).RespondBy is not null;

    /// <summary>The state before an act, after it, and some years later.</summary>
    private static IEnumerable<Strategy> Around(string act)
    {
        var (story, command) = Acts.Of(act);
        var done = People
            .All.Select(person => story.When(command, person))
            .First(attempt => attempt.Reasons.Count == 0)
            .ThenAccepted();
        return [story.Strategy, done.Strategy, done.AfterDays(600).Strategy];
    }

    /// <summary>An output that is measured, a recommendation without a day for its answer, and a plan to revise.</summary>
    private static IEnumerable<Strategy> More()
    {
        var underway = Stories.EffortAt(EffortStep.Underway).Strategy;
        yield return underway with
        {
            Indicators = underway.Indicators.Change(
                Known.OutputIndicator,
                indicator => indicator with { Terms = indicator.Terms with { EveryMonths = 3 } }
            ),
        };
        yield return underway with
        {
            Plans = underway.Plans.Change(Known.ActionPlan, plan => plan with { ReviseBy = Make.Day(2022, 5, 4) }),
        };
        var reported = Stories.RecommendationAt(RecommendationStep.Open).Strategy;
        yield return reported with
        {
            Recommendations = reported.Recommendations.Change(
                reported.Recommendations.First().Id,
                recommendation => recommendation with { RespondBy = null }
            ),
        };
    }
}
