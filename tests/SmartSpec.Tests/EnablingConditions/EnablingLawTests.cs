using SmartSpec.Tests.Histories;
using SmartSpec.Tests.Laws;
using SmartSpec.Tests.Shared;

namespace SmartSpec.Tests;

/// <summary>What holds of every dossier, of every recorded and of random histories.</summary>
[Trait("lane", "laws")]
public sealed class EnablingLawTests
{
    public static TheoryData<string> Histories => GoldenTests.Names;

    [Theory]
    [MemberData(nameof(Histories))]
    public void Recorded_histories_keep_the_laws(string name)
    {
        var history = GoldenTests.Read(name);
        Check(history.Replay());
        CheckViews(history);
    }

    [Fact]
    public void The_stories_keep_the_laws()
    {
        foreach (var story in (Story[])[Enabling.Begun, Enabling.Story, Stories.CycleAt(FollowUpStep.Closed)])
        {
            Check(story.Strategy);
            CheckViews(story.History);
        }
    }

    /// <summary>Removing one piece of evidence changes exactly the criteria that rest on it.</summary>
    private static void Check(Strategy strategy)
    {
        var today = strategy.Charter.Zone.DayOf(strategy.RecordedAt);
        var subjects = strategy.TraceableSubjects();
        foreach (var on in (LocalDate[])[today, today.PlusDays(200), today.PlusDays(1000)])
        {
            var dossier = strategy.EnablingOn(on);
            strategy.EnablingOn(on).Should().Be(dossier, "the same state and day give the same answer");
            foreach (var subject in subjects)
            {
                var without = new EnablingReading(strategy, on, subject).Dossier();
                foreach (var (before, after) in dossier.Criteria.Zip(without.Criteria))
                {
                    (before != after).Should().Be(before.Evidence.Any(one => one.RestsOn(subject)), $"{subject} on {on}");
                    if (before.Status is EnablingStatus.Fulfilled or EnablingStatus.AtRisk)
                        foreach (var one in before.Evidence.Where(one => one.Subject == subject))
                            one.IsDecisive.Should().Be(after.Status is EnablingStatus.NotFulfilled, $"{subject} on {on}");
                }
            }

            foreach (var criterion in dossier.Criteria)
                CheckOne(strategy, criterion, on);
        }
    }

    private static void CheckOne(Strategy strategy, EnablingCriterionStanding criterion, LocalDate on)
    {
        var id = criterion.Criterion.Id;
        if (criterion.FreshUntil is { } last)
        {
            for (var day = on; day <= last; day = day.PlusDays(Math.Max(1, Period.DaysBetween(day, last) / 7)))
                IsFulfilled(day).Should().BeTrue($"{id} on {day} until {last}");
            IsFulfilled(last.PlusDays(1)).Should().BeFalse($"{id} after {last}");
        }
        else if (criterion.Status is EnablingStatus.Fulfilled)
            IsFulfilled(on.PlusYears(60)).Should().BeTrue($"nothing ends {id}");

        (criterion.Status is EnablingStatus.NotFulfilled)
            .Should()
            .Be(criterion.Gaps.Any(gap => gap.From == on && gap.Rule != null));
        (criterion.Status is EnablingStatus.AtRisk or EnablingStatus.NotFulfilled).Should().Be(criterion.Gaps.Count > 0);
        foreach (var gap in criterion.Gaps)
        {
            gap.Ways.Should().NotBeEmpty();
            gap.ToString(Texts.Swedish).Should().NotContain("{");
            gap.ToString(Texts.English).Should().NotContain("{");
            foreach (var way in gap.Ways)
            {
                ActKeys.All.Should().Contain(way.Act);
                way.WhoCan.Should().Equal(strategy.Definition.RolesFor(way.Act));
            }
        }

        bool IsFulfilled(LocalDate day) =>
            strategy.EnablingOn(day)[id].Status is EnablingStatus.Fulfilled or EnablingStatus.AtRisk;
    }

    private static void CheckViews(History history)
    {
        foreach (var number in (int[])[1, history.Length / 3, history.Length * 2 / 3, history.Length])
        {
            if (number == 0)
                continue;
            var (prefix, recorded) = (history.UpTo(number), history.Events[number - 1]);
            var day = prefix.Replay().Charter.Zone.DayOf(recorded.Envelope.At).PlusDays(30);
            if (number < history.Length && history.Events[number].Envelope.At == recorded.Envelope.At)
                continue;
            history.EnablingOn(day, recorded.Envelope.At).Should().Be(prefix.EnablingOn(day));
        }
    }
}
