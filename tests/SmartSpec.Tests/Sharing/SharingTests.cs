using System.Reflection;
using System.Text.Json;

namespace SmartSpec.Tests;

/// <summary>Areas and efforts shared with partners, and involvement in those of others.</summary>
public sealed class SharingTests
{
    private static readonly LocalDate Last = Make.Day(2021, 6, 30);

    private static readonly LocalDate Ends = Make.Day(2021, 5, 1);

    private static readonly Story Candidate = Stories.AreaAt(AreaStep.Proposed);

    public static TheoryData<Place, bool> Places =>
        new()
        {
            { Place.County, false },
            { Place.Neighbouring, false },
            { Place.National, false },
            { Place.Eu, true },
            { Place.Outside, true },
        };

    [Fact]
    public void An_area_is_shared_with_a_partner_in_a_role_from_a_day()
    {
        var story = Given(Candidate).When(Sharings.Area, People.ProcessLead).ThenAccepted();
        var shared = story.Strategy.Partnerships.Single();
        shared.Subject.Should().Be(Subject.Of((Id<Area>)Known.Food));
        shared.Partner.Subject.Should().Be(new Subject(SubjectKind.Strategy, "blekinge-2021"));
        (shared.Role, shared.FirstDay, shared.LastDay, shared.Ended)
            .Should()
            .Be((SharingRole.CoLead, Sharings.First, null, null));
        story.Strategy.CooperationOn(story.Today).Single().Area.Should().Be((Id<Area>)Known.Food);
    }

    [Fact]
    public void An_effort_is_shared_by_its_area_lead_and_by_no_other()
    {
        var share = Sharings.Area with { Subject = new(SubjectKind.Effort, Known.Effort) };
        var story = Stories.EffortAt(EffortStep.Proposed);
        story.When(share, People.AreaLead).ThenAccepted();
        story.When(share, new("someone", [Role.AreaLead])).ThenRefused("role");
        story.When(share, People.Board).ThenRefused("role");
    }

    [Fact]
    public void An_area_lead_ends_and_links_in_the_own_area_only()
    {
        var story = Candidate.Do(new AreaCommand.AppointLead(Known.Food, People.AreaLead.Id), People.ProcessLead);
        story = story.Do([Sharings.Area, Sharings.Linked], People.AreaLead);
        story.When([Sharings.Ended, Sharings.Unlinked], People.AreaLead).ThenAccepted();
        story.When(Sharings.Linked with { Involvement = "other", Area = null }, People.AreaLead).ThenRefused("role");
    }

    [Fact]
    public void What_can_be_shared_or_ended_is_offered_to_the_area_lead_on_the_area()
    {
        var story = Candidate.Do(new AreaCommand.AppointLead(Known.Food, People.AreaLead.Id), People.ProcessLead);
        Offered(story).Should().Contain(["sharing.share", "sharing.link"]).And.NotContain(["sharing.end", "sharing.unlink"]);
        var shared = story.Do([Sharings.Area, Sharings.Linked], People.ProcessLead);
        Offered(shared).Should().Contain(["sharing.end", "sharing.unlink"]);
        Offered(shared.Do([Sharings.Ended, Sharings.Unlinked], People.ProcessLead))
            .Should()
            .NotContain(["sharing.end", "sharing.unlink"]);
    }

    [Fact]
    public void Nothing_of_an_area_that_has_ended_is_offered_for_sharing() =>
        Offered(Stories.AreaAt(AreaStep.Withdrawn)).Should().NotContain(["sharing.share", "sharing.link"]);

    [Theory]
    [InlineData(2021, 1, 3, false)]
    [InlineData(2021, 1, 4, true)]
    [InlineData(2021, 6, 30, true)]
    [InlineData(2021, 7, 1, false)]
    public void A_partnership_and_an_involvement_are_in_force_on_their_days_and_on_no_others(
        int year,
        int month,
        int day,
        bool isInForce
    )
    {
        var state = Candidate
            .Do([Sharings.Area with { LastDay = Last }, Sharings.Linked with { LastDay = Last }], People.ProcessLead)
            .Strategy;
        var on = Make.Day(year, month, day);
        (state.PartnershipsOn(on).Any(), state.InvolvementsOn(on).Any()).Should().Be((isInForce, isInForce));
        state.CooperationOn(on).Should().HaveCount(isInForce ? 2 : 0);
    }

    [Fact]
    public void From_the_day_of_their_end_they_are_not_in_force()
    {
        var state = Candidate
            .Do(
                [Sharings.Area, Sharings.Linked, Sharings.Ended with { From = Ends }, Sharings.Unlinked with { From = Ends }],
                People.ProcessLead
            )
            .Strategy;
        state.CooperationOn(Ends.PlusDays(-1)).Should().HaveCount(2);
        state.CooperationOn(Ends).Should().BeEmpty();
    }

    [Fact]
    public void A_partnership_by_a_decision_that_is_annulled_is_not_in_force_and_is_marked()
    {
        var shared = Candidate.Decided().Do(Sharings.Area with { Decision = Decisions.Id }, People.ProcessLead);
        shared.Strategy.PartnershipsOn(shared.Today).Should().ContainSingle();
        var annulled = shared.Annulled(Decisions.Id).Strategy;
        annulled.PartnershipsOn(shared.Today).Should().BeEmpty();
        annulled.AnnulmentsOn(new(SubjectKind.Partnership, "blekinge")).Should().ContainSingle();
    }

    [Fact]
    public void A_partnership_ends_with_its_effort_and_an_involvement_with_its_area()
    {
        var story = Stories
            .EffortAt(EffortStep.Proposed)
            .Do(Sharings.Area with { Subject = new(SubjectKind.Effort, Known.Effort) }, People.ProcessLead);
        story.Strategy.PartnershipsOn(story.Today).Should().ContainSingle();
        var cancelled = story.Do(new EffortCommand.Cancel(Known.Effort, Sample.Text), People.AreaLead);
        cancelled.Strategy.PartnershipsOn(story.Today).Should().BeEmpty();
        var linked = Candidate.Do([Sharings.Area, Sharings.Linked], People.ProcessLead);
        var withdrawn = linked.Do(new AreaCommand.Withdraw(Known.Food, Sample.Text), People.ProcessLead);
        withdrawn.Strategy.CooperationOn(story.Today).Should().BeEmpty();
    }

    [Fact]
    public void All_co_operation_ends_with_the_strategy()
    {
        var shared = Candidate.Do([Sharings.Area, Sharings.Linked with { Area = null }], People.ProcessLead).Strategy;
        foreach (var step in (StrategyStep[])[StrategyStep.Closed, StrategyStep.Abandoned])
            (shared with { Step = step }).CooperationOn(Ends).Should().BeEmpty();
        (shared with { Step = StrategyStep.WindingDown }).CooperationOn(Ends).Should().HaveCount(2);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Co_operation_is_abroad_where_the_partner_is_outside_the_member_state(Place place, bool isAbroad)
    {
        var state = Candidate
            .Do(
                [
                    new OrganisationCommand.Register("institute", Sample.Text, Helix.Academia, place),
                    Sharings.Area with
                    {
                        Partner = new SharingPartner.Registered("institute"),
                    },
                    Sharings.Area with
                    {
                        Partnership = "second",
                        Partner = Sharings.With("other", place),
                    },
                    Sharings.Linked with
                    {
                        Home = Sharings.With("home", place),
                    },
                ],
                People.ProcessLead
            )
            .Strategy;
        state.CooperationOn(Ends).Should().HaveCount(3).And.OnlyContain(one => one.Place == place);
        state
            .SharedAbroad(Ends)
            .Select(one => one.Record.ToString())
            .Should()
            .Equal(isAbroad ? ["partnership:blekinge", "partnership:second", "involvement:kronoberg"] : []);
        state.SharedAbroad(Sharings.First.PlusDays(-1)).Should().BeEmpty();
    }

    [Fact]
    public void The_place_of_an_organisation_is_the_one_that_it_has_now()
    {
        var shared = Candidate.Do(
            [
                new OrganisationCommand.Register("institute", Sample.Text, Helix.Academia, Place.National),
                Sharings.Area with
                {
                    Partner = new SharingPartner.Registered("institute"),
                },
            ],
            People.ProcessLead
        );
        shared.Strategy.SharedAbroad(Ends).Should().BeEmpty();
        shared
            .Do(new OrganisationCommand.Amend("institute", Sample.Text, Helix.Academia, Place.Eu), People.ProcessLead)
            .Strategy.SharedAbroad(Ends)
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void What_is_unknown_is_not_shared()
    {
        Candidate
            .When(Sharings.Area with { Subject = new(SubjectKind.Area, "nowhere") }, People.ProcessLead)
            .ThenRefused("unknown");
        Candidate
            .When(Sharings.Area with { Partner = new SharingPartner.Registered("nobody") }, People.ProcessLead)
            .ThenRefused("unknown");
        Candidate.When(Sharings.Area with { Decision = "none" }, People.ProcessLead).ThenRefused("unknown");
        Candidate.When(Sharings.Linked with { Area = "nowhere" }, People.ProcessLead).ThenRefused("unknown");
    }

    [Fact]
    public void A_strategy_is_no_partner_of_itself_and_its_own_area_is_no_home_of_a_link()
    {
        Candidate
            .When(Sharings.Area with { Partner = Sharings.With(Known.Strategy) }, People.ProcessLead)
            .ThenRefused("shared-with-itself");
        Candidate
            .When(Sharings.Linked with { Home = Sharings.With(Known.Strategy) }, People.ProcessLead)
            .ThenRefused("shared-with-itself");
        Candidate
            .When(Sharings.Linked with { There = new(SubjectKind.Plan, "plan") }, People.ProcessLead)
            .ThenRefused("not-shareable");
        Stories.AreaAt(AreaStep.Withdrawn).When(Sharings.Linked, People.ProcessLead).ThenRefused("shared-object-ended");
    }

    [Fact]
    public void Each_fault_alone_is_refused()
    {
        Text blank = Text.Swedish(" ");
        foreach (
            var command in (Command[])
                [
                    Sharings.Area with
                    {
                        Subject = new(SubjectKind.Plan, "plan"),
                    },
                    Sharings.Area with
                    {
                        Statement = blank,
                    },
                    Sharings.Area with
                    {
                        Partner = Sharings.With("blekinge-2021") with { Region = blank },
                    },
                    Sharings.Linked with
                    {
                        There = new(SubjectKind.Plan, "plan"),
                    },
                    Sharings.Linked with
                    {
                        Label = blank,
                    },
                    Sharings.Linked with
                    {
                        Home = Sharings.With("kronoberg-2021") with { Region = blank },
                    },
                ]
        )
            Candidate
                .When(command, People.ProcessLead)
                .Outcome.Should()
                .BeOfType<Outcome.Refused>()
                .Which.Reasons.Should()
                .ContainSingle();
    }

    [Fact]
    public void The_days_are_in_order_and_in_the_period()
    {
        foreach (
            var command in (Func<LocalDate, LocalDate?, Command>[])
                [
                    (first, last) => Sharings.Area with { FirstDay = first, LastDay = last },
                    (first, last) => Sharings.Linked with { FirstDay = first, LastDay = last },
                ]
        )
        {
            Candidate.When(command(Last, Ends), People.ProcessLead).ThenRefused("dates-reversed");
            Candidate.When(command(Last, Last), People.ProcessLead).ThenAccepted();
            Candidate.When(command(Make.Day(2020, 12, 31), null), People.ProcessLead).ThenRefused("out-of-range");
            Candidate.When(command(Make.Day(2021, 1, 1), Make.Day(2029, 12, 31)), People.ProcessLead).ThenAccepted();
            Candidate.When(command(Make.Day(2021, 1, 1), Make.Day(2030, 1, 1)), People.ProcessLead).ThenRefused("out-of-range");
            Candidate.When(command(Make.Day(2030, 1, 1), null), People.ProcessLead).ThenRefused("out-of-range");
        }
    }

    [Fact]
    public void An_end_is_not_before_the_first_day_nor_later_than_the_day_after_the_last()
    {
        var story = Candidate.Do(
            [Sharings.Area with { LastDay = Last }, Sharings.Linked with { LastDay = Last }],
            People.ProcessLead
        );
        foreach (
            var command in (Func<LocalDate, Command>[])
                [from => Sharings.Ended with { From = from }, from => Sharings.Unlinked with { From = from }]
        )
        {
            story.When(command(Sharings.First.PlusDays(-1)), People.ProcessLead).ThenRefused("out-of-range");
            story.When(command(Sharings.First), People.ProcessLead).ThenAccepted();
            story.When(command(Last.PlusDays(1)), People.ProcessLead).ThenAccepted();
            story.When(command(Last.PlusDays(2)), People.ProcessLead).ThenRefused("out-of-range");
        }
    }

    [Fact]
    public void The_same_partner_in_another_role_or_on_other_days_is_another_partnership()
    {
        var story = Candidate.Do(
            [Sharings.Area with { FirstDay = Ends, LastDay = Last }, Sharings.Linked with { FirstDay = Ends, LastDay = Last }],
            People.ProcessLead
        );
        foreach (
            var (command, code) in ((Func<LocalDate, LocalDate?, SharingRole?, Command>, string)[])
                [
                    (
                        (first, last, role) =>
                            Sharings.Area with
                            {
                                Partnership = "b",
                                FirstDay = first,
                                LastDay = last,
                                Role = role ?? Sharings.Area.Role,
                            },
                        "already-shared"
                    ),
                    (
                        (first, last, role) =>
                            Sharings.Linked with
                            {
                                Involvement = "b",
                                FirstDay = first,
                                LastDay = last,
                                Role = role ?? Sharings.Linked.Role,
                            },
                        "already-linked"
                    ),
                ]
        )
        {
            story.When(command(Last, null, null), People.ProcessLead).ThenRefused(code);
            story.When(command(Sharings.First, Ends, null), People.ProcessLead).ThenRefused(code);
            story.When(command(Sharings.First, null, null), People.ProcessLead).ThenRefused(code);
            story.When(command(Last.PlusDays(1), null, null), People.ProcessLead).ThenAccepted();
            story.When(command(Sharings.First, Ends.PlusDays(-1), null), People.ProcessLead).ThenAccepted();
            story.When(command(Ends, Last, SharingRole.Follower), People.ProcessLead).ThenAccepted();
        }

        story.When(Sharings.Linked with { Involvement = "b", Area = null, FirstDay = Ends }, People.ProcessLead).ThenAccepted();
    }

    [Fact]
    public void What_was_ended_before_it_began_can_be_made_anew() =>
        Candidate
            .Do([Sharings.Area, Sharings.Ended, Sharings.Area with { Partnership = "again" }], People.ProcessLead)
            .Strategy.PartnershipsOn(Ends)
            .Select(one => one.Id.Value)
            .Should()
            .Equal("again");

    [Fact]
    public void The_view_of_a_day_has_what_was_shared_then()
    {
        var story = Candidate.Do(
            [Sharings.Area with { FirstDay = Ends }, Sharings.Ended with { From = Last }],
            People.ProcessLead
        );
        foreach (var (day, count) in new[] { (Ends.PlusDays(-1), 0), (Ends, 1), (Last.PlusDays(-1), 1), (Last, 0) })
            story.History.AsInForceOn(day)!.Strategy.PartnershipsOn(day).Should().HaveCount(count);
    }

    [Fact]
    public void What_was_recorded_late_was_shared_from_its_day_also_with_an_organisation_that_was_registered_late()
    {
        var story = Candidate
            .Do(new OrganisationCommand.Register("early", Sample.Text, Helix.Academia, Place.Eu), People.ProcessLead)
            .AfterDays(200)
            .Do(
                [
                    new OrganisationCommand.Register("institute", Sample.Text, Helix.Academia, Place.Eu),
                    Sharings.Area with
                    {
                        Partner = new SharingPartner.Registered("institute"),
                    },
                    Sharings.Linked with
                    {
                        Home = Sharings.With("abroad", Place.Outside),
                    },
                    Sharings.Ended with
                    {
                        From = Last,
                    },
                ],
                People.ProcessLead
            );
        var day = story.Today.PlusDays(-190);
        story.History.AsInForceOn(day)!.Strategy.SharedAbroad(day).Should().HaveCount(2);
        var later = Last.PlusDays(1);
        story.History.AsInForceOn(later)!.Strategy.SharedAbroad(later).Should().ContainSingle();
    }

    [Fact]
    public void An_involvement_cannot_hold_money() =>
        typeof(Involvement)
            .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(member => member.PropertyType)
            .Should()
            .NotContain([
                typeof(Money),
                typeof(decimal),
                typeof(Money?),
                typeof(EquatableArray<FundingLine>),
                typeof(FundingSums),
            ]);

    [Fact]
    public void A_document_of_an_earlier_version_has_nothing_shared()
    {
        var info = SmartSpecJson.Info<Strategy>();
        var state = JsonSerializer.SerializeToNode(Candidate.Strategy, info)!.AsObject();
        (state.Remove("partnerships"), state.Remove("involvements")).Should().Be((true, true));
        var read = state.Deserialize(info)!;
        (read.Partnerships.Count, read.Involvements.Count).Should().Be((0, 0));
        var shared = Candidate.Do([Sharings.Area, Sharings.Linked], People.ProcessLead).Strategy;
        var again = StrategyDocument.Read(StrategyDocument.Write(shared));
        again.Partnerships.Should().Equal(shared.Partnerships);
        again.Involvements.Should().Equal(shared.Involvements);
    }

    [Fact]
    public void It_is_named_by_what_is_shared_and_with_whom()
    {
        var state = Candidate
            .Do(
                [
                    Sharings.Area with
                    {
                        Partner = Sharings.With("b") with { Region = Text.Swedish("Blekinge", "Blekinge") },
                    },
                    Sharings.Linked,
                ],
                People.ProcessLead
            )
            .Strategy;
        state
            .NameOf(new Subject(SubjectKind.Partnership, "blekinge"), Texts.English)
            .Should()
            .Be($"Partnership: {state.NameOf(Subject.Of((Id<Area>)Known.Food), Texts.English)}, Blekinge");
        state.NameOf(new Subject(SubjectKind.Involvement, "kronoberg"), Texts.Swedish).Should().StartWith("Medverkan: ");
    }

    private static IEnumerable<string> Offered(Story story) =>
        story
            .NextSteps(People.AreaLead with { Roles = [Role.AreaLead] }, Subject.Of((Id<Area>)Known.Food))
            .SelectMany(step => step.Commands);
}
