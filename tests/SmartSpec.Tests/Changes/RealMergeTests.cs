namespace SmartSpec.Tests;

/// <summary>
/// A merge that has been made: on 29 November 2018 the steering committee for Poland's national smart specialisations accepted
/// that numbers 7, 8 and 9 become one, valid from 1 January 2019 and only for calls announced from that date (source:
/// poir.gov.pl).
/// </summary>
public sealed class RealMergeTests
{
    private static readonly LocalDate Decided = new(2018, 11, 29);
    private static readonly LocalDate Valid = new(2019, 1, 1);
    private static readonly EquatableArray<Id<Area>> Three = ["seven", "eight", "nine"];

    [Fact]
    public void Three_areas_are_one_from_the_first_of_January_and_not_on_the_last_of_December()
    {
        var story = Approved();
        Given(story.On(Valid.PlusDays(-1))).WhenSettled().Then();
        var after = story.On(Valid).WhenSettled().ThenAccepted();
        after.Strategy.SelectedAreas().Select(area => area.Id).Should().Equal("joined");
        after.Strategy.Decisions["kis"].DecidedOn.Should().Be(Decided);
        after.Strategy.Changes["one"].EffectiveFrom.Should().Be(Valid);
        after.Strategy.Areas["seven"].Became.Should().Equal("joined");
        after
            .Strategy.WhatBecameOf("seven")
            .Should()
            .Be(
                new Lineage
                {
                    Area = "seven",
                    Change = "one",
                    On = Valid,
                    Areas =
                    [
                        new()
                        {
                            Area = "joined",
                            Change = null,
                            On = null,
                            Areas = [],
                        },
                    ],
                }
            );
        after.Strategy.OriginOf("joined").Ends.Should().Equal(Three);
    }

    [Fact]
    public void An_effort_from_an_earlier_call_stays_where_it_was_and_one_from_a_later_call_is_of_the_new_area()
    {
        var story = Approved().On(Valid).WhenSettled().ThenAccepted();
        story.Strategy.Efforts["early"].Should().Match<Effort>(effort => effort.Area == "seven" && effort.IsKept);
        story.Strategy.Efforts["uncalled"].Should().Match<Effort>(effort => effort.Area == "joined");
        story.Strategy.MovesOf("uncalled").Should().Equal(new Move("seven", "one"));

        // The call of November is still open: who answers it is of the area that it was announced for.
        Given(story)
            .When(new EffortCommand.Propose("answer", "seven", Sample.Text, Sample.Text, "november"), People.ProcessLead)
            .ThenAccepted();
        Given(
                story.Do(
                    new CallCommand.Announce("january", Sample.Text, ["joined"], Valid, Valid.PlusDays(60)),
                    People.ProcessLead
                )
            )
            .When(new EffortCommand.Propose("new", "joined", Sample.Text, Sample.Text, "january"), People.ProcessLead)
            .ThenAccepted()
            .When(new EffortCommand.Propose("wrong", "seven", Sample.Text, Sample.Text, "january"), People.ProcessLead)
            .ThenRefused("not-editable");
    }

    /// <summary>A change for calls announced from a day applies to the calls of that day.</summary>
    [Theory]
    [InlineData(0, "joined")]
    [InlineData(1, "seven")]
    public void A_call_announced_on_the_day_itself_follows_the_change(int later, string area)
    {
        var story = Approved(new LocalDate(2018, 11, 5).PlusDays(later)).On(Valid).WhenSettled().ThenAccepted();
        story.Strategy.Efforts["early"].Area.Value.Should().Be(area);
    }

    private static Story Approved(LocalDate? callsFrom = null)
    {
        var setting = StorySetting.Default with { Start = Instant.FromUtc(2018, 2, 1, 8, 0) };
        setting = setting with
        {
            Charter = setting.Charter with { Period = new(new(2014, 1, 1), new(2023, 12, 31), new(2023, 12, 31)) },
        };
        return Three
            .Aggregate(
                Stories.StrategyAt(StrategyStep.Running, setting),
                (story, area) => story.WithAreaAt(AreaStep.ActionPlanning, area.Value)
            )
            .On(new(2018, 11, 5))
            .Do(
                new CallCommand.Announce("november", Sample.Text, ["seven"], new(2018, 11, 5), new(2019, 2, 28)),
                People.ProcessLead
            )
            .Do(
                [
                    new EffortCommand.Propose("early", "seven", Sample.Text, Sample.Text, "november"),
                    new EffortCommand.Propose("uncalled", "seven", Sample.Text, Sample.Text),
                    new ChangeCommand.Propose(
                        "one",
                        new ChangeProposal.Merge(Three, new("joined", Sample.Text, Sample.Text, People.AreaLead.Id)),
                        Sample.Text,
                        OutsideEvent: Sample.Text
                    ),
                    new ChangeCommand.Assess("one", Sample.Text),
                ],
                People.ProcessLead
            )
            .On(Decided)
            .Do(
                [
                    new DecisionCommand.Record("kis", Known.Council, Decided, "KIS-2018", Sample.Text),
                    new ChangeCommand.Approve("one", "kis", Valid, CallsFrom: callsFrom ?? Valid),
                ],
                People.Board
            );
    }
}
