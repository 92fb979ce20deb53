using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// The law of co-financing after adoption, over random sequences of acts on money: no act that can be refused breaks a
/// condition or makes one worse, nothing else is refused for it, and what is broken is a signal. The conditions are computed
/// here from the rows of money.
/// </summary>
[Trait("lane", "laws")]
public sealed class CeilingLawTests(ITestOutputHelper output)
{
    private const decimal Most = 40;

    private static readonly string[] Efforts = [Known.Effort, "second", "third", "fourth"];
    private static readonly string[] Financiers = [Known.Company, Known.Municipality, Known.University];
    private static readonly FundingSource[] Sources =
    [
        FundingSource.Eu,
        FundingSource.Eu,
        FundingSource.Municipal,
        FundingSource.Private,
        FundingSource.Academia,
    ];

    private static readonly Story Begun = Stories
        .EffortAt(EffortStep.Underway, StorySetting.Default.WithSignals())
        .Do(
            [
                .. Efforts.Skip(1).SelectMany(effort => Make.Effort(Make.Nothing, effort, budget: 10_000)),
                new PlanCommand.AddEffort(Known.ActionPlan, "second"),
                new EffortCommand.Finance("second"),
                new PlanCommand.AddEffort(Known.ActionPlan, "third"),
            ],
            People.ProcessLead
        );

    private static readonly StrategyEngine Engine = new(new FakeClock(Begun.Now), new SequentialIds());

    private static readonly ProcessDefinition Unlimited = ProcessDefinition.Of(
        Begun.Strategy.Definition.Document with
        {
            Gates = Begun.Strategy.Definition.Document.Gates.ToDictionary(
                gates => gates.Key,
                gates => gates.Value.Without(gate => gate.Code == "co-financing")
            ),
        }
    );

    [Fact]
    public void Every_condition_holds_or_is_no_worse_or_is_a_signal()
    {
        var (accepted, refused, broken) = (0, 0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var chance = new Chance(seed);
                var state = Begun.Strategy;
                for (var i = 0; i < 25; i++)
                {
                    var command = Next(chance, state);
                    var outcome = Engine.Execute(state, command, People.ProcessLead);
                    var before = Shares(state);
                    if (outcome is Outcome.Accepted { Strategy: var after })
                    {
                        var worse = Worse(before, Shares(after));
                        if (command is EffortCommand.Finance financed && Broken(after, financed.Effort).Count > 0)
                            throw new LawBrokenException($"{command} was accepted, and its shares are not met.");
                        if (worse.Count > 0 && CanBeRefused(state, command))
                            throw new LawBrokenException($"{command} was accepted, and makes worse {string.Join(", ", worse)}.");
                        state = after;
                        Interlocked.Increment(ref accepted);
                    }
                    else if (
                        outcome is Outcome.Refused { Reasons: [{ Code: "co-financing" }] }
                        && Engine.Execute(state with { Definition = Unlimited }, command, People.ProcessLead)
                            is Outcome.Accepted { Strategy: var without }
                    )
                    {
                        if (!CanBeRefused(state, command))
                            throw new LawBrokenException($"{command} cannot be refused for its shares.");
                        if (command is EffortCommand.Finance { Effort: var id } && Broken(without, id).Count == 0)
                            throw new LawBrokenException($"{command} was refused, and its shares are met.");
                        if (command is FundingCommand && Worse(before, Shares(without)).Count == 0)
                            throw new LawBrokenException($"{command} was refused, and makes nothing worse.");
                        Interlocked.Increment(ref refused);
                    }

                    var signals = state
                        .SignalsOn(Begun.Today)
                        .Where(signal => signal.Rule == "co-financing-broken")
                        .Select(signal => signal.Subject.Id)
                        .ToHashSet();
                    var over = Shares(state).Where(share => share.Value > Most || share.Value < 0).Select(share => share.Key.Of);
                    if (!signals.SetEquals(over))
                        throw new LawBrokenException($"After {command} the signals are about {string.Join(", ", signals)}.");
                    Interlocked.Add(ref broken, signals.Count);
                }
            },
            iter: Rounds.Of(150)
        );
        output.WriteLine($"{accepted} accepted, {refused} refused for co-financing, {broken} signals.");
        (accepted, refused, broken).Should().Match<(int A, int R, int B)>(it => it.A > 0 && it.R > 0 && it.B > 0);
    }

    /// <summary>The conditions that an effort, or the plan that lists it, does not meet.</summary>
    private static List<(string Of, string What)> Broken(Strategy state, Id<Effort> effort) =>
        [
            .. Shares(state)
                .Where(share => share.Value is > Most or < 0)
                .Select(share => share.Key)
                .Where(key =>
                    key.Of == effort.Value
                    || (key.Of == Known.ActionPlan && state.Plans[Known.ActionPlan].Action.Efforts.Contains(effort))
                ),
        ];

    /// <summary>
    /// An act that is refused: it adds or finances an effort, releases money of one that goes on, or states what is
    /// committed, other than to mobilise it.
    /// </summary>
    private static bool CanBeRefused(Strategy state, Command command) =>
        command switch
        {
            PlanCommand.AddEffort or EffortCommand.Finance => true,
            FundingCommand.Release release => state.Efforts[release.Effort].Step
                is EffortStep.Financed
                    or EffortStep.Underway
                    or EffortStep.Paused,
            FundingCommand.Commit commit => state.Efforts[commit.Effort] is var effort
                && (
                    effort.Step is EffortStep.Financed or EffortStep.Underway or EffortStep.Paused
                    || commit.Amount.Amount < effort.LineOf(commit.Financier, commit.Source, commit.Year).Committed
                ),
            _ => false,
        };

    private static Command Next(Chance chance, Strategy state)
    {
        var id = chance.Of(Efforts);
        var effort = state.Efforts[id];
        var line = effort.Funding.Count == 0 || chance.In(30) ? null : chance.Of([.. effort.Funding]);
        var (financier, source, year) = line is null
            ? (chance.Of(Financiers), chance.Of(Sources), 2021)
            : (line.Financier.Value, line.Source, line.Year);
        var amount = Money.Sek(chance.Of([0m, 1, 1_000, 20_000, 40_000, 66_666.67m, 80_000, 100_000]));
        return chance.Below(16) switch
        {
            0 => new PlanCommand.AddEffort(Known.ActionPlan, id),
            1 or 2 => new EffortCommand.Finance(id),
            3 when chance.In(20) => new EffortCommand.Cancel(id, Sample.Text),
            3 when chance.In(20) => new EffortCommand.Complete(id, Sample.Text, [new("outputs-measured", Sample.Text)]),
            4 => new EffortCommand.LoseFunding(id, Sample.Text),
            5 or 6 => new FundingCommand.Release(
                id,
                financier,
                source,
                year,
                Money.Sek(Math.Max(0, line?.Releasable ?? 0)),
                Sample.Text
            ),
            7 => new FundingCommand.Pay(
                id,
                financier,
                source,
                year,
                Money.Sek(decimal.Round(Math.Max(0, line?.Releasable ?? 0) / 4, 2))
            ),
            8 => new CorrectionCommand.Correct(
                new Fact.Funded(id, financier, source, year, FundingStage.Committed, amount),
                Sample.Text
            ),
            9 when line is not null => new CorrectionCommand.Correct(
                new Fact.Attributed(id, financier, source, year, financier, chance.Of(Sources), year),
                Sample.Text
            ),
            _ => new FundingCommand.Commit(id, financier, source, year, amount),
        };
    }

    /// <summary>
    /// The share of EU money in percent of each effort and plan that is judged, which has not ended; and −1 where public or
    /// private money is missing in a plan that has any.
    /// </summary>
    private static Dictionary<(string Of, string What), decimal> Shares(Strategy state)
    {
        var shares = new Dictionary<(string, string), decimal>();
        var listed = state.Plans[Known.ActionPlan].Action.Efforts;
        var rows = state.FundingRows().Where(row => row.Sums.Committed > 0).ToList();
        foreach (var effort in state.Efforts)
            if (effort.IsOpen && (effort.Step >= EffortStep.Financed || listed.Contains(effort.Id)))
                Add(effort.Id.Value, [.. rows.Where(row => row.Effort == effort.Id)]);
        var ofPlan = rows.Where(row => listed.Contains(row.Effort) && state.Efforts[row.Effort].Step is not EffortStep.Cancelled)
            .ToList();
        if (!listed.Any(id => state.Efforts[id].IsOpen))
            return shares;
        Add(Known.ActionPlan, ofPlan);
        if (ofPlan.Count > 0)
        {
            shares[(Known.ActionPlan, "public")] = ofPlan.Any(row => row.Source <= FundingSource.Eu) ? 0 : -1;
            shares[(Known.ActionPlan, "private")] = ofPlan.Any(row => row.Source is FundingSource.Private) ? 0 : -1;
        }

        return shares;

        void Add(string of, List<FundingRow> ofRows)
        {
            if (ofRows.Sum().Committed is var all and > 0)
                shares[(of, "eu")] = ofRows.Where(row => row.Source is FundingSource.Eu).Sum().Committed * 100 / all;
        }
    }

    private static List<string> Worse(
        Dictionary<(string Of, string What), decimal> before,
        Dictionary<(string Of, string What), decimal> after
    ) =>
        [
            .. after
                .Where(share =>
                    share.Value < 0
                        ? before.GetValueOrDefault(share.Key) >= 0
                        : share.Value > Most && share.Value > before.GetValueOrDefault(share.Key) + 0.000_000_001m
                )
                .Select(share => $"{share.Key} {share.Value}"),
        ];
}
