using System.Diagnostics;
using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>The time of each part of a command alone, by stopwatch, the best of several rounds.</summary>
internal static class Parts
{
    private const int Times = 5_000;
    private const int Rounds = 15;

    public static void Print()
    {
        var story = StatedStrategy.Story;
        var clock = new FakeClock(story.Now);
        var ids = new GuidIds(clock);
        var mix = new Mix(story);
        var engine = Mix.EngineOf(story);
        var complete = new EffortCommand.Complete(StatedStrategy.Effort, Text.Swedish("Gården är byggd"));
        var recorded = ((Outcome.Accepted)mix.CommitFunding()).Events[0];
        (string Name, Func<object?> Part)[] parts =
        [
            ("peer", () => StatelessPeer.BuildAndFireOnce(true)),
            ("an identifier", ids.Next),
            ("soundness of a command", () => InputValidation.Fault(complete)),
            ("fingerprint of a command", () => new CommandFingerprint([complete], People.EffortOwner).Value),
            ("line written", () => EventLine.Write(recorded.Envelope, recorded.Event).Length),
            ("line read", () => EventLine.Read(recorded.Line.Span)),
            ("hash", () => recorded.Hash.Next(recorded.Line.Span)),
            ("evolve", () => Evolution.Evolve(story.Strategy, recorded.Event, recorded.Envelope)),
            ("today", () => story.Now.InZone(story.Strategy.Charter.Zone).Date),
            ("refused", () => engine.Execute(story.Strategy, complete, People.Reader)),
            ("nominate", mix.Nominate),
            ("submit a development plan", mix.SubmitDevelopmentPlan),
            ("commit funding", mix.CommitFunding),
            ("complete an effort", mix.CompleteEffort),
        ];
        var best = parts.ToDictionary(part => part.Name, _ => double.MaxValue);
        for (var round = 0; round < Rounds; round++)
            foreach (var (name, part) in parts)
                best[name] = Math.Min(best[name], Microseconds(part));
        foreach (var (name, part) in parts)
            Console.WriteLine(
                $"{name, -28} {best[name], 8:0.000} µs {best[name] / best["peer"], 6:0.00} of the peer {Bytes(part), 8} B"
            );
    }

    private static double Microseconds(Func<object?> part)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Times; i++)
            part();
        return watch.Elapsed.TotalMicroseconds / Times;
    }

    private static long Bytes(Func<object?> part)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        part();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
