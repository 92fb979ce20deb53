namespace SmartSpec.Tests;

/// <summary>Several strategies together: everything once, at its home; and what they say of what they share.</summary>
public sealed class RollUpTests
{
    private static readonly LocalDate On = Make.Day(2021, 5, 1);

    private static readonly Strategy Home = Named(
        "home",
        Stories
            .EffortAt(EffortStep.Prioritised)
            .Do(
                new EffortCommand.Budget(Known.Effort, [new(2022, new(1000, Currency.Sek)), new(2023, new(500, Currency.Sek))]),
                People.AreaLead
            )
            .Do(
                new FundingCommand.Seek(Known.Effort, Known.Municipality, FundingSource.Municipal, 2022, new(700, Currency.Sek)),
                People.AreaLead
            )
            .Do(Sharings.Area with { Partner = Sharings.With("guest") }, People.ProcessLead)
            .Strategy
    );

    private static readonly Strategy Guest = Named(
        "guest",
        Stories
            .AreaAt(AreaStep.Proposed)
            .Do(
                Sharings.Linked with
                {
                    Home = Sharings.With("home"),
                    There = new(SubjectKind.Area, Known.Food),
                    Role = SharingRole.CoLead,
                },
                People.ProcessLead
            )
            .Strategy
    );

    [Fact]
    public void What_is_shared_is_counted_once_and_confirmed_by_both()
    {
        var sum = RollUp.Of([Home, Guest], On);
        sum.Strategies.Select(one => one.Strategy.Value).Should().Equal("guest", "home");
        sum.Counts.Efforts.Total.Should().Be(1);
        sum.Counts.Efforts[EffortStep.Prioritised].Should().Be(1);
        (sum.Counts.SelectedAreas, sum.Counts.EndedAreas, sum.Counts.Areas.Total).Should().Be((1, 0, 2));
        sum.Money.Single().Sums.Should().Be(FundingSums.Of(Home.FundingRows()));
        sum.Money.Single().Strategies.Should().Be(2);
        var shared = sum.Shared.Single();
        (shared.Home, shared.Object).Should().Be((new Id<Strategy>("home"), Subject.Of((Id<Area>)Known.Food)));
        shared.Name.Should().Be(Home.Areas[Known.Food].Name);
        var partner = shared.Partners.Single();
        (partner.Partner, partner.Role, partner.Place, partner.IsShared, partner.IsLinked)
            .Should()
            .Be((new Subject(SubjectKind.Strategy, "guest"), SharingRole.CoLead, Place.Neighbouring, true, true));
        sum.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Money_is_by_year_and_source_and_adds_up()
    {
        var money = RollUp.Of([Home], On).Money.Single();
        var rows = Home.FundingRows().ToList();
        money
            .ByYear.Select(year => (year.Year, year.Sums))
            .Should()
            .Equal(FundingSums.By(rows, row => row.Year).OrderBy(year => year.Key));
        money.ByYear.Single(year => year.Year == 2022).Sums.Budget.Should().Be(1000);
        money
            .BySource.Select(source => (source.Source, source.Sums))
            .Should()
            .Equal(FundingSums.By(rows, row => row.Source).OrderBy(source => source.Key));
        money.BySource[0].Source.Should().BeNull();
    }

    [Fact]
    public void Money_of_every_source_keeps_its_source()
    {
        var story = Stories.EffortAt(EffortStep.Prioritised);
        foreach (var source in Enum.GetValues<FundingSource>())
            story = story.Do(
                new FundingCommand.Seek(Known.Effort, Known.Municipality, source, 2022, new(7, Currency.Sek)),
                People.AreaLead
            );
        RollUp
            .Of([story.Strategy], On)
            .Money.Single()
            .BySource.Where(source => source.Sums.Sought > 0)
            .Select(source => source.Source)
            .Should()
            .Equal(Enum.GetValues<FundingSource>().Select(source => (FundingSource?)source));
    }

    [Fact]
    public void What_was_selected_and_has_ended_is_counted_apart_from_what_never_was()
    {
        var counts = RollUp.Of([Home], On).Counts with { Areas = Tally<AreaStep>.Of(Enum.GetValues<AreaStep>()) };
        counts.EndedAreas.Should().Be(new[] { AreaStep.Retired, AreaStep.Merged, AreaStep.Split, AreaStep.Closed }.Length);
        default(Tally<AreaStep>)[AreaStep.Proposed].Should().Be(0);
        default(Tally<AreaStep>).Should().Be(Tally<AreaStep>.Of([]));
    }

    [Fact]
    public void Different_currencies_are_never_added()
    {
        var other = Home with { Id = "euro", Charter = Home.Charter with { Currency = Currency.Eur } };
        var sum = RollUp.Of([Home, other, Guest], On);
        sum.Money.Select(money => (money.Currency.Code, money.Strategies, money.Sums.Budget))
            .Should()
            .Equal(("EUR", 1, 1500m), ("SEK", 2, 1500m));
        sum.Counts.Efforts.Total.Should().Be(2);
    }

    [Fact]
    public void An_indicator_counts_by_its_standing_on_the_day_and_not_when_it_is_closed()
    {
        var story = Stories.EffortAt(EffortStep.Prioritised);
        var indicators = story.Strategy.Indicators.Count;
        Of(story).Total.Should().Be(indicators);
        Of(story)[IndicatorStatus.NoValue].Should().Be(indicators);
        var measured = story.Do(new IndicatorCommand.Measure(Known.ResultIndicator, story.Today, 1), People.ProcessLead);
        RollUp.Of([measured.Strategy], measured.Today).Counts.MeasuredIndicators.Should().Be(1);
        RollUp.Of([measured.Strategy], measured.Today.PlusDays(-1)).Counts.MeasuredIndicators.Should().Be(0);
        var closed = measured.Strategy with { };
        closed.Indicators = closed.Indicators.Change(Known.ResultIndicator, one => one with { ClosedBecause = Sample.Text });
        RollUp.Of([closed], measured.Today).Counts.Indicators.Total.Should().Be(indicators - 1);

        static Tally<IndicatorStatus> Of(Story story) => RollUp.Of([story.Strategy], story.Today).Counts.Indicators;
    }

    [Fact]
    public void An_involvement_whose_home_is_not_there_is_found()
    {
        var sum = RollUp.Of([Guest], On);
        Single(sum, RollUpFindingKind.HomeMissing, "guest", "involvement:kronoberg", "home");
        var partner = sum.Shared.Single().Partners.Single();
        (partner.IsShared, partner.IsLinked, partner.Place).Should().Be((false, true, null));
        sum.Shared.Single().Name.Should().Be(Sample.Text);
    }

    [Fact]
    public void A_partnership_whose_partner_is_not_there_is_found() =>
        Single(RollUp.Of([Home], On), RollUpFindingKind.PartnerMissing, "home", "partnership:blekinge", "guest");

    [Fact]
    public void A_partnership_that_the_partner_does_not_confirm_is_found() =>
        Single(
            RollUp.Of([Home, Guest with { Involvements = EntitySet<Involvement>.Empty }], On),
            RollUpFindingKind.NotLinked,
            "home",
            "partnership:blekinge",
            "guest"
        );

    [Fact]
    public void An_involvement_that_the_home_does_not_confirm_is_found() =>
        Single(
            RollUp.Of([Home with { Partnerships = EntitySet<Partnership>.Empty }, Guest], On),
            RollUpFindingKind.NotShared,
            "guest",
            "involvement:kronoberg",
            "home"
        );

    [Fact]
    public void An_involvement_in_what_the_home_does_not_have_or_what_has_ended_there_is_found()
    {
        var without = Home with { Partnerships = EntitySet<Partnership>.Empty };
        Single(
            RollUp.Of([without, With(one => one with { There = new(SubjectKind.Area, "nowhere") })], On),
            RollUpFindingKind.ObjectMissing,
            "guest",
            "involvement:kronoberg",
            "home"
        );
        Single(
            RollUp.Of([without, With(one => one with { There = new(SubjectKind.Effort, Known.Food) })], On),
            RollUpFindingKind.ObjectMissing,
            "guest",
            "involvement:kronoberg",
            "home"
        );
        var ended = Home with { Areas = Home.Areas.Change(Known.Food, area => area with { Step = AreaStep.Retired }) };
        Single(RollUp.Of([ended, Guest], On), RollUpFindingKind.ObjectEnded, "guest", "involvement:kronoberg", "home");
        var cancelled = without with
        {
            Efforts = Home.Efforts.Change(Known.Effort, effort => effort with { Step = EffortStep.Cancelled }),
        };
        Single(
            RollUp.Of([cancelled, With(one => one with { There = new(SubjectKind.Effort, Known.Effort) })], On),
            RollUpFindingKind.ObjectEnded,
            "guest",
            "involvement:kronoberg",
            "home"
        );
    }

    [Fact]
    public void What_is_shared_of_one_area_confirms_no_involvement_in_another()
    {
        var home = Home with { Areas = Home.Areas.Put(Home.Areas[Known.Food] with { Id = "wood" }) };
        RollUp
            .Of([home, With(one => one with { There = new(SubjectKind.Area, "wood") })], On)
            .Findings.Select(finding => finding.Kind)
            .Should()
            .BeEquivalentTo([RollUpFindingKind.NotLinked, RollUpFindingKind.NotShared]);
    }

    [Fact]
    public void Roles_that_differ_are_found_once_and_both_are_shown()
    {
        var sum = RollUp.Of([Home, With(one => one with { Role = SharingRole.Follower })], On);
        Single(sum, RollUpFindingKind.OtherRole, "guest", "involvement:kronoberg", "home");
        sum.Findings.Single().Role.Should().Be(SharingRole.Follower);
        sum.Shared.Single().Name.Should().Be(Home.Areas[Known.Food].Name, "the home names what is its own");
        sum.Shared.Single()
            .Partners.Select(one => (one.Role, one.IsShared, one.IsLinked))
            .Should()
            .Equal((SharingRole.CoLead, true, false), (SharingRole.Follower, false, true));
    }

    [Fact]
    public void A_link_to_an_area_that_was_carried_on_still_matches()
    {
        var moved = Home with
        {
            Areas = Home.Areas.Put(Home.Areas[Known.Food] with { Id = "both" }),
            Partnerships = Home.Partnerships.Change(
                "blekinge",
                one => one with { Subject = new(SubjectKind.Area, "both"), Moves = [new(Known.Food, Known.Change)] }
            ),
        };
        var sum = RollUp.Of([moved, Guest], On);
        sum.Findings.Should().BeEmpty();
        sum.Shared.Single().Object.Id.Should().Be("both");
        sum.Shared.Single().Partners.Single().IsLinked.Should().BeTrue();
    }

    [Fact]
    public void A_partner_that_is_an_organisation_confirms_nothing_and_has_its_name()
    {
        var story = Stories
            .AreaAt(AreaStep.Proposed)
            .Do(Sharings.Area with { Partner = new SharingPartner.Registered(Known.University) }, People.ProcessLead);
        var sum = RollUp.Of([story.Strategy], On);
        sum.Findings.Should().BeEmpty();
        var partner = sum.Shared.Single().Partners.Single();
        (partner.Name, partner.IsShared, partner.IsLinked)
            .Should()
            .Be((story.Strategy.Organisations[Known.University].Name, true, false));
    }

    [Fact]
    public void What_is_not_in_force_on_the_day_is_not_shared()
    {
        var sum = RollUp.Of([Home, Guest], Sharings.First.PlusDays(-1));
        (sum.Shared.Count, sum.Findings.Count).Should().Be((0, 0));
    }

    [Fact]
    public void A_strategy_is_added_once_and_one_that_cannot_be_read_is_named()
    {
        var builder = new RollUpBuilder(On);
        builder.Add(Home);
        builder.Contains("home").Should().BeTrue();
        builder.Invoking(self => self.Add(Home)).Should().Throw<ArgumentException>();
        builder.Invoking(self => self.AddUnread("home", "x")).Should().Throw<ArgumentException>();
        builder.AddUnread("z", "broken");
        builder.AddUnread("a", "broken");
        builder.Contains("z").Should().BeTrue();
        builder.Invoking(self => self.Add(Strategy.Unfounded)).Should().Throw<ArgumentException>();
        builder.Invoking(self => self.AddUnread("b", " ")).Should().Throw<ArgumentException>();
        builder.Build().Unread.Select(one => one.Strategy.Value).Should().Equal("a", "z");
        builder.Build().Should().Be(builder.Build());
    }

    private static Strategy With(Func<Involvement, Involvement> change) =>
        Guest with
        {
            Involvements = Guest.Involvements.Change("kronoberg", change),
        };

    private static Strategy Named(Id<Strategy> id, Strategy strategy) => strategy with { Id = id };

    private static void Single(RollUp sum, RollUpFindingKind kind, string strategy, string record, string other)
    {
        var finding = sum.Findings.Single();
        (finding.Kind, finding.Strategy.Value, finding.Record.ToString(), finding.Other.Value)
            .Should()
            .Be((kind, strategy, record, other));
    }
}
