using System.Globalization;
using System.Transactions;

namespace SmartSpec.Chaos.Hosts;

/// <summary>
/// One writer of a host: command after command on strategies that all writers of all hosts share, each repeated with its
/// identifier until it is answered.
/// </summary>
internal sealed class Workload(StrategyService service, HostTransactions transactions, string name, int seed)
{
    private static readonly Actor Lead = new("p-lead", [Role.ProcessLead]);
    private static readonly Actor Other = new("p-other", []);

    private readonly Random chance = new(seed);
    private int number;

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var strategy = Case.Strategies[chance.Next(Case.Strategies.Count)];
            Id<Command> command = $"{name}-{++number}";
            var commands = Commands(command);
            HostOutput.Line(HostOutput.Begun, strategy, command);
            var kind = chance.Next(20);
            if (kind == 0)
                await JoinedAsync(strategy, command, commands, commits: false, stopping);
            else if (kind == 1)
                await JoinedAsync(strategy, command, commands, commits: true, stopping);
            else
                await PlainAsync(strategy, command, commands, isAmbient: kind is 2 or 3, stopping);
            if (kind == 4 && !stopping.IsCancellationRequested)
                await OtherContentAsync(strategy, command, stopping);
            await Task.Delay(chance.Next(400), CancellationToken.None);
        }
    }

    private Command[] Commands(Id<Command> command) =>
        [.. Enumerable.Range(1, chance.Next(1, 4)).Select(part => Vision($"Vision {command}, del {part}"))];

    private static Command Vision(string text) => new StrategyCommand.StateVision(Text.Swedish(text));

    private async Task PlainAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        Command[] commands,
        bool isAmbient,
        CancellationToken stopping
    )
    {
        while (true)
        {
            try
            {
                // An ambient transaction that is never completed: the answer holds all the same.
                using var scope = isAmbient ? new TransactionScope(TransactionScopeAsyncFlowOption.Enabled) : null;
                var outcome = await service.ExecuteAsync(
                    strategy,
                    commands,
                    Lead,
                    command,
                    cancellationToken: CancellationToken.None
                );
                if (Answered(strategy, command, outcome))
                    return;
            }
            catch (Exception broken) when (IsOfTheDatabase(broken))
            {
                // Nothing is known of it: the same again.
            }
            catch (Exception broken)
            {
                HostOutput.Line(
                    HostOutput.Wrong,
                    $"{broken.GetType().Name} of {command}: {broken.Message.ReplaceLineEndings(" ")}"
                );
                return;
            }

            if (stopping.IsCancellationRequested)
                return;
            await Task.Delay(chance.Next(20, 200), CancellationToken.None);
        }
    }

    private async Task JoinedAsync(
        Id<Strategy> strategy,
        Id<Command> command,
        Command[] commands,
        bool commits,
        CancellationToken stopping
    )
    {
        var isCommitting = false;
        try
        {
            await using var transaction = await transactions.BeginAsync();
            var joined = service.Over(transaction.Store);
            var outcome = await joined.ExecuteAsync(strategy, commands, Lead, command, cancellationToken: CancellationToken.None);
            await Task.Delay(chance.Next(30), CancellationToken.None);
            if (!commits)
            {
                await transaction.RollbackAsync();
                HostOutput.Line(HostOutput.Undone, strategy, command);
                return;
            }

            isCommitting = true;
            await transaction.CommitAsync();
            Answered(strategy, command, outcome);
            return;
        }
        catch (Exception broken) when (IsOfTheDatabase(broken))
        {
            // Before the commit nothing has taken effect; a commit that breaks may have.
            if (!isCommitting)
            {
                HostOutput.Line(HostOutput.Undone, strategy, command);
                return;
            }
        }
        catch (Exception broken)
        {
            HostOutput.Line(
                HostOutput.Wrong,
                $"{broken.GetType().Name} of joined {command}: {broken.Message.ReplaceLineEndings(" ")}"
            );
            return;
        }

        await PlainAsync(strategy, command, commands, isAmbient: false, stopping);
    }

    /// <summary>The same identifier with other content, by somebody without any role, who learns nothing.</summary>
    private async Task OtherContentAsync(Id<Strategy> strategy, Id<Command> command, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var outcome = await service.ExecuteAsync(
                    strategy,
                    Vision("Annat"),
                    Other,
                    command,
                    cancellationToken: CancellationToken.None
                );
                if (outcome is not (Outcome.IdAlreadyUsed or Outcome.Conflict))
                    HostOutput.Line(HostOutput.Wrong, $"{command} with other content was answered as {outcome.GetType().Name}");
                return;
            }
            catch (Exception broken) when (IsOfTheDatabase(broken))
            {
                await Task.Delay(chance.Next(20, 200), CancellationToken.None);
            }
        }
    }

    private bool Answered(Id<Strategy> strategy, Id<Command> command, Outcome outcome)
    {
        var events = outcome switch
        {
            Outcome.Accepted accepted => accepted.Events,
            Outcome.Repeated repeated => repeated.Events,
            _ => null,
        };
        if (events is [..])
        {
            var own = events.Where(recorded => recorded.Envelope.Command == command).ToList();
            if (own.Count == events.Count && own.Count > 0)
                HostOutput.Line(HostOutput.Done, name, strategy, command, own[0].Envelope.Number, own[^1].Envelope.Number);
            else
                HostOutput.Line(HostOutput.Wrong, $"{command} was answered with events of others");
            return true;
        }

        if (outcome is Outcome.Refused refused && refused.Reasons.Any(reason => reason.Code != "clock-far-ahead"))
            HostOutput.Line(
                HostOutput.Wrong,
                $"{command} was refused: {string.Join(", ", refused.Reasons.Select(reason => reason.Code))}"
            );
        return false;
    }

    private static bool IsOfTheDatabase(Exception broken) =>
        broken is System.Data.Common.DbException or ClockDifferenceException or TimeoutException;
}
