using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>Bounds between indicators: whatever is accepted, no value that is known exceeds a bound that is known.</summary>
public sealed class BoundTests
{
    private static readonly string[] Ids = ["i0", "i1", "i2"];

    private static readonly string[] Units = ["plans", "companies"];

    private static readonly LocalDate Start = Make.Day(2022, 1, 10);

    private static readonly Story Area = Stories
        .AreaAt(AreaStep.ActionPlanning)
        .On(Start)
        .Do([.. Ids.Select(id => Define(id, Terms("plans", null)))], People.AreaLead)
        .Decided();

    [Fact]
    public void No_accepted_sequence_ends_with_a_cycle_two_units_or_a_value_over_its_bound()
    {
        var (accepted, bounds, effects) = (0, 0, 0);
        Gen.Int[0, int.MaxValue - 1]
            .Array[40]
            .Sample(
                choices =>
                {
                    var story = Area;
                    foreach (var choice in choices)
                    {
                        var commands = Some(story, new Chance(choice));
                        var attempt = story.When(
                            commands,
                            commands[0] is ChangeCommand.Approve ? People.Board : People.ProcessLead
                        );
                        if (attempt.Outcome is not Outcome.Accepted)
                            continue;
                        story = attempt.ThenAccepted();
                        accepted++;
                        Hold(story.Strategy);
                        bounds += story.Strategy.Indicators.Count(indicator => indicator.Terms.NotAbove is not null);
                    }

                    story = story.AfterDays(60).WhenSettled().ThenAccepted();
                    Hold(story.Strategy);
                    story.Strategy.Changes.Should().NotContain(change => change.Step == ChangeStep.Lapsed);
                    effects += story.Strategy.Changes.Count(change => change.Step == ChangeStep.InEffect);
                },
                iter: 200,
                threads: 1
            );
        accepted.Should().BeGreaterThan(1000);
        bounds.Should().BeGreaterThan(500);
        effects.Should().BeGreaterThan(50);
    }

    [Fact]
    public void A_chain_of_bounds_does_not_lead_back()
    {
        var chain = Area.Do(
            [new IndicatorCommand.Amend("i0", Terms("plans", "i1")), new IndicatorCommand.Amend("i1", Terms("plans", "i2"))],
            People.AreaLead
        );
        Given(chain)
            .When(new IndicatorCommand.Amend("i2", Terms("plans", "i0")), People.AreaLead)
            .ThenRefused("bounds-in-cycle")
            .When(new CorrectionCommand.Correct(new Fact.Indicated("i2", Terms("plans", "i0")), Sample.Text), People.ProcessLead)
            .ThenRefused("bounds-in-cycle")
            .When(Adjust("i2", Terms("plans", "i0")), People.ProcessLead)
            .ThenRefused("bounds-in-cycle")
            .When(Define("i3", Terms("plans", "i0")), People.AreaLead)
            .ThenAccepted();
    }

    [Fact]
    public void The_unit_of_what_bounds_or_is_bounded_does_not_change_alone()
    {
        var bound = Area.Do(new IndicatorCommand.Amend("i0", Terms("plans", "i1")), People.AreaLead);
        Given(bound)
            .When(new IndicatorCommand.Amend("i0", Terms("companies", "i1")), People.AreaLead)
            .ThenRefused("no-bound")
            .When(new IndicatorCommand.Amend("i1", Terms("companies", null)), People.AreaLead)
            .ThenRefused("no-bound")
            .When(
                new CorrectionCommand.Correct(new Fact.Indicated("i1", Terms("companies", null)), Sample.Text),
                People.ProcessLead
            )
            .ThenRefused("no-bound")
            .When(Adjust("i1", Terms("companies", null)), People.ProcessLead)
            .ThenRefused("no-bound")
            .When(
                [
                    new IndicatorCommand.Amend("i0", Terms("companies", null)),
                    new IndicatorCommand.Amend("i1", Terms("companies", null)),
                    new IndicatorCommand.Amend("i0", Terms("companies", "i1")),
                ],
                People.AreaLead
            )
            .ThenAccepted();
    }

    [Fact]
    public void Of_two_changes_that_bound_each_other_one_is_approved()
    {
        var story = Area.WithChangeAt(
                ChangeStep.Assessed,
                new ChangeProposal.AdjustIndicator("i1", Terms("plans", "i0")),
                "second"
            )
            .WithChangeAt(ChangeStep.Approved, new ChangeProposal.AdjustIndicator("i0", Terms("plans", "i1")), "first");
        Given(story)
            .When(Approve(story, "second", story.Today.PlusDays(20)), People.Board)
            .ThenRefused("change-no-longer-fits")
            .When(new IndicatorCommand.Amend("i1", Terms("plans", "i0")), People.AreaLead)
            .ThenRefused("bounds-in-cycle")
            .When(new IndicatorCommand.Amend("i1", Terms("companies", null)), People.AreaLead)
            .ThenRefused("no-bound");
    }

    [Fact]
    public void A_bound_that_has_no_value_yet_is_said_not_to_have_been_judged()
    {
        var story = Area.Do(new IndicatorCommand.Amend("i0", Terms("plans", "i1")), People.AreaLead);
        var measured = Given(story)
            .When(Measure("i0", Start, 7), People.AreaLead)
            .Then(new IndicatorEvent.Measured("i0", Start, 7, Start, null, "i1"));
        measured.Strategy.StandingOf("i0", Start).Bound.Should().Be(new BoundStanding { Bound = "i1" });
        Given(measured)
            .When(new IndicatorCommand.Revise("i0", Start, 8, Sample.Text), People.AreaLead)
            .Then(new IndicatorEvent.Revised("i0", Start, 8, Start, Sample.Text, UnjudgedBound: "i1"));
        Given(measured)
            .When(new IndicatorCommand.Revise("i0", Start, null, Sample.Text), People.AreaLead)
            .Then(new IndicatorEvent.Revised("i0", Start, null, Start, Sample.Text));
        Given(measured).When(Measure("i1", Start, 6), People.AreaLead).ThenRefused("over-bound");
        measured
            .Do(Measure("i1", Start, 7), People.AreaLead)
            .Strategy.StandingOf("i0", Start)
            .Bound.Should()
            .Be(
                new BoundStanding
                {
                    Bound = "i1",
                    Most = 7,
                    IsWithin = true,
                }
            );
        measured.Strategy.StandingOf("i1", Start).Bound.Should().BeNull();
    }

    private static void Hold(Strategy state)
    {
        foreach (var indicator in state.Indicators)
        {
            if (state.Indicators.Find(indicator.Terms.NotAbove) is not { } bound)
                continue;
            bound.Terms.Unit.Should().Be(indicator.Terms.Unit);
            var (at, steps) = (indicator, 0);
            while (state.Indicators.Find(at.Terms.NotAbove) is { } next)
            {
                at = next;
                (++steps).Should().BeLessThan(Ids.Length, "the chain ends");
            }

            foreach (var measured in indicator.Measurements)
            {
                var known = bound.Measurements.Where(other => other.Value is not null && other.On <= measured.On).ToList();
                if (measured.Value is { } value && known.Count > 0)
                    value.Should().BeLessThanOrEqualTo(known[^1].Value!.Value, $"{indicator.Id} on {measured.On}");
            }
        }
    }

    private static IReadOnlyList<Command> Some(Story story, Chance chance)
    {
        var (id, other) = (chance.Of(Ids), chance.Of(Ids));
        var on = Start.PlusDays(-chance.Below(4));
        var terms = Terms(chance.Below(5) == 0 ? Units[1] : Units[0], chance.Below(3) == 0 ? default(Id<Indicator>?) : other);
        return chance.Below(12) switch
        {
            0 => [new IndicatorCommand.Amend(id, terms)],
            1 => [new CorrectionCommand.Correct(new Fact.Indicated(id, terms), Sample.Text)],
            2 => [new IndicatorCommand.ReportMissing(id, on, Sample.Text)],
            3 => [new IndicatorCommand.Revise(id, on, chance.Below(3) == 0 ? null : chance.Below(4), Sample.Text)],
            4 when chance.Below(8) == 0 => [new IndicatorCommand.Close(id, Sample.Text)],
            5 => [Adjust(id, terms) with { Change = $"change-{story.Strategy.Changes.Count}" }],
            6 when story.Strategy.Changes.FirstOrDefault(change => change.Step == ChangeStep.Proposed) is { } change =>
            [
                new ChangeCommand.Assess(change.Id, Sample.Text),
            ],
            7 or 8 when story.Strategy.Changes.FirstOrDefault(change => change.Step == ChangeStep.Assessed) is { } change =>
            [
                Approve(story, change.Id, story.Today.PlusDays(chance.Below(40))),
            ],
            _ => [Measure(id, on, chance.Below(4))],
        };
    }

    private static ChangeCommand.Propose Adjust(Id<Indicator> id, IndicatorTerms terms) =>
        new("adjust", new ChangeProposal.AdjustIndicator(id, terms), Sample.Text, OutsideEvent: Sample.Text);

    private static ChangeCommand.Approve Approve(Story story, Id<Change> change, LocalDate from) =>
        new(
            change,
            Decisions.Id,
            from,
            Waivers: story.Strategy.Definition.GatesOn("change.approve").Any(gate => gate.Code == "not-premature")
                ? [new("not-premature", Sample.Text)]
                : []
        );

    private static IndicatorCommand.Define Define(string id, IndicatorTerms terms) =>
        new(id, IndicatorKind.Context, Known.Food, terms);

    private static IndicatorCommand.Measure Measure(string id, LocalDate on, decimal value) => new(id, on, value);

    private static IndicatorTerms Terms(string unit, Id<Indicator>? notAbove) =>
        new()
        {
            Name = Sample.Text,
            Unit = unit,
            Direction = Direction.Up,
            Source = "Own count",
            NotAbove = notAbove,
        };
}
