using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// No correction makes a state that no commands could have made: what is accepted keeps every rule between facts.
/// </summary>
public sealed class InvariantTests
{
    private static readonly Lazy<IReadOnlyList<Story>> States = new(() =>
        [
            Corrections.Demanded,
            Corrections.InForceLater,
            Stories.ChangeAt(ChangeStep.InEffect),
            Stories.PausedArea(),
            Stories.CycleAt(FollowUpStep.Closed),
            Stories.PlanAt(PlanKind.Development, PlanStep.InForce).Annulled(Known.DecisionOn(Known.DevelopmentPlan)),
            Story.TakenOver(Openings.Full with { Cycles = Openings.Cycles }, Openings.Setting),
        ]
    );

    [Fact]
    public void An_accepted_correction_breaks_nothing()
    {
        var (accepted, refused) = (0, 0);
        foreach (var state in States.Value)
        {
            var story = state.Do(
                new DecisionCommand.Record("correcting", Known.Council, state.Today, "EXEMPEL-correcting", Sample.Text),
                People.Board
            );
            foreach (var right in FactsIn.All(story.Strategy).SelectMany(Others))
            {
                var attempt = story.When(new CorrectionCommand.Correct(right, Sample.Text, "correcting"), People.ProcessLead);
                if (attempt.Reasons.Count > 0)
                {
                    refused++;
                    continue;
                }

                accepted++;
                Broken(attempt.ThenAccepted().Strategy).Except(Broken(story.Strategy)).Should().BeEmpty($"{right}");
            }
        }

        accepted.Should().BeGreaterThan(100);
        refused.Should().BeGreaterThan(100, "what would break something is refused");
    }

    /// <summary>All sequences of two corrections of the same object, without a decision.</summary>
    [Fact]
    public void No_two_corrections_without_a_decision_change_what_a_decision_fixed()
    {
        var sequences = 0;
        foreach (var begun in States.Value)
        {
            var story = begun.Do(
                new DecisionCommand.Record("correcting", Known.Council, begun.Today, "EXEMPEL-correcting", Sample.Text),
                People.Board
            );
            var was = Decided(story.Strategy, story.Strategy);
            foreach (var first in FactsIn.All(story.Strategy).SelectMany(Others))
            {
                if (Corrected(story, first) is not { } corrected)
                    continue;
                var of = first.SubjectIn(story.Strategy);
                foreach (var second in FactsIn.All(corrected.Strategy).Where(fact => fact.SubjectIn(corrected.Strategy) == of))
                foreach (var right in Others(second))
                    if (Corrected(corrected, right) is { } twice)
                    {
                        sequences++;
                        Decided(twice.Strategy, story.Strategy).Should().Equal(was, $"{first} and {right}");
                    }
            }
        }

        sequences.Should().BeGreaterThan(1000);

        static Story? Corrected(Story story, Fact right) =>
            story.When(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead) is { Reasons.Count: 0 } done
                ? done.ThenAccepted()
                : null;
    }

    /// <summary>
    /// What decisions had fixed in an earlier state, as it is now: the period, targets and budgets in plans, and demands with
    /// their decisions.
    /// </summary>
    private static List<string> Decided(Strategy now, Strategy earlier)
    {
        var plans = earlier.Plans.Where(plan => plan.Step is PlanStep.Deciding or PlanStep.Adopted or PlanStep.InForce).ToList();
        var efforts = plans.SelectMany(plan => plan.Action.Efforts).Distinct().ToList();
        var indicators = plans
            .SelectMany(plan => plan.Development.Fields)
            .SelectMany(field => field.Indicators)
            .Concat(earlier.Indicators.Where(it => it.Effort is { } of && efforts.Contains(of)).Select(it => it.Id))
            .Distinct();
        return
        [
            $"{now.Charter.Period}",
            .. indicators
                .Select(id => now.Indicators[id].Terms)
                .Select(terms =>
                    $"{terms.Unit} {terms.Direction} {terms.Baseline} {terms.Target} {string.Join(", ", terms.Milestones)}"
                ),
            .. efforts.Select(id => $"{id}: {string.Join(", ", now.Efforts[id].Budget)}"),
            .. earlier
                .Efforts.SelectMany(effort => effort.Funding.SelectMany(line => line.Recoveries).Select(it => (effort.Id, it)))
                .Where(pair => pair.it.Decision is not null)
                .Select(pair => now.Efforts[pair.Id].Recovery(pair.it.Number)!)
                .Select(demand => $"{demand.Number}: {demand.Amount} by {demand.Decision}"),
        ];
    }

    [Fact]
    public void A_period_that_would_leave_facts_outside_names_them()
    {
        var attempt = Stories.EffortAt(EffortStep.Underway).Decided().When(Corrections.Shorter(Decisions.Id), People.ProcessLead);
        attempt
            .Reasons.Single()
            .Parameters.Single()
            .Values.Should()
            .Contain([$"effort:{Known.Effort}", $"plan:{Known.ActionPlan}", $"decision:{Known.AreaDecision}"]);
    }

    [Fact]
    public void What_a_decision_fixed_is_corrected_on_a_later_decision_that_is_on_record()
    {
        var story = Stories.EffortAt(EffortStep.Underway).Decided();
        foreach (
            var correction in new Func<Id<Decision>?, CorrectionCommand.Correct>[]
            {
                Corrections.Retargeted,
                Corrections.Rebudgeted,
                Corrections.Longer,
            }
        )
        {
            var done = story.When(correction(Decisions.Id), People.ProcessLead).ThenAccepted();
            ((CorrectionEvent.Corrected)done.History.Events[^1].Event).Decision.Should().Be((Id<Decision>)Decisions.Id);
            story.When(correction("no-such"), People.ProcessLead).ThenRefused("unknown");
        }

        var demanded = Corrections.Demanded;
        demanded.When(Corrections.Redemanded(Decisions.Id), People.ProcessLead).ThenRefused("decision-not-correcting");
        demanded
            .Do(new DecisionCommand.Record("correcting", Known.Council, demanded.Today, "EXEMPEL-8", Sample.Text), People.Board)
            .When(Corrections.Redemanded("correcting"), People.ProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void Name_source_owner_and_rhythm_of_an_indicator_are_corrected_without_a_decision()
    {
        var story = Stories.EffortAt(EffortStep.Underway);
        var terms = story.Strategy.Indicators[Known.ResultIndicator].Terms;
        story.Do(
            new CorrectionCommand.Correct(
                new Fact.Indicated(
                    Known.ResultIndicator,
                    terms with
                    {
                        Name = Text.Swedish("Rätt"),
                        Source = "SCB",
                        Owner = People.EffortOwner.Id,
                        EveryMonths = 6,
                    }
                ),
                Sample.Text
            ),
            People.ProcessLead
        );
    }

    /// <summary>Other values of a fact: days and years earlier and later, amounts less and more.</summary>
    private static IEnumerable<Fact> Others(Fact fact) =>
        fact switch
        {
            Fact.Chartered it =>
            [
                .. Days(it.Period.FirstDay).Select(day => it with { Period = it.Period with { FirstDay = day } }),
                .. Days(it.Period.LastDay).Select(day => it with { Period = it.Period with { LastDay = day } }),
                .. Days(it.Period.LastActivityDay).Select(day => it with { Period = it.Period with { LastActivityDay = day } }),
                .. Days(it.Period.LastDay).Select(day => it with { Period = new(it.Period.FirstDay, day, day) }),
            ],
            Fact.Decided it => Days(it.DecidedOn).Select(day => it with { DecidedOn = day }),
            Fact.Met it => Days(it.HeldOn).Select(day => it with { HeldOn = day }),
            Fact.Called it => Days(it.OpensOn).Select(day => it with { OpensOn = day }),
            Fact.Indicated { Terms.Target: { } target } it => Days(target.On)
                .Select(day => it with { Terms = it.Terms with { Target = target with { On = day, Value = target.Value - 1 } } }),
            Fact.Budgeted it => Years(it.Years[0].Year).Select(year => it with { Years = [new(year, it.Years[0].Amount)] }),
            Fact.Funded it => Amounts(it.Amount).Select(amount => it with { Amount = amount }),
            Fact.Paid it => Amounts(it.Amount).Select(amount => it with { Amount = amount }),
            Fact.Released it => Amounts(it.Amount).Select(amount => it with { Amount = amount }),
            Fact.DemandedBack it =>
            [
                .. Amounts(it.Amount).Select(amount => it with { Amount = amount }),
                .. Days(it.On).Select(day => it with { On = day }),
                .. new[] { it.On.PlusDays(-1), it.On, it.On.PlusDays(1) }.Select(day => it with { RepayBy = day }),
                it with
                {
                    Decision = null,
                    RegistryNumber = "EXEMPEL-9",
                },
                it with
                {
                    Decision = "correcting",
                    RegistryNumber = null,
                },
            ],
            Fact.Repaid it => Amounts(it.Amount).Select(amount => it with { Amount = amount }),
            _ => [],
        };

    private static IEnumerable<LocalDate> Days(LocalDate day) =>
        new[] { -4000, -2500, -1500, -800, -366, -40, -10, -1, 1, 10, 40, 366, 800, 1500, 2500 }.Select(days =>
            day.PlusDays(days)
        );

    private static IEnumerable<int> Years(int year) => new[] { -8, -4, -1, 1, 4, 8, 20 }.Select(years => year + years);

    private static IEnumerable<Money> Amounts(Money money) =>
        new[] { 0, money.Amount / 2, money.Amount - 0.01m, money.Amount + 0.01m, money.Amount * 10 + 1 }
            .Where(amount => amount >= 0)
            .Select(amount => new Money(Math.Round(amount, 2), money.Currency));

    /// <summary>The rules between facts that are broken in a strategy; written without the engine's.</summary>
    private static HashSet<string> Broken(Strategy state)
    {
        var period = state.Charter.Period;
        var (firstYear, lastYear) = (period.FirstDay.Year, Math.Max(period.LastDay.Year, period.LastActivityDay.Year));
        var broken = new HashSet<string>();
        foreach (var plan in state.Plans)
            Effect(plan.Id.Value, plan.Decision, plan.EffectiveFrom);
        foreach (var change in state.Changes)
            Effect(change.Id.Value, change.Decision, change.EffectiveFrom);
        foreach (var area in state.Areas)
            if (area.Paused is { } paused)
                Holds(
                    !(state.Decisions.Find(paused.Decision)?.DecidedOn > paused.Since),
                    $"{area.Id} paused before the decision"
                );
        foreach (var decision in state.Decisions)
            Holds(!(decision.Annulled?.JudgedOn < decision.DecidedOn), $"{decision.Id} annulled before it was taken");
        foreach (var call in state.Calls)
            Holds(call.OpensOn <= call.ClosesOn, $"{call.Id} closes before it opens");
        foreach (var effort in state.Efforts)
        {
            Holds(!(effort.LastDay > period.LastActivityDay), $"{effort.Id} ends after the last activity day");
            foreach (var year in effort.Budget.Select(amount => amount.Year).Concat(effort.Funding.Select(line => line.Year)))
                Holds(firstYear <= year && year <= lastYear, $"{effort.Id} has money for {year}");
            foreach (var line in effort.Funding)
            {
                var name = $"{effort.Id} {line.Financier} {line.Source} {line.Year}";
                Holds(line.NetPaid <= line.Committed, $"{name} paid over committed");
                Holds(line.DemandedBack <= line.Paid, $"{name} demanded over paid");
                Holds(line.Recoveries.All(recovery => recovery.Repaid <= recovery.Amount), $"{name} repaid over demanded");
                foreach (var recovery in line.Recoveries)
                {
                    Holds(
                        !(recovery.On < state.Decisions.Find(recovery.Decision)?.DecidedOn),
                        $"{name} demanded before the decision"
                    );
                    Holds(!(recovery.On < period.FirstDay), $"{name} demanded before the period");
                    Holds(!(recovery.RepayBy < recovery.On), $"{name} repaid before the demand");
                }
            }
        }

        foreach (var cycle in state.Cycles)
            Holds(cycle.LastDay <= period.LastActivityDay, $"{cycle.Id} ends after the last activity day");
        foreach (var indicator in state.Indicators)
            if (indicator.Terms is { Baseline: { } from, Target: { } to })
                Holds(from.On <= to.On, $"{indicator.Id} has its target before its baseline");
        return broken;

        void Effect(string id, Id<Decision>? by, LocalDate? from)
        {
            Holds(from is null || (period.FirstDay <= from && from <= period.LastDay), $"{id} takes effect outside the period");
            Holds(!(state.Decisions.Find(by)?.DecidedOn > from), $"{id} takes effect before the decision");
        }

        void Holds(bool rule, string otherwise)
        {
            if (!rule)
                broken.Add(otherwise);
        }
    }
}
