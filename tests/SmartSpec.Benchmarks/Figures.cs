namespace SmartSpec.Benchmarks;

/// <summary>The rows of each part of the table.</summary>
internal static class Figures
{
    private const long CommandBytes = 8 * 1024;
    private const double Millisecond = 1_000_000;
    private const double Nanosecond = 1;
    private const string Peer = nameof(PeeredBenchmarks.Peer);

    /// <summary>The parts that can be run alone, by name.</summary>
    public static IReadOnlyDictionary<string, Func<Rounds, IEnumerable<Row>>> Parts { get; } =
        new Dictionary<string, Func<Rounds, IEnumerable<Row>>>(StringComparer.Ordinal)
        {
            ["deciding"] = Deciding,
            ["growth"] = Growth,
            ["next-steps"] = NextSteps,
            ["continuous"] = Continuous,
            ["questions"] = Questions,
            ["cycles"] = Cycles,
            ["seven-years"] = InSevenYears,
            ["replay"] = Replay,
            ["document"] = Document,
            ["proofs"] = Proofs,
            ["start"] = _ => Start.Rows(),
            ["analysis"] = Analysis,
            ["definitions"] = Stores.ImpactFigures.Of,
            ["sqlite"] = Stores.StoreFigures.Sqlite,
            ["postgresql"] = Stores.StoreFigures.PostgreSql,
        };

    private static IEnumerable<Row> Deciding(Rounds rounds)
    {
        var all = rounds.Of<DecidingBenchmarks>();
        var peer = all[Peer];
        (string Name, string What)[] mix =
        [
            (nameof(DecidingBenchmarks.Nominate), "nominate an area"),
            (nameof(DecidingBenchmarks.SubmitDevelopmentPlan), "submit a development plan"),
            (nameof(DecidingBenchmarks.CommitFunding), "commit funding"),
            (nameof(DecidingBenchmarks.CompleteEffort), "complete an effort"),
        ];
        var commands = mix.Select(command => all[command.Name]).ToList();
        var mean = new Measured(
            [
                .. Enumerable
                    .Range(0, peer.Nanoseconds.Count)
                    .Select(round => commands.Average(command => command.Nanoseconds[round])),
            ],
            (long)commands.Average(command => command.Bytes)
        );
        return
        [
            Row.Within("the peer: a Stateless machine of 15 steps and 45 guarded triggers, built and fired once", peer, "", 0),
            .. mix.Select(command =>
                Row.Ratio(command.What, all[command.Name], peer, "at most 1 ×, under 8 KB", 1, CommandBytes)
            ),
            Row.Ratio("the mean of the four", mean, peer, "at most 0.5 ×", 0.5),
        ];
    }

    private static IEnumerable<Row> Growth(Rounds rounds) =>
        Aged<GrowthBenchmarks>(rounds, "after 200 events", "after 20,000 events", "at most 1.5 ×", 1.5);

    private static IEnumerable<Row> Cycles(Rounds rounds) =>
        Aged<CyclesBenchmarks>(
            rounds,
            "after 1 closed follow-up cycle",
            "after 60 closed cycles",
            "no more (within noise, 1.1 ×)",
            1.1
        );

    private static IEnumerable<Row> Aged<T>(Rounds rounds, string little, string much, string goal, double atMost)
        where T : AgedBenchmarks
    {
        var all = rounds.Of<T>();
        var young = all[nameof(AgedBenchmarks.Young)];
        return
        [
            Row.Within($"the four commands {little}, as the peer", young, "", 0),
            Row.Ratio($"the same {much}", all[nameof(AgedBenchmarks.Old)], young, goal, atMost),
        ];
    }

    private static IEnumerable<Row> NextSteps(Rounds rounds)
    {
        var all = rounds.Of<NextStepsBenchmarks>();
        return
        [
            Row.Ratio(
                "next steps of an area with its plans and 30 efforts, for its lead",
                all[nameof(NextStepsBenchmarks.NextStepsForAreaLead)],
                all[Peer],
                "at most 10 ×",
                10
            ),
            Row.Ratio(
                "the same for the process lead",
                all[nameof(NextStepsBenchmarks.NextStepsForProcessLead)],
                all[Peer],
                "at most 10 ×",
                10
            ),
        ];
    }

    private static IEnumerable<Row> Continuous(Rounds rounds)
    {
        var all = rounds.Of<ContinuousBenchmarks>();
        return
        [
            Row.Within(
                "all that is owed and all that the rules of signals find, with 5,000 measurements",
                all[nameof(ContinuousBenchmarks.ObligationsAndSignals)],
                "under 5 ms",
                5 * Millisecond
            ),
            Row.Within(
                "settling with nothing due",
                all[nameof(ContinuousBenchmarks.SettleWithNothingDue)],
                "under 0.1 µs",
                100 * Nanosecond
            ),
        ];
    }

    private static IEnumerable<Row> Questions(Rounds rounds)
    {
        var all = rounds.Of<QuestionsBenchmarks>();
        (string Name, string What)[] questions =
        [
            (nameof(QuestionsBenchmarks.PaymentToGrounds), "all that a payment rests on"),
            (nameof(QuestionsBenchmarks.ChallengeToResults), "all that depends on a challenge"),
            (nameof(QuestionsBenchmarks.Why), "why an area was chosen"),
            (nameof(QuestionsBenchmarks.Dossier), "the enabling condition on a day"),
        ];
        return questions.Select(question => Row.Within(question.What, all[question.Name], "under 5 ms", 5 * Millisecond));
    }

    private static IEnumerable<Row> InSevenYears(Rounds rounds)
    {
        var all = rounds.Of<SevenYearsBenchmarks>();
        var peer = all[Peer];
        var years = all[nameof(SevenYearsBenchmarks.All)];
        var each = new Measured(
            [.. years.Nanoseconds.Select(all => all / SevenYears.Commands)],
            years.Bytes / SevenYears.Commands
        );
        return
        [
            Row.Within(
                $"a programme period of seven years: {SevenYears.Commands:N0} commands on one thread",
                years,
                "under 2 s",
                2_000 * Millisecond
            ),
            Row.Ratio("each of them, with all that fell due", each, peer, "", 0),
        ];
    }

    private static IEnumerable<Row> Replay(Rounds rounds)
    {
        var all = rounds.Of<ReplayBenchmarks>(milliseconds: 400);
        var peer = all[nameof(ReplayBenchmarks.DeserializeLines)];
        return
        [
            Row.Within(
                $"System.Text.Json reads the lines of {StatedStrategy.Story.History.Length:N0} events into the same types, as "
                    + "the peer",
                peer,
                "",
                0
            ),
            Row.Ratio(
                "what happened alone, without who and when",
                all[nameof(ReplayBenchmarks.DeserializePayloads)],
                peer,
                "",
                0
            ),
            Row.Ratio(
                "replay of the same from the history's bytes, without hash check",
                all[nameof(ReplayBenchmarks.Replay)],
                peer,
                "at most 1.6 ×",
                1.6
            ),
            Row.Ratio("history read and stored, with hash check", all[nameof(ReplayBenchmarks.ReadHistory)], peer, "", 0),
            Row.Ratio("replay with hash check", all[nameof(ReplayBenchmarks.ReplayVerified)], peer, "", 0),
        ];
    }

    private static IEnumerable<Row> Document(Rounds rounds)
    {
        var all = rounds.Of<DocumentBenchmarks>();
        var document = StrategyDocument.Write(StatedStrategy.Story.Strategy);
        var state = SizeOf(document);
        return
        [
            Row.Scaled(
                $"document written ({Row.Size(document.Length)})",
                all[nameof(DocumentBenchmarks.WriteDocument)],
                all[Peer],
                "under 10 ms",
                10 * Millisecond
            ),
            Row.Scaled("document read", all[nameof(DocumentBenchmarks.ReadDocument)], all[Peer], "under 10 ms", 10 * Millisecond),
            new("the state in memory", Row.Size(state), "", "", "under 20 MB", state < 20 * 1024 * 1024),
        ];
    }

    private static IEnumerable<Row> Proofs(Rounds rounds)
    {
        var all = rounds.Of<ProofsBenchmarks>(milliseconds: 400);
        return
        [
            Row.Within(
                "a file of 20,000 events verified against a signed head",
                all[nameof(ProofsBenchmarks.VerifyFile)],
                "under 60 ms",
                60 * Millisecond
            ),
            Row.Within("the same without a signed head", all[nameof(ProofsBenchmarks.VerifyChain)], "", 0),
            Row.Within("the root of 20,000 events", all[nameof(ProofsBenchmarks.Root)], "", 0),
            Row.Within(
                "the head after one more event, besides the signature",
                all[nameof(ProofsBenchmarks.OneMoreEvent)],
                "under 1 ms",
                Millisecond
            ),
            Row.Within("a proof of one event of 20,000 verified", all[nameof(ProofsBenchmarks.VerifyInclusion)], "", 0),
        ];
    }

    private static IEnumerable<Row> Analysis(Rounds rounds)
    {
        const long megabyte = 1024 * 1024;
        var all = rounds.Of<AnalysisBenchmarks>();
        var (small, large) = (
            all[nameof(AnalysisBenchmarks.SmallByPlainLoops)],
            all[nameof(AnalysisBenchmarks.LargeByPlainLoops)]
        );
        return
        [
            Row.Within("ECI and PCI of 250 × 1,200 at 8.5 %, by plain loops, as the peer", small, "", 0),
            Row.Ratio("the same by MathNet.Numerics", all[nameof(AnalysisBenchmarks.SmallByMathNet)], small, "", 0),
            Row.Ratio("the same by SmartSpec.Analysis", all[nameof(AnalysisBenchmarks.Small)], small, "at most 0.2 ×", 0.2),
            Row.Within("alone", all[nameof(AnalysisBenchmarks.Small)], "under 30 ms", 30 * Millisecond),
            Row.Within("ECI, PCI, proximity and density of 1,000 × 1,000 at 8.5 %, by plain loops, as the peer", large, "", 0),
            Row.Ratio("the same by MathNet.Numerics", all[nameof(AnalysisBenchmarks.LargeByMathNet)], large, "", 0),
            Row.Ratio(
                "the same by SmartSpec.Analysis",
                all[nameof(AnalysisBenchmarks.Large)],
                large,
                "at most 0.2 ×, under 100 MB",
                0.2,
                100 * megabyte
            ),
            Row.Within("alone", all[nameof(AnalysisBenchmarks.Large)], "under 1 s", 1_000 * Millisecond),
            .. Weighings(rounds.Of<WeighingBenchmarks>()),
        ];
    }

    private static IEnumerable<Row> Weighings(IReadOnlyDictionary<string, Measured> all)
    {
        var plain = all[nameof(WeighingBenchmarks.SharesByPlainLoops)];
        return
        [
            Row.Within("40 candidates × 12 criteria × 1,000,000 weightings, by plain loops, as the peer", plain, "", 0),
            Row.Ratio("the same by SmartSpec.Analysis", all[nameof(WeighingBenchmarks.Shares)], plain, "", 0),
            Row.Within("alone", all[nameof(WeighingBenchmarks.Shares)], "under 2 s", 2_000 * Millisecond),
        ];
    }

    /// <summary>The memory that is held with the strategy in memory, less that without.</summary>
    private static long SizeOf(byte[] document)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var strategy = StrategyDocument.Read(document);
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(strategy);
        return size;
    }
}
