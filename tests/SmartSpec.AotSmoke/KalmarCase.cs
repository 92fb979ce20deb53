using SmartSpec.Testing;

namespace SmartSpec.AotSmoke;

/// <summary>Plays the Kalmar case to its end, natively compiled, and sees that all of it is as it should be.</summary>
/// <param name="started">When the process was started.</param>
internal sealed class KalmarCase(DateTimeOffset started)
{
    private bool isWell = true;

    public bool Run()
    {
        var scenario = Scenario.Read(Embedded("kalmar.json"));
        var run = new ScenarioRun(scenario);
        TimeSpan? toFirstDecision = null;
        foreach (var step in scenario.Steps)
        {
            var played = run.Do(step);
            toFirstDecision ??= DateTimeOffset.UtcNow - started;
            See(played.IsAsExpected, $"step {step.Number} ends as the scenario expects");
            See(
                played.Reasons.All(reason => HasSentence(reason, Texts.Swedish) && HasSentence(reason, Texts.English)),
                $"step {step.Number} has its reasons in words"
            );
        }

        CheckStored(run.History, run.Strategy!);
        Console.WriteLine($"{scenario.Steps.Count()} steps, {run.History.Length} events");
        Console.WriteLine($"{new FileInfo(Environment.ProcessPath!).Length / 1e6:0.0} MB");
        Console.WriteLine($"{toFirstDecision!.Value.TotalMilliseconds:0.0} ms from start to first decision");
        Console.WriteLine(isWell ? "all as expected" : "not as expected");
        return isWell;
    }

    /// <summary>Sees that all that a host stores is read back as it was.</summary>
    private void CheckStored(History history, Strategy strategy)
    {
        var file = history.Write();
        See(History.Verify(file) is Verification.Intact intact && intact.Length == history.Length, "the history verifies");
        See(History.Read(file).Replay().HasSameStateAs(strategy), "the history replays to the same strategy");
        file[file.Length / 2] ^= 1;
        See(History.Verify(file) is Verification.Broken, "a changed byte is found");

        var document = StrategyDocument.Write(strategy);
        var read = StrategyDocument.Read(document);
        See(
            read.HasSameStateAs(strategy) && StrategyDocument.Write(read).AsSpan().SequenceEqual(document),
            "the document round-trips"
        );
    }

    private void See(bool isSo, string what)
    {
        if (isSo)
            return;
        isWell = false;
        Console.WriteLine($"not so: {what}");
    }

    private static bool HasSentence(Reason reason, Texts texts) => reason.ToString(texts).Length > reason.Code.Length + 2;

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(KalmarCase).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
