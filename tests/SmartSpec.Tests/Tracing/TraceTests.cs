using static SmartSpec.Model.TraceRelation;

namespace SmartSpec.Tests.Tracing;

/// <summary>From any krona back to challenges and goals, and from these forward to any krona.</summary>
public sealed class TraceTests
{
    private static readonly Strategy Paid = TraceStories.Paid.Strategy;
    private static readonly Strategy Changed = TraceStories.Changed.Strategy;
    private static readonly LocalDate Today = TraceStories.Changed.Today;
    private static readonly Subject Payment = MoneyOf(SubjectKind.Payment);

    [Fact]
    public void A_payment_leads_back_through_its_effort_field_plan_and_area_to_challenge_goal_and_data() =>
        Chain(
                Grounds(Paid, Payment),
                Payment,
                (EffortOfPayment, $"effort:{Known.Effort}"),
                (FieldOfEffort, $"field:{Known.Field}"),
                (PlanOfField, $"plan:{Known.DevelopmentPlan}"),
                (AreaOfPlan, $"area:{Known.Food}"),
                (EvidenceOfArea, $"evidence:{Known.Challenge}")
            )
            .And(Known.Food, (GoalOfArea, $"goal:{Known.Goal}"))
            .And(
                Known.Food,
                (EvidenceOfAssessment, $"evidence:{TraceStories.Asset}"),
                (EvidenceOfEvidence, $"evidence:{Analyses.Quotients}"),
                (EvidenceOfEvidence, $"evidence:{Analyses.DataSet}")
            );

    [Fact]
    public void A_challenge_leads_forward_to_the_payment_its_demand_and_the_repayment()
    {
        var trace = Results(Paid, "evidence", Known.Challenge);
        Chain(
            trace,
            Subject.Parse($"effort:{Known.Effort}"),
            (EffortOfDemand, $"{MoneyOf(SubjectKind.Demand)}"),
            (DemandOfRepayment, $"{Repayment}")
        );
        trace.Reaches(Payment).Should().BeTrue();
        trace.Reaches(Repayment).Should().BeTrue();
    }

    [Fact]
    public void A_point_that_led_to_a_change_is_traced_to_what_the_change_altered() =>
        Chain(
            Results(Changed, "point", "idea"),
            Subject.Parse("point:idea"),
            (PointTakenUp, "change:adjustment"),
            (ChangeOfSubject, "indicator:bounded")
        );

    [Fact]
    public void A_recommendation_that_led_to_a_change_is_traced_to_the_plan_version_that_it_began_and_its_efforts() =>
        Chain(
            Results(Changed, "evaluation", Known.Evaluation),
            Subject.Parse($"evaluation:{Known.Evaluation}"),
            (EvaluationOfRecommendation, $"recommendation:{Known.Recommendation}"),
            (RecommendationFollowed, "change:revision"),
            (ChangeOfSubject, "plan:food-action-revised"),
            (PlanOfEffort, $"effort:{Known.Effort}")
        );

    [Fact]
    public void A_signal_is_traced_from_its_object_to_the_evaluation_that_its_answer_ordered()
    {
        var story = Stories.SignalAt(SignalStep.Raised).WithEvaluationAt(EvaluationStep.Planned);
        story = story.Do(
            new SignalCommand.Answer(
                Known.Signal,
                SignalOutcome.EvaluationOrdered,
                Sample.Text,
                Subject.Of((Id<Evaluation>)Known.Evaluation)
            ),
            People.AreaLead
        );
        Chain(
            story.Strategy.TraceOf(Subject.Parse($"effort:{Known.Effort}"), TraceDirection.ToResults, story.Today),
            Subject.Parse($"effort:{Known.Effort}"),
            (SubjectOfSignal, $"signal:{Known.Signal}"),
            (SignalAnswered, $"evaluation:{Known.Evaluation}")
        );
    }

    [Fact]
    public void What_a_change_is_to_do_rests_on_its_object_and_when_it_is_in_effect_the_object_rests_on_it()
    {
        var indicator = Subject.Parse("indicator:bounded");
        var change = Subject.Of((Id<Change>)"adjustment");
        Grounds(TraceStories.Followed.Strategy, change).Reaches(indicator).Should().BeTrue();
        Grounds(TraceStories.Followed.Strategy, indicator).Reaches(change).Should().BeFalse();
        Grounds(Changed, indicator).Reaches(change).Should().BeTrue();
        Grounds(Changed, change).Links.Should().NotContain(link => link.Relation == SubjectOfChange);
    }

    [Fact]
    public void What_an_area_is_to_rest_on_is_a_ground_of_the_change_until_it_is_in_effect()
    {
        var proposal = new ChangeProposal.Rescope(TraceStories.Water, Sample.Text, new([TraceStories.Asset], [Known.Goal]));
        var (asset, change) = (new Subject(SubjectKind.Evidence, TraceStories.Asset), Subject.Of((Id<Change>)Known.Change));
        foreach (var step in (ChangeStep[])[ChangeStep.Proposed, ChangeStep.InEffect])
        {
            var story = TraceStories.Paid.WithChangeAt(step, proposal);
            var trace = story.Strategy.TraceOf(change, TraceDirection.ToGrounds, story.Today);
            trace.Reaches(asset).Should().Be(step is ChangeStep.Proposed);
            story
                .Strategy.TraceOf(asset, TraceDirection.ToResults, story.Today)
                .Reaches(Subject.Of((Id<Area>)TraceStories.Water))
                .Should()
                .Be(step is ChangeStep.InEffect);
        }
    }

    [Fact]
    public void A_decision_leads_back_to_what_its_objects_rest_on_and_forward_to_what_they_led_to()
    {
        var decision = new Subject(SubjectKind.Decision, Decisions.Id);
        Chain(
            Grounds(Paid, decision),
            decision,
            (SubjectOfDecision, $"area:{Known.Food}"),
            (EvidenceOfArea, $"evidence:{Known.Challenge}")
        );
        Chain(Results(Paid, "decision", Decisions.Id), decision, (DecisionOfSubject, $"area:{Known.Food}"));
        Results(Paid, "decision", Decisions.Id).Reaches(Payment).Should().BeTrue();
    }

    /// <summary>Two areas that one decision selected do not rest on each other's grounds.</summary>
    [Fact]
    public void What_is_decided_together_does_not_depend_on_each_other()
    {
        var (food, water) = (Subject.Of((Id<Area>)Known.Food), Subject.Of((Id<Area>)TraceStories.Water));
        var together = Paid with { Areas = Paid.Areas.Change(TraceStories.Water, area => area with { Decision = Decisions.Id }) };
        var decision = new Subject(SubjectKind.Decision, Decisions.Id);
        Results(together, "decision", Decisions.Id).Subjects.Should().Contain([food, water]);
        Grounds(together, food).Subjects.Should().Contain(decision).And.NotContain(water);
        Results(together, "area", Known.Food).Subjects.Should().Contain(decision).And.NotContain(water);
    }

    [Fact]
    public void A_decision_named_as_a_ground_passes_on_what_it_was_on()
    {
        var review = Paid.Reviews.Put(
            new()
            {
                Id = "again",
                Area = TraceStories.Water,
                Grounds = Sample.Text,
                RestsOn = [new(SubjectKind.Decision, Decisions.Id)],
            }
        );
        Chain(
            Grounds(Paid with { Reviews = review }, Subject.Of((Id<Review>)"again")),
            Subject.Of((Id<Review>)"again"),
            (GroundOfReview, $"decision:{Decisions.Id}"),
            (SubjectOfDecision, $"area:{Known.Food}")
        );
    }

    [Fact]
    public void An_effort_is_found_from_its_area_also_before_it_has_a_field()
    {
        var untraced = Paid with { Efforts = Paid.Efforts.Change(Known.Effort, effort => effort with { Field = null }) };
        Grounds(untraced, Payment)
            .Links.Should()
            .Contain(new TraceLink(Subject.Of((Id<Effort>)Known.Effort), Subject.Of((Id<Area>)Known.Food), AreaOfEffort));
        Grounds(Paid, Payment).Links.Should().NotContain(link => link.Relation == AreaOfEffort);
    }

    [Fact]
    public void A_trace_of_an_area_that_was_joined_to_another_leads_to_what_became_of_it()
    {
        var joined = TraceStories.All.ElementAt(1);
        Chain(
            joined.TraceOf(Subject.Of((Id<Area>)Known.Food), TraceDirection.ToResults, Today),
            Subject.Of((Id<Area>)Known.Food),
            (AreaBefore, $"area:{TraceStories.Water}")
        );
        Chain(Grounds(joined, Subject.Of((Id<Area>)Known.Food)), Subject.Of((Id<Area>)Known.Food), (ChangeEnding, "change:join"));
    }

    [Fact]
    public void Data_that_are_replaced_put_all_that_follows_out_of_date_down_to_the_payment()
    {
        Results(Paid, "evidence", Analyses.DataSet).StaleMarks.Should().BeEmpty();
        var revised = TraceStories
            .Paid.Do(new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised)), People.ProcessLead)
            .Strategy;
        var stale = revised.TraceOf(new(SubjectKind.Evidence, Analyses.DataSet), TraceDirection.ToResults, Today).StaleMarks;
        stale
            .Should()
            .OnlyContain(mark => mark.Evidence == Analyses.DataSet && mark.Cause == StaleCause.Replaced)
            .And.Contain(mark => mark.Subject == Payment)
            .And.Contain(mark => mark.Subject == Subject.Of((Id<DevelopmentField>)Known.Field))
            .And.Contain(mark => mark.Criterion == "growth")
            .And.NotContain(mark => mark.Subject.Id == Analyses.DataSet, "the data themselves are new")
            .And.NotContain(mark => mark.Subject == Subject.Of((Id<Area>)TraceStories.Water));
        Grounds(revised, Payment)
            .StaleMarks.Should()
            .Contain(new StaleMark(Payment, Analyses.DataSet, StaleCause.Replaced))
            .And.Contain(mark => mark.Subject == Subject.Of((Id<Area>)Known.Food));
    }

    [Fact]
    public void Evidence_that_has_expired_is_marked_itself_on_the_day_after_its_last()
    {
        var until = TraceStories.Paid.Today.PlusDays(10);
        var renewed = TraceStories
            .Paid.Do(
                new EvidenceCommand.Renew(Known.Challenge, new(Sample.Text, Source: "SCB", ValidUntil: until)),
                People.ProcessLead
            )
            .Strategy;
        var challenge = new Subject(SubjectKind.Evidence, Known.Challenge);
        Marks(until).Should().NotContain(mark => mark.Cause == StaleCause.Expired);
        Marks(until.PlusDays(1)).Should().Contain(new StaleMark(challenge, Known.Challenge, StaleCause.Expired));
        Marks(until.PlusDays(1)).Should().Contain(new StaleMark(Payment, Known.Challenge, StaleCause.Expired));

        EquatableArray<StaleMark> Marks(LocalDate on) => renewed.TraceOf(challenge, TraceDirection.ToResults, on).StaleMarks;
    }

    [Fact]
    public void What_is_only_about_something_out_of_date_is_not_out_of_date_itself()
    {
        var story = TraceStories.Followed.Do(
            new EvidenceCommand.Renew(Analyses.DataSet, Analyses.DataFacts(Analyses.Revised)),
            People.ProcessLead
        );
        var trace = story.Strategy.TraceOf(new(SubjectKind.Evidence, Analyses.DataSet), TraceDirection.ToResults, story.Today);
        trace.Reaches(Subject.Of((Id<Point>)"idea")).Should().BeTrue();
        trace
            .StaleMarks.Select(mark => mark.Subject.Kind)
            .Should()
            .Contain(SubjectKind.Effort)
            .And.NotContain([SubjectKind.Point, SubjectKind.Evaluation, SubjectKind.Recommendation, SubjectKind.Consultation]);
    }

    /// <summary>A candidate has not been decided on: what expires among its grounds is seen when it is.</summary>
    [Fact]
    public void What_no_decision_rested_on_puts_no_area_out_of_date()
    {
        var story = Stories
            .AreaAt(AreaStep.Nominated)
            .Do(
                new EvidenceCommand.Renew(Known.Challenge, new(Sample.Text, Source: "SCB", ValidUntil: Make.Day(2021, 6, 1))),
                People.ProcessLead
            );
        story
            .Strategy.TraceOf(new(SubjectKind.Evidence, Known.Challenge), TraceDirection.ToResults, Make.Day(2021, 7, 1))
            .StaleMarks.Should()
            .NotContain(mark => mark.Subject.Kind == SubjectKind.Area);
    }

    [Fact]
    public void A_trace_is_made_of_what_was_known_at_a_moment_or_in_force_on_a_day()
    {
        var history = TraceStories.Changed.History;
        var before = history.AsRecordedBy(TraceStories.Followed.Now)!.Strategy;
        before.TraceOf(Payment, TraceDirection.ToGrounds, Today).Reaches(Subject.Of((Id<Change>)"join")).Should().BeFalse();
        history
            .AsInForceOn(TraceStories.Paid.Today)!
            .Strategy.TraceOf(Payment, TraceDirection.ToGrounds, Today)
            .Reaches(Subject.Of((Id<Area>)Known.Food))
            .Should()
            .BeTrue();
        var founded = history.AsRecordedBy(history.Events[0].Envelope.At)!.Strategy;
        var early = () => founded.TraceOf(Payment, TraceDirection.ToGrounds, Today);
        early.Should().Throw<KeyNotFoundException>().WithMessage($"There is no object '{Payment}' here.");
    }

    [Theory]
    [InlineData("area:nowhere")]
    [InlineData("payment:1")]
    [InlineData("actor:process-lead-1")]
    [InlineData("review:food-review")]
    public void An_object_that_is_not_there_is_refused(string subject)
    {
        var trace = () => Paid.TraceOf(Subject.Parse(subject), TraceDirection.ToGrounds, Today);
        trace.Should().Throw<KeyNotFoundException>().WithMessage($"There is no object '{subject}' here.");
    }

    [Fact]
    public void An_object_without_relations_has_an_empty_trace()
    {
        var trace = Paid.TraceOf(new(SubjectKind.Organisation, Known.Company), TraceDirection.ToGrounds, Today);
        (trace.Subjects.Count, trace.Links.Count, trace.StaleMarks.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public void What_was_paid_before_a_taking_over_is_known_by_its_effort()
    {
        var opened = Openings.Story();
        var payments = MoneyObject.All(opened.Strategy).Select(money => money.Subject).ToList();
        payments.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.OnlyContain(payment => payment.Id.Contains('.'));
        opened
            .Strategy.TraceOf(payments[0], TraceDirection.ToGrounds, opened.Today)
            .Subjects[0]
            .Kind.Should()
            .Be(SubjectKind.Effort);
    }

    [Theory]
    [InlineData("sv", "Utbetalning 10\u00a0SEK, 2021, ", "Återbetalning 2\u00a0SEK", "Återkrav 3\u00a0SEK")]
    [InlineData("en", "Payment 10\u00a0SEK, 2021, ", "Repayment 2\u00a0SEK", "Demand for repayment 3\u00a0SEK")]
    public void Money_is_named_by_amount_year_and_financier(string language, string payment, string repayment, string demand)
    {
        var texts = language == "en" ? Texts.English : Texts.Swedish;
        Paid.NameOf(Payment, texts).Should().StartWith(payment);
        Paid.NameOf(Repayment, texts).Should().StartWith(repayment);
        Paid.NameOf(MoneyOf(SubjectKind.Demand), texts).Should().StartWith(demand);
        Paid.NameOf(new Subject(SubjectKind.Payment, "999"), texts).Should().Be("payment:999");
    }

    private static Subject Repayment => MoneyObject.All(Paid).Single(money => money.Repays is not null).Subject;

    private static Subject MoneyOf(SubjectKind kind) =>
        MoneyObject.All(Paid).Single(money => money.Kind == kind && money.Repays is null).Subject;

    private static Trace Grounds(Strategy strategy, Subject start) => strategy.TraceOf(start, TraceDirection.ToGrounds, Today);

    private static Trace Results(Strategy strategy, string kind, string id) =>
        strategy.TraceOf(Subject.Parse($"{kind}:{id}"), TraceDirection.ToResults, Today);

    /// <summary>Sees that links lead from an object to the next, one after another.</summary>
    private static Chained Chain(Trace trace, Subject from, params (TraceRelation Relation, string To)[] links)
    {
        foreach (var (relation, to) in links)
        {
            trace.Links.Should().Contain(new TraceLink(from, Subject.Parse(to), relation));
            from = Subject.Parse(to);
        }

        return new(trace);
    }

    private sealed record Chained(Trace Trace)
    {
        public Chained And(string area, params (TraceRelation, string)[] links) =>
            Chain(Trace, Subject.Of((Id<Area>)area), links);
    }
}
