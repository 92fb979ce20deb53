namespace SmartSpec.Tests;

public sealed class SameStateTests
{
    private static readonly Story Story = Stories.StrategyAt(StrategyStep.Running);

    private static readonly Strategy Replayed = Story.History.Replay();

    [Fact]
    public void Two_objects_are_never_equal_though_their_state_is_the_same()
    {
        Replayed.Equals(Story.Strategy).Should().BeFalse();
        (Replayed == Story.Strategy).Should().BeFalse();
        Replayed.HasSameStateAs(Story.Strategy).Should().BeTrue();
    }

    [Fact]
    public void A_state_differs_in_any_member_at_any_depth()
    {
        var area = new Area
        {
            Id = "a",
            Name = Sample.Text,
            Description = Sample.Text,
        };
        var one = Replayed with { Areas = Replayed.Areas.Put(area) };
        var other = Replayed with { Areas = Replayed.Areas.Put(area with { Continues = ["b"] }) };
        one.HasSameStateAs(other).Should().BeFalse();
        one.HasSameStateAs(Replayed).Should().BeFalse();
        (Replayed with { Head = default }).HasSameStateAs(Replayed).Should().BeFalse();
    }

    [Fact]
    public void A_view_of_what_was_is_not_the_strategy() =>
        (Replayed with { IsView = true }).HasSameStateAs(Replayed).Should().BeFalse();
}
