using System.Text;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// A line in its written form is read on a fast path, and any other by the JSON reader: both must give the same result, for
/// good lines and corrupted ones.
/// </summary>
[Trait("lane", "laws")]
public sealed class CorruptedLineTests
{
    private static readonly byte[][] Lines =
    [
        .. Stories.EffortAt(EffortStep.Completed).History.LinesAfter(0).Select(line => line.Line.ToArray()),
    ];

    private static readonly string[] Bits =
    [
        "\"",
        "}",
        "{",
        ",",
        " ",
        "\\u0061",
        "\\ud800",
        "null",
        "0",
        "-1",
        "1e3",
        "99999999999999999999",
        "T24:00:00Z",
        "9999-12-31",
        "-0001-01-01",
        "[",
        "\t",
        "å",
        ",\"x\":1",
        "\"data\":{},",
        "a",
        ".1234567Z",
        "\0",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    [Fact]
    public void A_corrupted_line_is_read_the_same_by_a_reader_that_has_read_others()
    {
        var chance = new Chance(7);
        var reused = new EventLineReader();
        var (good, bad) = (0, 0);
        var lines = Rounds.Of(4_000);
        for (var n = 0; n < lines; n++)
        {
            var line = chance.In(20) ? chance.Of(Lines) : Corrupted([.. chance.Of(Lines)], chance);
            var whole = Outcome(() => Reading.Whole(line, EventLineReader.ReadWithFaults, 3));
            var quick = Outcome(() =>
            {
                var happened = reused.Read(line, 3);
                return (reused.Envelope, happened);
            });
            if (whole != quick)
                throw new LawBrokenException($"{Encoding.UTF8.GetString(line)}\ngives\n{whole}\nand on the fast path\n{quick}");
            _ = whole.StartsWith("wrong", StringComparison.Ordinal) ? bad++ : good++;
        }

        good.Should().BeGreaterThan(lines / 5);
        bad.Should().BeGreaterThan(lines / 5);
    }

    private static byte[] Corrupted(List<byte> line, Chance chance)
    {
        var at = chance.Below(line.Count);
        switch (chance.Below(4))
        {
            case 0:
                line[at] = (byte)chance.Below(256);
                break;
            case 1:
                line.RemoveAt(at);
                break;
            case 2:
                line.InsertRange(at, line.GetRange(at, Math.Min(chance.Below(30), line.Count - at)));
                break;
            default:
                line.InsertRange(at, Encoding.UTF8.GetBytes(chance.Of(Bits)));
                break;
        }

        return [.. line];
    }

    private static string Outcome(Func<(Envelope Envelope, Event Event)> read)
    {
        try
        {
            var (envelope, happened) = read();
            return $"{envelope} {Encoding.UTF8.GetString(EventLine.Write(envelope, happened).Span)}";
        }
        catch (MalformedException malformed)
        {
            return $"wrong: {malformed.Message}";
        }
    }
}
