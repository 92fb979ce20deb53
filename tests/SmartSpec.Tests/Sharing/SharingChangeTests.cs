namespace SmartSpec.Tests;

/// <summary>What becomes of what is shared when a change ends its area: nothing is orphaned, and nothing doubled.</summary>
public sealed class SharingChangeTests
{
    private static readonly Subject Partnership = new(SubjectKind.Partnership, "blekinge");

    private static readonly Subject Involvement = new(SubjectKind.Involvement, "kronoberg");

    private static readonly Story Shared = Stories
        .AreaAt(AreaStep.DevelopmentPlanning)
        .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
        .Do([Sharings.Area, Sharings.Linked], People.ProcessLead);

    private static readonly ChangeProposal Merge = new ChangeProposal.Merge(
        [Known.Food, "water"],
        new("both", Sample.Text, Sample.Text)
    );

    private static readonly ChangeProposal Join = new ChangeProposal.Join([Known.Food], "water");

    private static readonly ChangeProposal Split = new ChangeProposal.Split(
        Known.Food,
        [new("land", Sample.Text, Sample.Text), new("sea", Sample.Text, Sample.Text)]
    );

    private static readonly ChangeProposal Retire = new ChangeProposal.Retire(Known.Food);

    [Fact]
    public void A_merger_carries_them_to_the_successor()
    {
        var merged = Shared.WithChangeAt(ChangeStep.InEffect, Merge).Strategy;
        var partnership = merged.Partnerships.Single();
        partnership.Subject.Should().Be(Subject.Of((Id<Area>)"both"));
        partnership.Moves.Should().Equal(new Move(Known.Food, Known.Change));
        var involvement = merged.Involvements.Single();
        (involvement.Area, involvement.Moves.Single()).Should().Be((new Id<Area>("both"), new Move(Known.Food, Known.Change)));
        merged.CooperationOn(DayAfter).Should().HaveCount(2);
    }

    [Fact]
    public void Without_a_successor_they_end_on_the_day_of_the_change()
    {
        var story = Shared.WithChangeAt(ChangeStep.InEffect, Retire);
        var day = story.Strategy.Changes.Single().EffectiveFrom!.Value;
        story.Strategy.Partnerships.Single().Ended!.From.Should().Be(day);
        story.Strategy.Involvements.Single().Ended!.From.Should().Be(day);
        story.Strategy.CooperationOn(day).Should().BeEmpty();
        story.History.AsInForceOn(day.PlusDays(-1))!.Strategy.CooperationOn(day.PlusDays(-1)).Should().HaveCount(2);
    }

    [Fact]
    public void A_split_states_to_which_successor_each_goes_and_that_it_ends_can_be_stated()
    {
        var assessed = Shared.WithChangeAt(ChangeStep.Assessed, Split).Decided();
        assessed
            .When(new ChangeCommand.Approve(Known.Change, Decisions.Id, assessed.Today), People.Board)
            .Reasons.Single(reason => reason.Code == "every-child-has-a-fate")
            .ToString(Texts.English)
            .Should()
            .Contain("artnership")
            .And.Contain("nvolvement");
        var split = Shared
            .WithChangeAt(
                ChangeStep.InEffect,
                Split,
                fates: [new(Partnership, FateKind.Carried, "sea"), new(Involvement, FateKind.Closed, Reason: Sample.Text)]
            )
            .Strategy;
        split.Partnerships.Single().Subject.Should().Be(Subject.Of((Id<Area>)"sea"));
        split.Involvements.Single().Ended!.Reason.Should().Be(Sample.Text);
    }

    [Fact]
    public void What_the_successor_shares_already_with_the_same_partner_in_the_same_role_is_not_doubled()
    {
        var joined = Shared
            .Do(
                [
                    Sharings.Area with
                    {
                        Partnership = "water",
                        Subject = new(SubjectKind.Area, "water"),
                    },
                    Sharings.Linked with
                    {
                        Involvement = "water",
                        Area = "water",
                    },
                ],
                People.ProcessLead
            )
            .WithChangeAt(ChangeStep.InEffect, Join)
            .Strategy;
        joined
            .CooperationOn(DayAfter)
            .Select(one => one.Record.ToString())
            .Should()
            .Equal("partnership:water", "involvement:water");
        joined.Partnerships["blekinge"].Ended.Should().NotBeNull();
        joined.Involvements["kronoberg"].Ended.Should().NotBeNull();
    }

    [Fact]
    public void Of_two_areas_that_merge_with_the_same_partner_one_partnership_goes_on()
    {
        var merged = Shared
            .Do(
                [
                    Sharings.Area with
                    {
                        Partnership = "water",
                        Subject = new(SubjectKind.Area, "water"),
                    },
                    Sharings.Linked with
                    {
                        Involvement = "water",
                        Area = "water",
                    },
                ],
                People.ProcessLead
            )
            .WithChangeAt(ChangeStep.InEffect, Merge)
            .Strategy;
        merged
            .CooperationOn(DayAfter)
            .Select(one => one.Record.ToString())
            .Should()
            .Equal("partnership:blekinge", "involvement:kronoberg");
    }

    [Fact]
    public void Another_role_goes_on_beside_that_of_the_successor()
    {
        var joined = Shared
            .Do(
                [
                    Sharings.Area with
                    {
                        Partnership = "water",
                        Subject = new(SubjectKind.Area, "water"),
                        Role = SharingRole.Follower,
                    },
                    Sharings.Linked with
                    {
                        Involvement = "water",
                        Area = "water",
                        There = new(SubjectKind.Area, "lakes"),
                    },
                ],
                People.ProcessLead
            )
            .WithChangeAt(ChangeStep.InEffect, Join)
            .Strategy;
        joined.CooperationOn(DayAfter).Should().HaveCount(4).And.OnlyContain(one => one.Area == "water");
    }

    [Fact]
    public void What_has_ended_or_lapsed_before_stays_as_it_was()
    {
        var day = Shared.Today;
        var ended = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .Do(
                [Sharings.Area with { LastDay = day }, Sharings.Linked, Sharings.Unlinked with { From = day }],
                People.ProcessLead
            )
            .WithChangeAt(ChangeStep.InEffect, Merge)
            .Strategy;
        ended.Partnerships.Single().Subject.Should().Be(Subject.Of((Id<Area>)Known.Food));
        ended.Involvements.Single().Area.Should().Be((Id<Area>)Known.Food);
        ended.Changes.Single().Outcome.Should().NotContain(fate => fate.Subject == Partnership || fate.Subject == Involvement);
    }

    [Fact]
    public void What_ends_later_goes_on_until_then_with_the_successor()
    {
        var merged = Shared
            .Do(Sharings.Ended with { From = DayAfter }, People.ProcessLead)
            .WithChangeAt(ChangeStep.InEffect, Merge)
            .Strategy;
        merged.Partnerships.Single().Subject.Should().Be(Subject.Of((Id<Area>)"both"));
        merged.PartnershipsOn(DayAfter.PlusDays(-1)).Should().ContainSingle();
    }

    [Fact]
    public void A_shared_effort_takes_its_partnership_along_and_an_involvement_without_area_is_not_touched()
    {
        var story = Stories
            .EffortAt(EffortStep.Prioritised)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .Do(
                [Sharings.Area with { Subject = new(SubjectKind.Effort, Known.Effort) }, Sharings.Linked with { Area = null }],
                People.ProcessLead
            );
        var before = story.Strategy;
        var merged = story.WithChangeAt(ChangeStep.InEffect, Merge).Strategy;
        merged.Partnerships.Should().Equal(before.Partnerships);
        merged.Involvements.Should().Equal(before.Involvements);
        merged.PartnershipsOn(DayAfter).Should().ContainSingle();
        merged.CooperationOn(DayAfter).First().Area.Should().Be((Id<Area>)"both");
    }

    [Fact]
    public void The_trace_of_what_is_shared_goes_to_the_area_the_decision_and_the_change_that_moved_it()
    {
        var merged = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
            .Decided()
            .Do([Sharings.Area with { Decision = Decisions.Id }, Sharings.Linked], People.ProcessLead)
            .WithChangeAt(ChangeStep.InEffect, Merge)
            .Strategy;
        foreach (
            var (record, grounds) in ((Subject, string[])[])
                [
                    (Partnership, ["area:both", $"decision:{Decisions.Id}", $"change:{Known.Change}"]),
                    (Involvement, ["area:both", $"change:{Known.Change}"]),
                ]
        )
            merged
                .TraceOf(record, TraceDirection.ToGrounds, DayAfter)
                .Links.Where(link => link.From == record)
                .Select(link => link.To.ToString())
                .Should()
                .BeEquivalentTo(grounds);
    }

    private static LocalDate DayAfter => Shared.Today.PlusDays(60);
}
