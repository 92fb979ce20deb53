using System.Text;
using SmartSpec.Tests.Histories;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Proofs;

/// <summary>
/// What the library signs is verified by <c>verify.py</c>, <c>openssl</c> and <c>sha256sum</c>, and what is attacked is not.
/// </summary>
public sealed class WithoutDotNetTests : IDisposable
{
    private const string Keys = "keys.txt";
    private const string Script = ProofScript.FileName;

    private static readonly Lazy<bool> Installed = new(() =>
        MachineProgram.Exists("python3") && MachineProgram.Exists("openssl") && MachineProgram.Exists("sha256sum")
    );

    private static readonly History Whole = GoldenTests.Read("chronicle-1").UpTo(200);
    private static readonly SignedHead Head = Signing.Head(Whole, Signing.Registrar, Signing.Auditor);

    private readonly TemporaryFolder folder = new();

    public WithoutDotNetTests()
    {
        Assert.SkipUnless(Installed.Value, "Install python3, openssl and coreutils (sha256sum).");
        Write(Script, ProofScript.Text);
        Write(Keys, $"{Signing.Registrar.Key}\n{Signing.Auditor.Key}\n");
        Write("head", $"{Head}");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_script_has_at_most_80_lines_of_130_columns() =>
        ProofScript
            .Text.TrimEnd('\n')
            .Split('\n')
            .Should()
            .HaveCountLessThanOrEqualTo(80)
            .And.OnlyContain(line => line.Length <= 130);

    [Fact]
    public void Without_arguments_the_script_explains_itself()
    {
        var (code, said) = MachineProgram.Run(folder.Path, "python3", Script);
        code.Should().Be(2);
        said.Should().Contain("verify.py KEYS history FILE HEAD");
    }

    [Theory]
    [InlineData("chronicle-1")]
    [InlineData("kalmar")]
    [InlineData("taken-over")]
    public void A_history_is_valid_against_its_head_and_after_it(string name)
    {
        var history = GoldenTests.Read(name);
        Write("history", history.Write());
        Write("first", $"{Signing.Head(history.UpTo(1))}");
        Write("last", $"{Signing.Head(history)}");
        Valid("history", "history", "first");
        Valid("history", "history", "last");
    }

    [Fact]
    public void An_attacked_history_is_named()
    {
        var chance = new Chance(5);
        var file = Whole.Write();
        Invalid("history: line 1 ", file[..20].Concat("x"u8.ToArray()).Concat(file[21..]));
        Invalid("cut: ", file[..^1]);
        Invalid("cut: ", file[..(file.Length / 2)]);
        Invalid("cut: ", Whole.UpTo(199).Write());
        Invalid("origin: ", GoldenTests.Read("kalmar").Write());
        Invalid("forked: ", RewrittenHistory.File(RewrittenHistory.Lines(Whole, "\"number\":7,", "\"number\":8,")));
        Invalid("form: ", Whole.UpTo(0).Write());
        for (var n = 0; n < 20; n++)
            Invalid("", Altered.At(file, chance.Below(file.Length), chance));

        void Invalid(string fault, IEnumerable<byte> attacked)
        {
            Write("attacked", [.. attacked]);
            Faulty(fault, "history", "attacked", "head");
        }
    }

    [Fact]
    public void Proofs_of_10_000_events_are_valid_and_every_altered_byte_of_one_is_not()
    {
        var story = Stories.StrategyAt(StrategyStep.Running);
        while (story.History.Length < 10_000)
            story = story.Do(
                [
                    .. Enumerable
                        .Range(0, Math.Min(500, 10_000 - story.History.Length))
                        .Select(n => new StrategyCommand.AlignWithSdgs([1 + (n % 17)])),
                ],
                People.ProcessLead
            );
        var (nodes, head) = (MerkleNodes.Of(story.History), Signing.Head(story.History));
        Directory.CreateDirectory(folder.In("proofs"));
        foreach (var recorded in story.History.Events)
            Write(
                $"proofs/{recorded.Envelope.Number}.tlog-proof",
                $"{InclusionProof.Of(nodes, recorded.Envelope.Number - 1, recorded.Line, head)}"
            );
        Run("inclusion", "proofs").Should().Be((0, "10000 of 10000 valid\n"));

        Directory.CreateDirectory(folder.In("altered"));
        var one = Encoding.UTF8.GetBytes($"{InclusionProof.Of(nodes, 6_789, story.History.Events[6_789].Line, head)}");
        var chance = new Chance(8);
        for (var at = 0; at < one.Length; at++)
            Write($"altered/{at}.tlog-proof", Altered.At(one, at, chance));
        var (code, said) = Run("inclusion", "altered");
        code.Should().Be(1);
        said.Should().EndWith($"0 of {one.Length} valid\n");
        said.Split('\n')
            .SkipLast(2)
            .Should()
            .OnlyContain(line => Faults.Any(fault => line.Contains($": {fault}: ", StringComparison.Ordinal)));
    }

    private static readonly string[] Faults = ["form", "signature", "unknown key", "other event", "event missing"];

    [Fact]
    public void A_proof_of_consistency_is_valid_from_every_size_and_a_fork_is_named()
    {
        var history = Whole.UpTo(33);
        for (var size = 1; size <= history.Length; size++)
        {
            Write("old", $"{Signing.Head(history.UpTo(size))}");
            Write("proof", $"{ConsistencyProof.Of(history, size, Signing.Head(history))}");
            Valid("consistency", "proof", "old");
        }

        var other = RewrittenHistory.Lines(history, "\"number\":7,", "\"number\":8,").Select(line => line.Line);
        var forked = Signing.Head(MerkleTree.Of(other), Head.Origin);
        Write("forked", $"{ConsistencyProof.Of(MerkleNodes.Of(other), 20, forked)}");
        Write("old", $"{Signing.Head(history.UpTo(20))}");
        Faulty("forked: ", "consistency", "forked", "old");
        Write("old", $"{forked}");
        Faulty("forked: ", "consistency", "proof", "old");
        Write("old", $"{Head}");
        Faulty("cut: ", "consistency", "proof", "old");
        Write("old", $"{Signing.Head(history.UpTo(19))}");
        Faulty("size: ", "consistency", "forked", "old");
        Write("old", $"{Signing.Head(GoldenTests.Read("kalmar").UpTo(20))}");
        Faulty("origin: ", "consistency", "forked", "old");
    }

    [Fact]
    public void A_log_of_heads_is_valid_against_its_head_and_a_cut_or_changed_one_is_named()
    {
        var log = new SignedHeadLog("region.example/heads");
        foreach (var (from, size) in ((int, int)[])[(0, 10), (10, 20), (20, 200)])
            log = log.Append(ConsistencyProof.Of(Whole, from, Signing.Head(Whole.UpTo(size))), Signing.Trusted);
        Write("loghead", $"{Signing.Head(log.Tree, log.Origin)}");
        Write("log", $"{log}");
        Valid("log", "log", "loghead");
        Write("log", $"{log}".Replace($"\n{log.Heads[2]}", "", StringComparison.Ordinal));
        Faulty("cut: ", "log", "log", "loghead");
        Write("log", $"{log}".Replace($"\n{log.Heads[1]}", $"\n{log.Heads[0]}", StringComparison.Ordinal));
        Faulty("forked: ", "log", "log", "loghead");
        Write("log", $"{log}".Replace(log.Origin, "region.example/other", StringComparison.Ordinal));
        Faulty("origin: ", "log", "log", "loghead");
    }

    /// <summary>Every released format stays verifiable without the library too.</summary>
    [Fact]
    public void The_golden_proofs_are_valid()
    {
        foreach (var file in Directory.GetFiles(Page.Golden))
            File.Copy(file, folder.In(Path.GetFileName(file)), overwrite: true);
        Write("history", GoldenTests.Read("kalmar").Write());
        Valid("history", "history", "kalmar-400.head");
        Valid("history", "history", "kalmar-821.head");
        Valid("consistency", "kalmar-400-821.consistency", "kalmar-400.head");
        Valid("log", "heads.log", "heads.head");
        Run("inclusion", "kalmar-700.tlog-proof").Should().Be((0, "1 of 1 valid\n"));
    }

    [Fact]
    public void A_head_of_an_unknown_key_or_with_another_text_is_named()
    {
        Write("history", Whole.Write());
        Write("stranger", $"{Signing.Head(Whole, Signing.Stranger)}");
        Faulty("unknown key: ", "history", "history", "stranger");
        Write("changed", $"{Head}".Replace("\n200\n", "\n199\n", StringComparison.Ordinal));
        Faulty("signature: ", "history", "history", "changed");
    }

    /// <summary>
    /// The commands of the page: the signature by openssl, the hash of an event and that of its line by sha256sum.
    /// </summary>
    [Fact]
    public void The_commands_on_the_page_verify_by_openssl_and_sha256sum()
    {
        Write("key.pem", Signing.Registrar.Key.ToPem());
        var proof = InclusionProof.Of(Whole.UpTo(2), 1, Signing.Head(Whole.UpTo(2)));
        Write("event.tlog-proof", $"{proof}");
        Write("commands.sh", Page.Commands);
        var (code, said) = MachineProgram.Run(folder.Path, "sh", "commands.sh");
        said.Should().Contain("Verified OK").And.Contain($"{MerkleHash.Leaf(Whole.Events[0].Line.Span)}");
        code.Should().Be(0);
    }

    private void Valid(string what, string file, string head) => Run(what, file, head).Should().Be((0, "1 of 1 valid\n"));

    private void Faulty(string fault, string what, string file, string head)
    {
        var (code, said) = Run(what, file, head);
        said.Should().StartWith($"{file}: {fault}").And.EndWith("0 of 1 valid\n").And.NotContain("Traceback");
        code.Should().Be(1);
    }

    private (int Code, string Said) Run(string what, params string[] files) =>
        MachineProgram.Run(folder.Path, "python3", [Script, Keys, what, .. files]);

    private void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    private void Write(string file, byte[] bytes) => File.WriteAllBytes(folder.In(file), bytes);
}
