namespace SmartSpec.Chaos;

/// <summary>
/// Compares what was acknowledged and delivered with what the store has. Commands: none lost, none doubled, none out of order.
/// Messages: as the outbox promises.
/// </summary>
internal sealed class Reckoning
{
    /// <summary>The hyphens in names of writers' commands, such as <c>alpha-1001-3-17</c>; other names have fewer.</summary>
    private const int HyphensInOurs = 3;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    private readonly Ledger ledger;
    private readonly List<string> faults;
    private readonly Duration mostAhead;
    private int events;
    private int undone;

    private Reckoning(Ledger ledger, Duration mostAhead) =>
        (this.ledger, this.mostAhead, faults) = (ledger, mostAhead, [.. ledger.Wrong]);

    /// <param name="store">What is there.</param>
    /// <param name="ledger">What was acknowledged and delivered.</param>
    /// <param name="mostAhead">How far ahead of the time a host with a wrong clock may have recorded.</param>
    public static async Task<Findings> OfAsync(IStrategyStore store, Ledger ledger, Duration mostAhead)
    {
        var reckoning = new Reckoning(ledger, mostAhead);
        var service = new StrategyService(store, new(SystemClock.Instance));
        var acknowledged = ledger.Acknowledged.ToLookup(known => known.Strategy);
        var deliveries = ledger.Deliveries.ToLookup(delivery => delivery.Strategy);
        foreach (var strategy in Case.Strategies)
        {
            var history = await service.HistoryAsync(strategy);
            reckoning.Commands(strategy.Value, history, [.. acknowledged[strategy.Value]]);
            reckoning.DueWork(strategy.Value, history);
            reckoning.Messages(strategy.Value, history, [.. deliveries[strategy.Value]]);
        }

        return new([.. reckoning.faults.Take(50)], reckoning.Counts());
    }

    private void Commands(string strategy, History history, List<Acknowledgement> acknowledged)
    {
        events += history.Events.Count;
        var found = history
            .Events.GroupBy(recorded => recorded.Envelope.Command.Value)
            .ToDictionary(
                group => group.Key,
                group => (First: group.First().Envelope.Number, Last: group.Last().Envelope.Number, Count: group.Count())
            );
        foreach (var (command, at) in found.Where(pair => pair.Value.Last - pair.Value.First + 1 != pair.Value.Count))
            faults.Add($"{strategy}: {command} is not contiguous, from {at.First} to {at.Last}");
        foreach (var known in acknowledged)
        {
            if (!found.TryGetValue(known.Command, out var at))
                faults.Add($"{strategy}: {known.Command} was acknowledged at {known.First} to {known.Last} and is lost");
            else if ((at.First, at.Last) != (known.First, known.Last))
                faults.Add(
                    $"{strategy}: {known.Command} was acknowledged at {known.First}-{known.Last}, and is stored at "
                        + $"{at.First}-{at.Last}"
                );
        }

        foreach (var writer in acknowledged.GroupBy(known => known.Writer))
        foreach (var (before, next) in writer.Zip(writer.Skip(1)))
            if (next.First <= before.Last)
                faults.Add($"{strategy}: {next.Command} came after {before.Command} and is stored before it");
        foreach (var command in ledger.Undone.Keys.Where(key => key.Strategy == strategy))
        {
            undone++;
            if (found.ContainsKey(command.Command))
                faults.Add($"{strategy}: {command.Command} was rolled back and is there");
        }

        var sent = found.Keys.Where(command => command.Count(letter => letter == '-') == HyphensInOurs);
        faults.AddRange(
            sent.Where(command => !ledger.Begun.ContainsKey((strategy, command)))
                .Select(command => $"{strategy}: {command} is there, and nobody sent it")
        );
    }

    /// <summary>What falls due by itself happens once, on whichever host.</summary>
    private void DueWork(string strategy, History history)
    {
        var opened = history.Events.Select(recorded => recorded.Event).OfType<FollowUpEvent.Opened>();
        faults.AddRange(
            opened
                .GroupBy(happened => happened.Cycle)
                .Where(group => group.Count() > 1)
                .Select(group => $"{strategy}: the cycle {group.Key} opened more than once")
        );
        if (history.Events[^1].Envelope.At > SystemClock.Instance.GetCurrentInstant() + mostAhead)
            faults.Add($"{strategy}: a host with a wrong clock has recorded too far ahead, at {history.Events[^1].Envelope.At}");
    }

    private void Messages(string strategy, History history, List<Delivery> deliveries)
    {
        // A receiver that ignores older numbers sees each once and in order. What was imported has no messages.
        var seen = new List<long>();
        foreach (var delivery in deliveries)
            if (seen is not [.., var last] || delivery.Number > last)
                seen.Add(delivery.Number);
        var expected = history
            .Events.Select(recorded => recorded.Envelope)
            .Where(envelope => !Case.IsImported(envelope.Command))
            .Select(envelope => envelope.Number)
            .ToList();
        if (!seen.SequenceEqual(expected))
        {
            var at = seen.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
            faults.Add(
                $"{strategy}: who ignores older numbers saw {seen.Count} messages of {expected.Count}; number {at + 1} differs"
            );
        }

        foreach (var message in deliveries.GroupBy(delivery => delivery.Number))
        foreach (var (before, again) in message.Zip(message.Skip(1)))
            if (!ledger.Blows.Any(blow => blow.MayRepeat && blow.Meets(before)))
                faults.Add(
                    $"{strategy}: message {before.Number} came {before} and {again}; nothing had happened to {before.Host}. "
                        + $"{Around(before)}"
                );
    }

    /// <summary>The faults of a host about the time of a delivery, and its log.</summary>
    private string Around(Delivery delivery)
    {
        var near = ledger.Blows.Where(blow =>
            blow.From <= delivery.At + Look
            && blow.Until >= delivery.At - Look
            && (blow.Host is null || blow.Host == delivery.Host)
        );
        return $"Answered at {delivery.AnsweredAt.TotalSeconds:F2} s. "
            + string.Join("; ", near.Select(blow => blow.ToString()).Concat(ledger.Near(delivery)));
    }

    private string Counts()
    {
        var deliveries = ledger.Deliveries;
        var repeated = deliveries.Count - deliveries.DistinctBy(delivery => (delivery.Strategy, delivery.Number)).Count();
        var reasons = ledger.Blows.Count(blow => blow.MayRepeat);
        if (repeated > reasons)
            faults.Add($"{repeated} messages came again, more than the {reasons} faults can explain");
        var blows = ledger
            .Blows.GroupBy(blow => blow.Kind)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} × {group.Key}");
        return $"{ledger.Now.TotalMinutes:F1} minutes; {ledger.Acknowledged.Count} commands acknowledged of {ledger.Begun.Count} "
            + "begun, "
            + $"{undone} rolled back, {events} events; {deliveries.Count} deliveries, {repeated} of them repeated; "
            + string.Join(", ", blows);
    }
}
