namespace SmartSpec.Tests;

public sealed class CallTests
{
    private static readonly CallCommand.Announce Call = new(
        "call",
        Sample.Text,
        [Known.Food],
        Make.Day(2021, 3, 1),
        Make.Day(2021, 3, 31),
        Known.Municipality
    );

    [Fact]
    public void A_call_is_announced_for_selected_areas() =>
        Given(Stories.AreaAt(AreaStep.DevelopmentPlanning).WithAreaAt(AreaStep.Nominated, "water"))
            .When(Call with { Areas = [] }, People.ProcessLead)
            .ThenRefused("missing")
            .When(Call with { Areas = [Known.Food, "water"] }, People.ProcessLead)
            .ThenRefused("area-not-selected")
            .When(Call with { ClosesOn = Make.Day(2021, 2, 28) }, People.ProcessLead)
            .ThenRefused("dates-reversed")
            .When(Call, People.ProcessLead)
            .Then(
                new CallEvent.Announced(
                    new()
                    {
                        Id = "call",
                        Name = Sample.Text,
                        Areas = [Known.Food],
                        OpensOn = Make.Day(2021, 3, 1),
                        ClosesOn = Make.Day(2021, 3, 31),
                        AnnouncedOn = Make.Day(2021, 1, 11),
                        Financier = Known.Municipality,
                    }
                )
            );

    [Theory]
    [InlineData(2, 28, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 31, true)]
    [InlineData(4, 1, false)]
    public void An_effort_stems_from_a_call_that_is_open(int month, int day, bool open)
    {
        var attempt = Given(Stories.AreaAt(AreaStep.DevelopmentPlanning).Do(Call, People.ProcessLead))
            .On(Make.Day(2021, month, day))
            .When(new EffortCommand.Propose("e", Known.Food, Sample.Text, Sample.Text, "call"), People.Stakeholder);
        if (open)
            attempt.Then(new EffortEvent.Proposed("e", Known.Food, Sample.Text, Sample.Text, "call"));
        else
            attempt.ThenRefused("call-not-open");
    }
}
