using System.Text;
using System.Transactions;

namespace SmartSpec.Stores.Tests.Suites;

#pragma warning disable CA1812 // Made by their types.

/// <summary>Stores in which one caller is felt by another.</summary>
internal static class BrokenCallers
{
    /// <summary>Lets the first caller write for all who come meanwhile, and takes its context along.</summary>
    internal class LeadsUnderItsOwnContext : PassingStore
    {
        private readonly Lock gate = new();
        private List<(StoreAppend Append, TaskCompletionSource<AppendResult> Answer)> waiting = [];
        private bool isLed;

        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            var answer = new TaskCompletionSource<AppendResult>(TaskCreationOptions.RunContinuationsAsynchronously);
            var leads = false;
            lock (gate)
            {
                waiting.Add((append, answer));
                (leads, isLed) = (!isLed, true);
            }

            if (leads)
                await LeadAsync(cancellationToken);
            return await answer.Task;
        }

        protected virtual async Task WriteAsync(
            IReadOnlyList<(StoreAppend Append, TaskCompletionSource<AppendResult> Answer)> group,
            CancellationToken leading
        )
        {
            foreach (var (append, answer) in group)
            {
                try
                {
                    answer.SetResult(await Inner.AppendAsync(append, CancellationToken.None));
                }
                catch (ArgumentException broken)
                {
                    answer.SetException(broken);
                }
            }
        }

        private async Task LeadAsync(CancellationToken leading)
        {
            while (true)
            {
                await Task.Delay(1, CancellationToken.None);
                List<(StoreAppend, TaskCompletionSource<AppendResult>)> group;
                lock (gate)
                {
                    (group, waiting) = (waiting, []);
                    isLed = group.Count > 0;
                    if (!isLed)
                        return;
                }

                await WriteAsync(group, leading);
            }
        }
    }

    /// <summary>
    /// Copies the lists of an append under its caller's context, and lets the first caller write their bytes for all.
    /// </summary>
    internal sealed class CopiesListsAndLeadsUnderItsOwnContext : LeadsUnderItsOwnContext
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            base.AppendAsync(
                append with
                {
                    Events = [.. append.Events ?? []],
                    Messages = append.Messages?.ToArray(),
                },
                cancellationToken
            );

        protected override Task WriteAsync(
            IReadOnlyList<(StoreAppend Append, TaskCompletionSource<AppendResult> Answer)> group,
            CancellationToken leading
        ) =>
            base.WriteAsync(
                [
                    .. group.Select(one =>
                        (one.Append with { Messages = one.Append.Messages?.Select(Copied).ToArray() }, one.Answer)
                    ),
                ],
                leading
            );

        private static OutboxMessage Copied(OutboxMessage message) =>
            message is null ? message! : message with { Body = message.Body.ToArray() };
    }

    /// <summary>Lets the first caller write for all, and give up for all.</summary>
    internal sealed class GivesUpForAll : LeadsUnderItsOwnContext
    {
        protected override Task WriteAsync(
            IReadOnlyList<(StoreAppend Append, TaskCompletionSource<AppendResult> Answer)> group,
            CancellationToken leading
        )
        {
            if (!leading.IsCancellationRequested)
                return base.WriteAsync(group, leading);
            foreach (var (_, answer) in group)
                answer.SetCanceled(leading);
            return Task.CompletedTask;
        }
    }

    /// <summary>Writes a group, or none of it where one cannot be written.</summary>
    internal sealed class FailsForAll : LeadsUnderItsOwnContext
    {
        protected override async Task WriteAsync(
            IReadOnlyList<(StoreAppend Append, TaskCompletionSource<AppendResult> Answer)> group,
            CancellationToken leading
        )
        {
            try
            {
                foreach (var (append, _) in group)
                    append.Validate();
            }
            catch (ArgumentException broken)
            {
                foreach (var (_, answer) in group)
                    answer.SetException(broken);
                return;
            }

            await base.WriteAsync(group, leading);
        }
    }

    /// <summary>Takes part in the caller's ambient transaction, and answers before that has been committed.</summary>
    internal sealed class TakesPartInAmbientTransactions : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            if (Transaction.Current is not { } ambient)
                return await base.AppendAsync(append, cancellationToken);
            ambient.TransactionCompleted += (_, ended) =>
            {
                if (ended.Transaction?.TransactionInformation.Status is TransactionStatus.Committed)
                    Inner.AppendAsync(append, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            };
            return new AppendResult.Appended();
        }
    }

    /// <summary>Stores what can be encoded of a kind.</summary>
    internal sealed class ReplacesCharacters : PassingStore
    {
        public override ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken) =>
            base.AppendAsync(
                append.Messages is not { } messages
                    ? append
                    : append with
                    {
                        Messages =
                        [
                            .. messages.Select(message =>
                                message is { Kind: { } kind }
                                    ? message with
                                    {
                                        Kind = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(kind)),
                                    }
                                    : message!
                            ),
                        ],
                    },
                cancellationToken
            );
    }

    /// <summary>Writes the events, and looks at the messages afterwards.</summary>
    internal sealed class LooksTooLate : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            if (append.Messages is null)
                return await base.AppendAsync(append, cancellationToken);
            try
            {
                append.Validate();
            }
            catch (ArgumentException)
            {
                await base.AppendAsync(append with { Messages = null }, cancellationToken);
                throw;
            }

            return await base.AppendAsync(append, cancellationToken);
        }
    }

    /// <summary>Reports a bad append as a broken database.</summary>
    internal sealed class BreaksOnBadAppends : PassingStore
    {
        public override async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            try
            {
                return await base.AppendAsync(append, cancellationToken);
            }
            catch (ArgumentException broken)
            {
                throw new IOException("The connection is broken.", broken);
            }
        }
    }
}
