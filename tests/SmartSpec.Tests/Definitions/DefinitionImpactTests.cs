using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>The impact of another definition is what next steps and obligations say of a copy that moved.</summary>
[Trait("lane", "laws")]
public sealed class DefinitionImpactTests
{
    [Fact]
    public void The_lists_equal_the_next_steps_and_obligations_of_a_copy_that_moved()
    {
        var (moved, blocked, possible, owed) = (0, 0, 0, 0);
        Gen.Int[0, int.MaxValue - 1]
            .Array[4, 40]
            .Sample(
                choices =>
                {
                    var chance = new Chance(choices[^1] ^ 0x5EED);
                    var chronicle = Chronicle.UnderAny(choices);
                    var (strategy, now) = (chronicle.Strategy, chronicle.Now);
                    var engine = new StrategyEngine(new FakeClock(now));
                    var today = strategy.Charter.Zone.DayOf(now);
                    var next = RandomDefinition.After(chance, strategy.Definition);
                    var day = LocalDate.Max(today, strategy.Charter.Period.FirstDay).PlusDays(chance.Below(3) * 40);
                    var impact = engine.PreviewDefinition(strategy, next, day);
                    if (!impact.IsPossible)
                        return;
                    var (with, without) = Copies(strategy, next, now, day);
                    impact.Before.Should().Be(without.Strategy.Definition);
                    impact.After.Should().Be(with.Strategy.Definition);
                    Equal(impact.NewlyOwed, Beyond(Owed(with), Owed(without)), "owed");
                    Equal(impact.NoLongerOwed, Beyond(Owed(without), Owed(with)), "no longer owed");
                    Equal(Pairs(impact.NewlyBlocked), Lost(without, with), "blocked");
                    Equal(Pairs(impact.NewlyPossible), Lost(with, without), "possible");
                    Interlocked.Increment(ref moved);
                    Interlocked.Add(ref blocked, impact.NewlyBlocked.Count);
                    Interlocked.Add(ref possible, impact.NewlyPossible.Count);
                    Interlocked.Add(ref owed, impact.NewlyOwed.Count + impact.NoLongerOwed.Count);
                },
                iter: Rounds.Of(100),
                print: choices => string.Join(",", choices)
            );
        moved.Should().BeGreaterThan(Rounds.Of(100) / 2);
        blocked.Should().BePositive();
        possible.Should().BePositive();
        owed.Should().BePositive();
    }

    /// <summary>
    /// Two copies on the day: one that moved by commands of those who may, and one in which only the same decision is on record.
    /// </summary>
    private static (Copy With, Copy Without) Copies(Strategy strategy, ProcessDefinition next, Instant now, LocalDate day)
    {
        var clock = new FakeClock(now);
        var engine = new StrategyEngine(clock);
        var fold = new Fold(strategy);
        foreach (var recorded in engine.PreviewChange(strategy, new ChangeProposal.MoveToDefinition(next), day).Events)
            fold.Add(recorded);
        var moved = fold.Complete();
        clock.Set(Instant.Max(now, Settlement.DueAt(strategy.Charter, day)));
        var stayed = engine.Settle(strategy).Strategy;
        return (new(engine.Settle(moved).Strategy, engine), new(stayed with { Decisions = moved.Decisions }, engine));
    }

    private static IEnumerable<Obligation> Owed(Copy copy) => copy.Strategy.Obligations();

    private static IEnumerable<Obligation> Beyond(IEnumerable<Obligation> all, IEnumerable<Obligation> others) =>
        all.Except(others);

    /// <summary>
    /// What somebody can do in the one copy and not in the other, role by role, on what is in the same step in both.
    /// </summary>
    private static IEnumerable<(string Command, Subject Subject, Role Role)> Lost(Copy one, Copy other)
    {
        var (can, cannot) = (Possible(one), Possible(other));
        foreach (var (act, command, subject) in can)
        foreach (var role in one.Strategy.Definition.RolesFor(act))
            if (
                one.Strategy.StepOf(subject) == other.Strategy.StepOf(subject)
                && !(cannot.Contains((act, command, subject)) && other.Strategy.Definition.RolesFor(act).Contains(role))
            )
                yield return (act, subject, role);
    }

    private static HashSet<(string Act, string Command, Subject Subject)> Possible(Copy copy)
    {
        var roles = copy.Roles;
        return
        [
            .. copy
                .Engine.NextSteps(copy.Strategy, roles)
                .Where(step => step.IsPossible)
                .SelectMany(step => step.Commands.Select(command => (Key(copy.Strategy, step, command), command, step.Subject)))
                .Where(step => !step.command.StartsWith("checkpoint.", StringComparison.Ordinal)),
        ];
    }

    /// <summary>The key of an act: that of the step, and of an edit of a plan by the kind of plan.</summary>
    private static string Key(Strategy strategy, NextStep step, string command) =>
        !step.IsEdit ? step.Act
        : command.StartsWith("plan.", StringComparison.Ordinal) ? $"{Kebab.Of(strategy.Plans[step.Subject.Id].Kind)}-{command}"
        : command;

    private static IEnumerable<(string, Subject, Role)> Pairs(EquatableArray<StepImpact> steps) =>
        steps.SelectMany(step => step.Roles.Select(role => (step.Act, step.Subject, role)));

    private static void Equal<T>(IEnumerable<T> found, IEnumerable<T> expected, string what)
    {
        var (one, other) = (found.ToHashSet(), expected.ToHashSet());
        if (!one.SetEquals(other))
            throw new LawBrokenException(
                $"{what}: only in the preview {string.Join("; ", one.Except(other))}; only in the copy {string.Join("; ", other.Except(one))}"
            );
    }

    private sealed record Copy(Strategy Strategy, StrategyEngine Engine)
    {
        public IEnumerable<Role> Roles => ProcessDefinition.Default.Roles.Union(Strategy.Definition.Roles).Append(Cast.Own);
    }
}
