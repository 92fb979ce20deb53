using SmartSpec.Tests.Histories;

namespace SmartSpec.Tests;

/// <summary>
/// Each area's part of efforts and committed money, and the signal for areas that were selected and never funded.
/// </summary>
public sealed class AreaFundingTests
{
    public static TheoryData<string> Histories => GoldenTests.Names;

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_parts_of_all_areas_are_the_whole(string name)
    {
        var strategy = GoldenTests.Read(name).Replay();
        var areas = strategy.FundingByArea();
        areas.Sum(area => area.Committed).Should().Be(FundingSums.Of(strategy.FundingRows()).Committed);
        areas.Sum(area => area.Efforts).Should().Be(strategy.Efforts.Count(effort => effort.Step is not EffortStep.Cancelled));
        Whole(areas.Select(area => area.CommittedPercent));
        Whole(areas.Select(area => area.EffortPercent));
        areas
            .Where(area => area.SelectedOn is not null)
            .Select(area => area.Area)
            .Should()
            .BeEquivalentTo(strategy.SelectedAreas().Select(area => area.Id));

        static void Whole(IEnumerable<decimal?> parts)
        {
            var stated = parts.OfType<decimal>().ToList();
            if (stated.Count > 0)
                stated.Sum().Should().BeApproximately(100, 1e-20m);
        }
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void An_area_is_found_when_more_days_have_passed_since_the_decision_and_nothing_is_committed(int days, bool found)
    {
        var story = Under(AreaStep.DevelopmentPlanning);
        var selected = story.Strategy.Decisions[Known.DecisionOn(Known.Food)].DecidedOn;
        var causes = story.Strategy.SignalsOn(selected.PlusDays(days));
        causes.Select(cause => cause.Subject).Should().Equal(found ? [Subject.Of((Id<Area>)Known.Food)] : []);
        foreach (var cause in causes)
        {
            cause.ToString(Texts.Swedish).Should().Contain("inget är beviljat");
            cause.ToString(Texts.English).Should().Contain($"{selected:uuuu-MM-dd}");
        }

        story.Strategy.FundingByArea().Should().ContainSingle().Which.IsUnfunded.Should().BeTrue();
    }

    [Fact]
    public void What_is_paused_not_selected_or_has_one_krona_is_not_found()
    {
        var day = Make.Day(2027, 1, 1);
        Under(AreaStep.Nominated).Strategy.SignalsOn(day).Should().BeEmpty();
        Under(AreaStep.Implementing).Strategy.SignalsOn(day).Should().BeEmpty();
        var planning = Under(AreaStep.DevelopmentPlanning);
        planning
            .Decided()
            .Do(new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text), People.Board)
            .Strategy.SignalsOn(day)
            .Should()
            .BeEmpty();
        planning.Strategy.SignalsOn(day).Should().ContainSingle();
    }

    private static Story Under(AreaStep step) =>
        Stories.AreaAt(step, setting: StorySetting.Default.WithSignals(new([SignalRules.AreaUnfunded(100)])));
}
