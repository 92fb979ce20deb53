namespace SmartSpec.Tests;

public sealed class EnablingTests
{
    private static readonly EnablingCommand.Withdraw Withdraw = new("1", Sample.Text);

    [Fact]
    public void With_evidence_for_each_criterion_the_condition_is_fulfilled()
    {
        var dossier = Dossier(Enabling.Story);
        dossier.Criteria.Select(one => one.Criterion.Id.Value).Should().Equal("1", "2", "3", "4", "5", "6", "7");
        dossier.Criteria.Select(one => one.Status).Should().AllBeEquivalentTo(EnablingStatus.Fulfilled);
        dossier.Status.Should().Be(EnablingStatus.Fulfilled);
        dossier.Criteria.SelectMany(one => one.Gaps).Should().BeEmpty();
        dossier["1"].Evidence.Single().Subject.Should().Be(Enabling.Of(Enabling.Analysis));
        dossier["2"].Evidence.Single().Subject.Should().Be(Enabling.Organisation(Known.Council));
        dossier["7"]
            .Evidence.Single()
            .Should()
            .Match<EnablingEvidence>(one =>
                one.Subject == Enabling.Organisation(Enabling.Abroad) && one.Through == Enabling.Effort
            );
        dossier.FreshUntil.Should().Be(dossier.Criteria.Min(one => one.FreshUntil));
    }

    [Fact]
    public void A_strategy_just_founded_fulfils_nothing_and_each_criterion_says_what_would()
    {
        var story = Stories.Founded();
        var dossier = Dossier(story);
        dossier.Criteria.Select(one => one.Status).Should().AllBeEquivalentTo(EnablingStatus.NotFulfilled);
        dossier.Status.Should().Be(EnablingStatus.NotFulfilled);
        dossier.FreshUntil.Should().BeNull();
        dossier
            .Criteria.SelectMany(one => one.Gaps)
            .Select(gap => gap.Code)
            .Should()
            .Equal(
                "evidence-missing",
                "no-managing-body",
                "no-indicators",
                "no-evaluation",
                "no-follow-up",
                "dialogue-missing",
                "efforts-missing",
                "efforts-missing",
                "cooperation-missing"
            );
        foreach (var gap in dossier.Criteria.SelectMany(one => one.Gaps))
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
            gap.ToString(texts).Should().NotBeEmpty().And.NotContainAny("{", "}");
        dossier["4"].Gaps.Single().ToString(Texts.Swedish).Should().Contain("0 av minst 3").And.Contain("akademi");
    }

    [Fact]
    public void A_criterion_is_fulfilled_by_what_is_listed_as_missing()
    {
        var story = Enabling.Begun;
        Of(story, "1").Gaps.Single().Ways[0].Act.Should().Be("enabling.show");
        Of(Stories.Founded(), "4").Gaps.Single().Ways[0].Act.Should().Be("dialogue.hold-meeting");
        Of(Enabling.Dialogued(Stories.Founded()), "4").Status.Should().Be(EnablingStatus.Fulfilled);
        Of(story, "5").Gaps.Single().Ways[0].Act.Should().Be("enabling.show");
        Of(story, "7")
            .Gaps.Single()
            .Ways.Select(way => way.Act)
            .Should()
            .Equal("effort.involve", "sharing.share", "enabling.show");
        Of(story, "7").Gaps.Single().Ways[0].WhoCan.Should().Equal(story.Strategy.Definition.RolesFor("effort.involve"));
        Of(Enabling.Story, "1").Status.Should().Be(EnablingStatus.Fulfilled);
        Of(Enabling.Story, "7").Status.Should().Be(EnablingStatus.Fulfilled);
        Of(story.Do(Enabling.Naming("7", Enabling.Organisation(Enabling.Abroad)), People.ProcessLead), "7")
            .Status.Should()
            .Be(EnablingStatus.Fulfilled);
        Of(
            Stories
                .Founded()
                .Do(new OrganisationCommand.Register("o", Sample.Text, Helix.Business, Place.County), People.ProcessLead),
            "7"
        )
            .Gaps.Single()
            .Ways[0]
            .Act.Should()
            .Be("organisation.register");
        var founded = Stories.Founded();
        Of(founded, "2").Gaps.Single().Ways[0].Act.Should().Be("strategy.appoint-managing-body");
        Of(
            founded
                .Do(new OrganisationCommand.Register("o", Sample.Text, Helix.Business, Place.County), People.ProcessLead)
                .Do(new StrategyCommand.AppointManagingBody("o"), People.ProcessLead),
            "2"
        )
            .Status.Should()
            .Be(EnablingStatus.Fulfilled);
    }

    [Fact]
    public void Evidence_that_expires_puts_its_criterion_at_risk_before_and_ends_it_the_day_after()
    {
        var strategy = Enabling.Story.Strategy;
        Status(Enabling.ValidUntil.PlusDays(-90)).Should().Be(EnablingStatus.Fulfilled);
        Status(Enabling.ValidUntil.PlusDays(-89)).Should().Be(EnablingStatus.AtRisk);
        Status(Enabling.ValidUntil).Should().Be(EnablingStatus.AtRisk);
        Status(Enabling.ValidUntil.PlusDays(1)).Should().Be(EnablingStatus.NotFulfilled);
        var atRisk = strategy.EnablingOn(Enabling.ValidUntil)["1"];
        atRisk.FreshUntil.Should().Be(Enabling.ValidUntil);
        var gap = atRisk.Gaps.Single();
        (gap.Code, gap.Rule, gap.From).Should().Be(("evidence-stale", "evidence-shown", Enabling.ValidUntil.PlusDays(1)));
        strategy
            .EnablingOn(Enabling.ValidUntil.PlusDays(1))["1"]
            .Evidence.Single()
            .Standing.Should()
            .Be(EnablingEvidenceStanding.Expired);

        EnablingStatus Status(LocalDate on) => strategy.EnablingOn(on)["1"].Status;
    }

    [Fact]
    public void Evidence_that_is_renewed_has_to_be_stated_again()
    {
        var renewed = Enabling.Story.Do(
            new EvidenceCommand.Renew(Enabling.Analysis, new(Sample.Text, Source: "SCB")),
            People.ProcessLead
        );
        var criterion = Of(renewed, "1");
        criterion.Status.Should().Be(EnablingStatus.NotFulfilled);
        criterion.Evidence.Single().Standing.Should().Be(EnablingEvidenceStanding.Replaced);
        criterion.Gaps.Single().Code.Should().Be("evidence-stale");
        Of(renewed.Do(Enabling.Naming("1", Enabling.Of(Enabling.Analysis)), People.ProcessLead), "1")
            .Status.Should()
            .Be(EnablingStatus.Fulfilled);
    }

    [Fact]
    public void Evidence_is_out_of_date_with_the_evidence_that_it_rests_on()
    {
        var story = Enabling
            .Analysed.Do(
                new EvidenceCommand.RecordOpportunity("on-it", new(Sample.Text, Source: "Own", RestsOn: [Enabling.Analysis])),
                People.ProcessLead
            )
            .Do(Enabling.Naming("1", Enabling.Of("on-it")), People.ProcessLead);
        Of(story, "1").FreshUntil.Should().Be(Enabling.ValidUntil);
        Of(story.Do(new EvidenceCommand.Renew(Enabling.Analysis, new(Sample.Text, Source: "SCB")), People.ProcessLead), "1")
            .Evidence.Single()
            .Standing.Should()
            .Be(EnablingEvidenceStanding.Replaced);
    }

    [Fact]
    public void An_analysis_counts_for_some_months_from_its_day()
    {
        var story = Stories
            .Founded()
            .Do(Analyses.Data(), People.ProcessLead)
            .Do(Analyses.Made(), People.ProcessLead)
            .Do(Enabling.Naming("1", Enabling.Of(Analyses.Quotients)), People.ProcessLead);
        Of(story, "1").FreshUntil.Should().Be(Make.Day(2021, 1, 5).PlusMonths(36));
        Of(story.Do(new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised)), People.ProcessLead), "1")
            .Evidence.Single()
            .Standing.Should()
            .Be(EnablingEvidenceStanding.Replaced, "its data were");
    }

    [Fact]
    public void A_statement_counts_until_its_day_and_what_it_names_beside_what_is_needed_puts_it_at_risk_when_out_of_date()
    {
        var story = Enabling.Analysed.Do(
            [
                Enabling.Naming("1", Enabling.Of(Known.Challenge), Enabling.Of(Enabling.Analysis)) with
                {
                    ValidUntil = Make.Day(2023, 6, 30),
                },
            ],
            People.ProcessLead
        );
        var on = Make.Day(2023, 1, 1);
        var criterion = story.Strategy.EnablingOn(on)["1"];
        criterion.Status.Should().Be(EnablingStatus.AtRisk);
        criterion.FreshUntil.Should().Be(Make.Day(2023, 6, 30));
        criterion.Gaps.Select(gap => gap.Code).Should().Equal("statement-stale");
        criterion.Gaps[0].Ways.Select(way => way.Act).Should().Equal("enabling.show");
        story.Strategy.EnablingOn(Enabling.ValidUntil)["1"].Gaps.Should().BeEmpty("both count on their last day");
        story.Strategy.EnablingOn(Make.Day(2023, 7, 1))["1"].Status.Should().Be(EnablingStatus.NotFulfilled);
    }

    [Fact]
    public void A_statement_replaces_the_one_before_and_is_withdrawn_with_a_reason()
    {
        var story = Enabling.Story;
        var stated = story.Strategy.EnablingStatements["1"];
        (stated.StatedOn, stated.Criterion.Value).Should().Be((story.Today, "1"));
        story.History.Events[(int)stated.StatedIn - 1].Event.Should().BeOfType<EnablingEvent.Shown>();
        var replaced = story.Do(Enabling.Show, People.ProcessLead);
        replaced.Strategy.EnablingStatements["1"].Shows.Should().Equal(Enabling.Show.Shows);
        Of(replaced, "1").Status.Should().Be(EnablingStatus.NotFulfilled, "a strategy is no evidence");
        Of(replaced, "1").Evidence.Single().Rule.Should().BeNull("it is only named");
        var withdrawn = story.When(Withdraw, People.ProcessLead).Then(new EnablingEvent.Withdrawn("1", story.Today, Sample.Text));
        (Of(withdrawn, "1").Statement, Of(withdrawn, "1").Status).Should().Be((null, EnablingStatus.NotFulfilled));
        withdrawn.When(Withdraw, People.ProcessLead).ThenRefused("unknown");
        story.When(Withdraw with { Reason = Sample.Blank }, People.ProcessLead).ThenRefused("text-missing");
    }

    [Fact]
    public void A_criterion_that_need_not_be_relevant_is_stated_not_to_be_and_its_decision_can_be_annulled()
    {
        var story = Enabling.Begun.Decided();
        var stated = story.Do(Enabling.NotRelevant with { Decision = Decisions.Id }, People.ProcessLead);
        var criterion = Of(stated, "6");
        (criterion.Status, criterion.FreshUntil).Should().Be((EnablingStatus.NotRelevant, null));
        criterion.Evidence.Single().RestsOn(new(SubjectKind.Decision, Decisions.Id)).Should().BeTrue();
        Of(stated.Annulled(Decisions.Id), "6").Status.Should().Be(EnablingStatus.NotFulfilled);
        Of(stated.Do(Enabling.Naming("6", Enabling.Effort), People.ProcessLead), "6")
            .Status.Should()
            .Be(EnablingStatus.Fulfilled);
        stated.Strategy.EnablingOn(story.Today.PlusDays(-1))["6"].Status.Should().Be(EnablingStatus.NotFulfilled);
        story.When(Enabling.NotRelevant with { Criterion = "5" }, People.ProcessLead).ThenRefused("enabling-always-relevant");
    }

    [Fact]
    public void Where_no_criterion_is_relevant_neither_is_the_condition()
    {
        var story = Stories
            .Founded(Enabling.Under(new EnablingRule.HasManagingBody()))
            .Do(new EnablingCommand.SetNotRelevant("a", Sample.Text), People.ProcessLead);
        Dossier(story).Status.Should().Be(EnablingStatus.NotRelevant);
    }

    [Fact]
    public void A_statement_names_a_criterion_of_the_condition_and_objects_of_the_record_each_once()
    {
        var story = Enabling.Begun;
        story.When(Enabling.Show with { Criterion = "8" }, People.ProcessLead).ThenRefused("unknown");
        story.When(Enabling.Naming("1", Enabling.Of("nothing")), People.ProcessLead).ThenRefused("unknown");
        story.When(Enabling.Naming("1"), People.ProcessLead).ThenRefused("missing");
        story.When(Enabling.Naming("1", Enabling.Effort, Enabling.Effort), People.ProcessLead).ThenRefused("twice");
        story.When(Enabling.Naming("1", Subject.Of((Id<EnablingCriterion>)"5")), People.ProcessLead).ThenRefused("not-an-object");
        story.When(Enabling.Show with { Statement = Sample.Blank }, People.ProcessLead).ThenRefused("text-missing");
        story
            .When(Enabling.Show with { ValidUntil = story.Today.PlusDays(-1) }, People.ProcessLead)
            .ThenRefused("dates-reversed");
        story.When(Enabling.Show with { ValidUntil = story.Today }, People.ProcessLead).ThenAccepted();
        story.When(Enabling.Show, People.Reader).ThenRefused("role");
        story.When(new EnablingCommand.Withdraw("1", Sample.Text), People.ProcessLead).ThenRefused("unknown");
    }

    [Theory]
    [InlineData(EffortStep.Prioritised, EnablingEvidenceStanding.NotYet)]
    [InlineData(EffortStep.Financed, EnablingEvidenceStanding.Current)]
    [InlineData(EffortStep.Paused, EnablingEvidenceStanding.Current)]
    [InlineData(EffortStep.Completed, EnablingEvidenceStanding.Current)]
    [InlineData(EffortStep.Cancelled, EnablingEvidenceStanding.Ended)]
    public void An_effort_counts_from_when_it_is_financed(EffortStep step, EnablingEvidenceStanding standing)
    {
        var story = Stories.EffortAt(step).Do(Enabling.Naming("5", Enabling.Effort), People.ProcessLead);
        Of(story, "5").Evidence.Single().Standing.Should().Be(standing);
        Of(story, "5")
            .Status.Should()
            .Be(standing is EnablingEvidenceStanding.Current ? EnablingStatus.Fulfilled : EnablingStatus.NotFulfilled);
        if (standing is EnablingEvidenceStanding.Current)
            Of(story, "5").FreshUntil.Should().Be(story.Strategy.Efforts[Known.Effort].LastDay!.Value.PlusMonths(24));
    }

    [Fact]
    public void Only_organisations_outside_the_member_state_in_selected_areas_are_cooperation_abroad()
    {
        var story = Enabling.Story;
        var home = story.Do(
            new OrganisationCommand.Amend(Enabling.Abroad, Sample.Text, Helix.Academia, Place.National),
            People.ProcessLead
        );
        (Of(home, "7").Status, Of(home, "7").Evidence.Count).Should().Be((EnablingStatus.NotFulfilled, 0));
        var financed = Enabling.Begun.Do(
            new FundingCommand.Commit(Known.Effort, Enabling.Abroad, FundingSource.Academia, 2021, new(1000, Currency.Sek)),
            People.EffortOwner
        );
        Of(financed, "7").Evidence.Single().Through.Should().Be(Enabling.Effort);
        var retired = story.WithChangeAt(ChangeStep.InEffect, new ChangeProposal.Retire(Known.Food), "retire");
        Of(retired, "7").Status.Should().Be(EnablingStatus.NotFulfilled, "the area is no longer selected");
    }

    [Fact]
    public void What_is_shared_with_a_partner_abroad_shows_it_on_its_days_and_once_for_each_partner()
    {
        var story = Enabling.Begun;
        var (first, last) = (story.Today.PlusDays(10), story.Today.PlusDays(400));
        var partner = new SharingPartner.Registered(Enabling.Abroad);
        var shared = story.Do(
            [
                new SharingCommand.Share("p", Subject.Of((Id<Area>)Known.Food), partner, SharingRole.Partner, first, last),
                new SharingCommand.Share("q", Enabling.Effort, partner, SharingRole.Funder, first, last),
            ],
            People.ProcessLead
        );
        On(first.PlusDays(-1)).Should().Be((EnablingStatus.NotFulfilled, default(LocalDate?)));
        On(first).Should().Be((EnablingStatus.Fulfilled, last));
        On(last).Status.Should().Be(EnablingStatus.AtRisk);
        On(last.PlusDays(1)).Status.Should().Be(EnablingStatus.NotFulfilled);
        var ended = shared
            .AfterDays(20)
            .Do(new SharingCommand.End("p", shared.Today.PlusDays(20), Sample.Text), People.ProcessLead);
        Of(ended, "7").FreshUntil.Should().Be(last, "the effort is still shared");

        (EnablingStatus Status, LocalDate? FreshUntil) On(LocalDate day)
        {
            var criterion = shared.Strategy.EnablingOn(day)["7"];
            return (criterion.Status, criterion.FreshUntil);
        }
    }

    [Fact]
    public void Dialogue_counts_by_helix_from_meetings_and_points_for_some_days()
    {
        var story = Stories.Founded();
        var two = story.Do(
            new DialogueCommand.HoldMeeting(
                "m",
                story.Today.PlusDays(-10),
                [new(Helix.Academia, 1), new(Helix.Business, 1)],
                Sample.Text
            ),
            People.ProcessLead
        );
        Of(two, "4").Status.Should().Be(EnablingStatus.NotFulfilled);
        Of(two, "4").Gaps.Single().ToString(Texts.English).Should().Contain("2 of at least 3").And.Contain("civil society");
        var three = two.Do(
            new DialogueCommand.RaisePoint("p", new(SubjectKind.Strategy, Known.Strategy), Sample.Text, Helix.CivilSociety),
            People.Stakeholder
        );
        var criterion = Of(three, "4");
        criterion.Status.Should().Be(EnablingStatus.Fulfilled);
        criterion.FreshUntil.Should().Be(story.Today.PlusDays(355));
        criterion.Evidence.Select(one => one.Helix).Should().Equal(Helix.Academia, Helix.Business, Helix.CivilSociety);
        criterion.Evidence.Should().OnlyContain(one => one.IsDecisive);
        var again = Of(Enabling.Dialogued(three.AfterDays(5)), "4");
        again.FreshUntil.Should().Be(story.Today.PlusDays(370));
        again.Evidence.Where(one => one.Subject.Kind is SubjectKind.Point).Should().OnlyContain(one => !one.IsDecisive);
        var later = Enabling.Dialogued(three.AfterDays(500)).Strategy.EnablingOn(story.Today.PlusDays(500))["4"];
        later
            .Evidence.Select(one => (one.Subject.Id, one.Helix))
            .Should()
            .Equal(
                ("forum", Helix.Academia),
                ("forum", Helix.Business),
                ("p", Helix.CivilSociety),
                ("forum", Helix.PublicSector)
            );
    }

    [Fact]
    public void The_share_of_measured_indicators_decides()
    {
        Story Measured(decimal percent)
        {
            var story = Stories.EffortAt(EffortStep.Underway, Enabling.Under(new EnablingRule.IndicatorsFollowed(percent, 6)));
            var later = story
                .Do(
                    new IndicatorCommand.Define(
                        "second",
                        IndicatorKind.Result,
                        Known.Food,
                        story.Strategy.Indicators[Known.ResultIndicator].Terms
                    ),
                    People.AreaLead
                )
                .AfterDays(30);
            return later.Do(new IndicatorCommand.Measure(Known.ResultIndicator, later.Today, 5), People.ProcessLead);
        }

        var half = Measured(50);
        Own(half).Evidence.Select(one => one.ValidUntil).Distinct().Should().HaveCount(2);
        Own(half).FreshUntil.Should().Be(Own(half).Evidence.Max(one => one.ValidUntil));
        Own(Measured(51)).FreshUntil.Should().Be(Own(half).Evidence.Min(one => one.ValidUntil));
        var missing = half.AfterDays(20)
            .Do(
                new IndicatorCommand.ReportMissing(Known.ResultIndicator, half.Today.PlusDays(20), Sample.Text),
                People.ProcessLead
            );
        Own(missing).FreshUntil.Should().Be(Own(half).FreshUntil, "a missing value is no measurement");
    }

    [Fact]
    public void Indicators_are_followed_while_enough_of_them_are_measured()
    {
        var half = Enabling.Begun.Strategy with { };
        var criterion = half.EnablingOn(Enabling.Begun.Today)["3"];
        criterion
            .Evidence.Select(one => one.Rule)
            .Distinct()
            .Should()
            .Equal("indicators-followed", "evaluation-planned", "follow-up-kept");
        var late = half.EnablingOn(Make.Day(2026, 1, 1))["3"];
        late.Gaps.Select(gap => gap.Code).Should().Equal("indicators-unmeasured", "no-evaluation", "follow-up-late");
        late.Gaps[2].Ways[0].Act.Should().Be("follow-up.close");
    }

    [Fact]
    public void A_follow_up_counts_until_it_should_be_closed_and_then_for_some_months()
    {
        var setting = Enabling.Under(new EnablingRule.FollowUpKept(14));
        var open = Stories.CycleAt(FollowUpStep.Open, setting);
        var cycle = open.Strategy.Cycles[Known.Cycle];
        var next = open.Strategy.Cycles.Last!;
        Own(open).FreshUntil.Should().Be(next.CloseBy);
        var closed = Stories.CycleAt(FollowUpStep.Closed, setting);
        Own(closed).FreshUntil.Should().Be(cycle.LastDay.PlusMonths(14));
        Own(closed).Evidence.Select(one => one.Subject).Should().Contain(Subject.Of(cycle.Id));
        Own(Stories.Founded(setting)).Gaps.Single().Ways[0].Act.Should().Be("strategy.launch");
        var none = setting.Under(document => document with { FollowUp = null });
        Own(Stories.StrategyAt(StrategyStep.Running, none)).Gaps.Single().Ways[0].Act.Should().Be("change.propose");
    }

    [Fact]
    public void An_evaluation_counts_for_some_months_unless_it_was_cancelled()
    {
        var setting = Enabling.Under(new EnablingRule.EvaluationPlanned(12));
        var planned = Stories.EvaluationAt(EvaluationStep.Planned, setting);
        Own(planned).FreshUntil.Should().Be(planned.Strategy.Evaluations[Known.Evaluation].LastDay.PlusMonths(12));
        Own(Stories.EvaluationAt(EvaluationStep.Cancelled, setting)).Status.Should().Be(EnablingStatus.NotFulfilled);
        var evaluation = planned.Strategy.Evaluations[Known.Evaluation];
        var late = evaluation.LastDay.PlusDays(40);
        (planned.Strategy with { Evaluations = EntitySet<Evaluation>.Of([evaluation with { ReportedOn = late }]) })
            .EnablingOn(planned.Today)["a"]
            .FreshUntil.Should()
            .Be(late.PlusMonths(12));
    }

    [Fact]
    public void The_history_knows_by_which_event_and_since_when_each_piece_of_evidence_is_there()
    {
        var story = Enabling.Story;
        var dossier = story.History.EnablingOn(story.Today)!;
        foreach (var evidence in dossier.Criteria.SelectMany(one => one.Evidence))
        {
            var number = evidence.EventNumber;
            number.Should().NotBeNull($"{evidence.Subject} is from an event");
            evidence.Since.Should().NotBeNull();
            SubjectFinder.Subjects(story.History.Events[(int)number!.Value - 1].Event).Should().Contain(evidence.Subject);
        }

        Event("2").Should().BeOfType<StrategyEvent.ManagingBodyAppointed>();
        Event("7").Should().BeOfType<EffortEvent.PartnersInvolved>();
        Event("1").Should().BeOfType<EvidenceEvent.Recorded>();

        Event Event(string id) => story.History.Events[(int)dossier[id].Evidence[0].EventNumber!.Value - 1].Event;
    }

    [Fact]
    public void On_a_day_before_a_statement_it_was_not_there_and_as_recorded_before_neither()
    {
        var story = Enabling.Story.AfterDays(10).Do(Withdraw, People.ProcessLead);
        var before = Enabling.Story.Today;
        story.History.EnablingOn(before)!["1"].Status.Should().Be(EnablingStatus.Fulfilled);
        story.History.EnablingOn(story.Today)!["1"].Status.Should().Be(EnablingStatus.NotFulfilled);
        var view = story.History.AsRecordedBy(Enabling.Story.Now)!;
        story.History.EnablingOn(view.Strategy, story.Today)["1"].Status.Should().Be(EnablingStatus.Fulfilled);
        story.History.EnablingOn(story.Today, Enabling.Story.Now)!["1"].Status.Should().Be(EnablingStatus.Fulfilled);
        story.History.EnablingOn(Make.Day(2020, 1, 1)).Should().BeNull();
        var again = story.Do(new EffortCommand.Involve(Known.Effort, [Enabling.Abroad]), People.ProcessLead);
        again
            .History.EnablingOn(view.Strategy, before)["7"]
            .Evidence[0]
            .EventNumber.Should()
            .BeLessThanOrEqualTo(view.Strategy.Length);
        again.History.EnablingOn(again.Today)!["7"].Evidence[0].EventNumber.Should().Be(again.Strategy.Length);
    }

    [Fact]
    public void What_was_taken_over_is_from_the_first_event()
    {
        var story = Openings.Story();
        var dossier = story.History.EnablingOn(story.Today)!;
        dossier
            .Criteria.SelectMany(one => one.Evidence)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(one => one.EventNumber >= 1 && one.Since != null);
    }

    private static EnablingDossier Dossier(Story story) => story.Strategy.EnablingOn(story.Today);

    private static EnablingCriterionStanding Of(Story story, string id) => Dossier(story)[id];

    private static EnablingCriterionStanding Own(Story story) => Dossier(story)["a"];
}
