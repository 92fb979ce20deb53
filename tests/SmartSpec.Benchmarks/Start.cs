using System.Diagnostics;

namespace SmartSpec.Benchmarks;

/// <summary>The time of a console program, compiled as it runs, from its start to its first decision.</summary>
internal static class Start
{
    /// <summary>The argument with which this program is such a program itself.</summary>
    public const string Argument = "--first-decision";

    private const int Starts = 7;

    public static IEnumerable<Row> Rows()
    {
        Elapsed(Argument);
        var all = new Measured([], 0);
        var bare = new Measured([], 0);
        var peer = new Measured([], 0);
        for (var start = 0; start < Starts; start++)
        {
            peer.Nanoseconds.Add(PeerNow());
            bare.Nanoseconds.Add(Elapsed("--no-decision"));
            all.Nanoseconds.Add(Elapsed(Argument));
        }

        yield return Row.Within("start of a console program that decides nothing (JIT)", bare, "", 0);
        yield return Row.Scaled("start to first decision (JIT)", all, peer, "under 250 ms", 250_000_000);
        yield return new(
            "start to first decision (native AOT)",
            "measured by `tests/SmartSpec.AotSmoke`",
            "",
            "",
            "under 40 ms",
            null
        );
    }

    /// <summary>The work of such a program: a strategy is founded.</summary>
    public static void Decide()
    {
        var clock = SystemClock.Instance;
        var engine = new StrategyEngine(clock);
        var charter = new Charter(
            Text.Swedish("Smart specialisering"),
            new(Text.Swedish("Kalmar län"), "SE213"),
            new(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31)),
            Currency.Sek,
            "Europe/Stockholm"
        );
        Console.WriteLine(engine.Found("kalmar", charter, new("p-1", [Role.ProcessLead])).GetType().Name);
    }

    /// <summary>The time of the peer, compiled and warm.</summary>
    private static double PeerNow()
    {
        const int times = 4_000;
        var watch = new Stopwatch();
        var open = true;
        for (var at = 0; at < 2 * times; at++)
        {
            if (at == times)
                watch.Start();
            open = StatelessPeer.BuildAndFireOnce(open) >= 0;
        }

        return watch.Elapsed.TotalNanoseconds / times;
    }

    private static double Elapsed(string argument)
    {
        var watch = Stopwatch.StartNew();
        using var program = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, Arguments(argument)) { RedirectStandardOutput = true }
        )!;
        var output = program.StandardOutput.ReadLine();
        var elapsed = watch.Elapsed.TotalNanoseconds;
        program.WaitForExit();
        return output is nameof(Outcome.Accepted) or ""
            ? elapsed
            : throw new InvalidOperationException($"The program printed '{output}'.");
    }

    /// <summary>This program again: its own executable, or the host that runs its library.</summary>
    private static IEnumerable<string> Arguments(string argument) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(Start).Assembly.Location, argument]
            : [argument];
}
