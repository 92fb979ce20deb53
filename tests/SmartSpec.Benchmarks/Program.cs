using System.Diagnostics;
using SmartSpec;
using SmartSpec.Benchmarks;
using SmartSpec.Testing;

// Measured by hand until the rounds are in place.
var b = new DecidingBenchmarks();
var sw = Stopwatch.StartNew();
b.Setup();
var story = StatedStrategy.Story;
var clock = new FakeClock(story.Now);
var ids = new GuidIds(clock);
var accepted = (Outcome.Accepted)b.CommitFunding();
var rec = accepted.Events[0];
var buf = new byte[32];
(string, Func<object>)[] all = [
 ("guid", () => ids.Next()), ("hash", () => { HashChain.Next(rec.Hash, rec.Line); return buf; }),
 ("read line", () => EventLine.Read(rec.Line.Span)), ("settle none", () => b.SettleNone()),
 ("refused", () => b.Refused()), ("peer", () => b.Peer()), ("nominate", b.Nominate), ("submit", b.SubmitDevelopmentPlan), ("commit", b.CommitFunding), ("complete", b.CompleteEffort)];
for (var round = 0; round < 4; round++)
    foreach (var (name, run) in all)
    {
        for (var i = 0; i < 2000; i++) run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        sw.Restart();
        for (var i = 0; i < 20000; i++) run();
        if (round > 1) Console.WriteLine($"{name} {sw.Elapsed.TotalMicroseconds / 20000:0.00} µs {(GC.GetAllocatedBytesForCurrentThread() - before) / 20000} B");
    }
Console.WriteLine(rec.Line.Length);
