using System.Text;
using SmartSpec.Tests.Histories;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Proofs;

/// <summary>Attacks on a history of 200 events whose head was signed. Each one is found, and its fault is named.</summary>
[Trait("lane", "laws")]
public sealed class AttackTests(ITestOutputHelper output)
{
    private const int Ordinary = 5_000;

    private static readonly History Whole = GoldenTests.Read("chronicle-1").UpTo(200);
    private static readonly History Other = GoldenTests.Read("kalmar");
    private static readonly byte[] File = Whole.Write();
    private static readonly SignedHead Head = Signing.Head(Whole);

    private static readonly byte[][] Lines = [.. Whole.Events.Select(recorded => recorded.Line.ToArray())];

    /// <summary>What is done to the lines at one of them, chosen by chance.</summary>
    private static readonly (string Name, Func<List<byte[]>, Chance, List<byte[]>> On)[] OnLines =
    [
        (
            "dropped",
            (lines, chance) =>
            {
                lines.RemoveAt(chance.Below(lines.Count));
                return lines;
            }
        ),
        (
            "swapped",
            (lines, chance) =>
            {
                var at = 1 + chance.Below(lines.Count - 2);
                (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]);
                return lines;
            }
        ),
        (
            "duplicated",
            (lines, chance) =>
            {
                // Not the last one: what comes after the head was not signed yet.
                var at = chance.Below(lines.Count - 1);
                lines.Insert(at, lines[at]);
                return lines;
            }
        ),
        ("cut", (lines, chance) => lines[..(1 + chance.Below(lines.Count - 1))]),
        (
            "spliced",
            (lines, chance) =>
            {
                var at = 1 + chance.Below(lines.Count - 1);
                lines[at] = Other.Events[at].Line.ToArray();
                return lines;
            }
        ),
        (
            "changed",
            (lines, chance) =>
            {
                var at = chance.Below(lines.Count);
                var text = Encoding.UTF8.GetString(lines[at]);
                lines[at] = Encoding.UTF8.GetBytes(text.Replace("\"actor\":\"", "\"actor\":\"x", StringComparison.Ordinal));
                return lines;
            }
        ),
    ];

    [Fact]
    public void A_flipped_byte_is_found_wherever_it_is()
    {
        Head.VerifyFile(File, Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
        var chance = new Chance(19);
        var positions = Rounds.AreLong
            ? Enumerable.Range(0, File.Length)
            : Enumerable.Range(0, Ordinary).Select(_ => chance.Below(File.Length));
        var named = new SortedDictionary<ProofFault, int>();
        foreach (var at in positions)
            Count(named, Head.VerifyFile(Altered.At(File, at, chance), Signing.Trusted), $"byte {at} was changed");
        named.Keys.Should().BeSubsetOf([ProofFault.History, ProofFault.Cut]);
        Report("bytes", named);
    }

    /// <summary>As the file was written, with new hashes, and with new numbers and hashes; never with the key.</summary>
    [Theory]
    [InlineData("as they are")]
    [InlineData("hashed again")]
    [InlineData("numbered and hashed again")]
    public void Lines_that_are_dropped_swapped_duplicated_cut_spliced_or_changed_are_found(string with)
    {
        var chance = new Chance(with.Length);
        foreach (var (name, on) in OnLines)
        {
            var named = new SortedDictionary<ProofFault, int>();
            for (var n = 0; n < Rounds.Of(60); n++)
            {
                var lines = on([.. Lines], chance);
                if (with.StartsWith("numbered", StringComparison.Ordinal))
                    lines = Numbered(lines);
                var file = with == "as they are" ? WithOldHashes(lines) : WithNewHashes(lines);
                Count(named, Head.VerifyFile(file, Signing.Trusted), $"lines were {name}, {with}");
            }

            named
                .Keys.Should()
                .BeSubsetOf(
                    [ProofFault.History, ProofFault.Cut, ProofFault.Forked, ProofFault.Origin],
                    $"lines were {name}, {with}"
                );
            Report($"{name}, {with}", named);
        }
    }

    [Fact]
    public void A_whole_history_of_another_strategy_is_not_this_one()
    {
        Signing.FaultOf(Head.VerifyFile(Other.Write(), Signing.Trusted)).Should().Be(ProofFault.Origin);
        Signing.FaultOf(Head.Verify(Other, Signing.Trusted)).Should().Be(ProofFault.Origin);
    }

    [Fact]
    public void A_history_that_was_forked_after_a_signed_head_is_found_by_the_next_head()
    {
        var story = Stories.AreaAt(AreaStep.Proposed);
        var before = Signing.Head(story.History);
        var one = Signing.Head(story.Do(new StrategyCommand.AlignWithSdgs([3]), People.ProcessLead).History);
        var other = story.Do(
            [new StrategyCommand.AlignWithSdgs([4]), new StrategyCommand.AlignWithSdgs([5])],
            People.ProcessLead
        );
        before.VerifyFile(other.History.Write(), Signing.Trusted).Should().BeOfType<ProofVerification.Valid>();
        Signing.FaultOf(one.VerifyFile(other.History.Write(), Signing.Trusted)).Should().Be(ProofFault.Forked);
        Signing
            .FaultOf(ConsistencyProof.Of(other.History, one.Size, Signing.Head(other.History)).Verify(one, Signing.Trusted))
            .Should()
            .Be(ProofFault.Forked);
    }

    [Fact]
    public void No_proof_proves_another_event()
    {
        var nodes = MerkleNodes.Of(Whole);
        var chance = new Chance(3);
        var moved = 0;
        for (var n = 0; n < Rounds.Of(500); n++)
        {
            var (at, to) = (chance.Below(Lines.Length), chance.Below(Lines.Length));
            if (at == to)
                continue;
            var text = InclusionProof.Of(nodes, at, Lines[at], Head).ToString();
            var other = InclusionProof.Of(nodes, to, Lines[to], Head).ToString();
            var attack = chance.In(50)
                ? text.Replace(text.Split('\n')[1], other.Split('\n')[1], StringComparison.Ordinal)
                : text.Replace($"index {at}\n", $"index {to}\n", StringComparison.Ordinal);
            Signing.FaultOf(InclusionProof.Verify(attack, Signing.Trusted)).Should().Be(ProofFault.OtherEvent);
            moved++;
        }

        output.WriteLine($"proofs moved to another event: {moved}");
    }

    private static List<byte[]> Numbered(List<byte[]> lines) =>
        [
            .. lines.Select(
                (line, n) =>
                {
                    var text = Encoding.UTF8.GetString(line);
                    var start = text.IndexOf("\"number\":", StringComparison.Ordinal) + "\"number\":".Length;
                    var end = text.IndexOf(',', start);
                    return Encoding.UTF8.GetBytes($"{text[..start]}{n + 1}{text[end..]}");
                }
            ),
        ];

    /// <summary>Each line with the hash that it had, and the closing line of the whole history.</summary>
    private static byte[] WithOldHashes(List<byte[]> lines)
    {
        var hashes = Whole.Events.ToDictionary(recorded => Convert.ToHexString(recorded.Line.Span), recorded => recorded.Hash);
        var written = lines.Select(
            (line, n) => new RecordedLine(line, hashes.GetValueOrDefault(Convert.ToHexString(line), Whole.Events[n % 200].Hash))
        );
        var closing = Encoding.UTF8.GetString(File).TrimEnd('\n').Split('\n')[^1];
        return Encoding.UTF8.GetBytes(
            string.Concat(
                written.Select(line => $"{{\"hash\":\"{line.Hash}\",\"event\":{Encoding.UTF8.GetString(line.Line.Span)}}}\n")
            ) + $"{closing}\n"
        );
    }

    private static byte[] WithNewHashes(List<byte[]> lines)
    {
        var head = Hash.Root(Whole.Events[0].Envelope.Strategy);
        return RewrittenHistory.File([.. lines.Select(line => new RecordedLine(line, head = head.Next(line)))]);
    }

    private static void Count(SortedDictionary<ProofFault, int> named, ProofVerification verification, string because)
    {
        var fault = Signing.FaultOf(verification, because);
        named[fault] = named.GetValueOrDefault(fault) + 1;
    }

    private void Report(string attack, SortedDictionary<ProofFault, int> named) =>
        output.WriteLine($"{attack}: {string.Join(", ", named.Select(fault => $"{fault.Key} {fault.Value}"))}");
}
