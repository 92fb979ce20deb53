using System.Text;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests.Histories;

public sealed class HistoryTests
{
    private static readonly History Whole = World.At(0, 6).History;
    private static readonly byte[] Written = Whole.Write();

    [Fact]
    public void A_history_that_nobody_touched_is_intact() =>
        History.Verify(Written).Should().Be(new Verification.Intact { Length = Whole.Length, Head = Whole.Events[^1].Hash });

    [Fact]
    public void A_flipped_bit_is_found_at_its_line_wherever_it_is()
    {
        var lines = 1;
        for (var at = 0; at < Written.Length; at++)
        {
            if (at % 151 == 0)
            {
                byte[] flipped = [.. Written];
                flipped[at] ^= 0x01;
                var broken = History.Verify(flipped).Should().BeOfType<Verification.Broken>($"byte {at} was changed").Which;
                broken.Line.Should().Be(lines, $"byte {at} is in that line");
                broken.Explain(Texts.English).Should().Be(broken.Details);
                broken.Explain(Texts.Swedish).Should().NotBe(broken.Details, $"byte {at} was changed");
            }

            if (Written[at] == '\n')
                lines++;
        }
    }

    [Fact]
    public void A_hash_in_capitals_is_not_as_it_was_written()
    {
        byte[] flipped = [.. Written];
        var at = Array.FindIndex(flipped, 9, letter => letter is >= (byte)'a' and <= (byte)'f');
        flipped[at] ^= 0x20;
        History.Verify(flipped).Should().BeOfType<Verification.Broken>().Which.Line.Should().Be(1);
    }

    [Fact]
    public void A_history_cut_anywhere_is_found()
    {
        for (var length = 0; length < Written.Length; length += 31)
            History
                .Verify(Written.AsSpan(0, length))
                .Should()
                .BeOfType<Verification.Broken>()
                .Which.Fault.Should()
                .Be(HistoryFault.Cut);
    }

    [Fact]
    public void A_history_that_was_forked_from_a_stale_state_says_so()
    {
        var story = Stories.AreaAt(AreaStep.Proposed);
        var on = new AreaCommand.BeginAnalysis(Known.Food);
        var before = story.History.Length;
        var stale = (Outcome.Accepted)story.When(on, People.AreaLead).Outcome;
        var goneOn = story.Do(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead).AfterDays(1);
        goneOn = goneOn.Do(new StrategyCommand.AlignWithSdgs([3]), People.ProcessLead);
        var expected =
            $"Event {before + 1} was decided on the state after event {before}*has since continued to event {before + 2}*forked*";

        goneOn.History.Invoking(history => history.Append(stale)).Should().Throw<ArgumentException>().WithMessage(expected);
        PersistedStrategy
            .Of(goneOn.History)
            .Invoking(stored => stored.With(stale))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(expected);
        var broken = History
            .Verify([.. goneOn.History.LinesAfter(0), .. stale.Events.Select(it => new RecordedLine(it.Line, it.Hash))])
            .Should()
            .BeOfType<Verification.Broken>()
            .Which;
        (broken.Fault, broken.Event).Should().Be((HistoryFault.Forked, before + 3L));
        broken.Details.Should().Match(expected);
    }

    [Fact]
    public void A_dropped_line_is_found_where_it_stood()
    {
        var lines = Lines();
        for (var i = 0; i < lines.Count - 1; i++)
        {
            var left = lines.Where((_, line) => line != i).ToList();
            var broken = History.Verify(Join(left)).Should().BeOfType<Verification.Broken>().Which;
            broken.Line.Should().Be(i + 1);
        }
    }

    [Fact]
    public void Two_swapped_lines_are_found_at_the_first()
    {
        var lines = Lines();
        (lines[4], lines[5]) = (lines[5], lines[4]);
        History
            .Verify(Join(lines))
            .Should()
            .BeOfType<Verification.Broken>()
            .Which.Should()
            .Match<Verification.Broken>(broken => broken.Line == 5 && broken.Fault == HistoryFault.Hash);
    }

    [Fact]
    public void A_doubled_line_is_found()
    {
        var lines = Lines();
        lines.Insert(4, lines[3]);
        History.Verify(Join(lines)).Should().BeOfType<Verification.Broken>().Which.Line.Should().Be(5);
    }

    [Fact]
    public void Something_after_the_closing_line_is_found() =>
        History
            .Verify([.. Written, .. Written])
            .Should()
            .BeOfType<Verification.Broken>()
            .Which.Fault.Should()
            .Be(HistoryFault.Closing);

    [Fact]
    public void A_history_rewritten_as_a_whole_is_found_by_a_head_stored_elsewhere()
    {
        var shorter = new History(Whole.Events.RemoveRange(Whole.Length - 3, 3));
        History.Verify(shorter.Write()).Should().BeOfType<Verification.Intact>();
        History.Verify(shorter.Write(), Whole.Events[^1].Hash).Should().BeOfType<Verification.Broken>();
        History
            .Verify(Written, shorter.Events[^1].Hash)
            .Should()
            .BeOfType<Verification.Intact>("the head stored elsewhere is one that it went through");
    }

    [Fact]
    public void A_broken_history_is_not_read() =>
        ((Action)(() => History.Read(Written.AsSpan(0, Written.Length - 5))))
            .Should()
            .Throw<MalformedException>()
            .Which.Line.Should()
            .Be(Whole.Length + 1);

    [Theory]
    [InlineData("area.selected.v1", "area.selected.v9", "area.selected.v9")]
    [InlineData("\"role\":", "\"rolle\":", "'role'")]
    [InlineData("\"data\":{", "\"data\":{\"extra\":1,", "extra")]
    public void An_event_that_is_not_of_its_form_is_an_error_that_names_it(string from, string to, string expected)
    {
        var line = Encoding.UTF8.GetString(Whole.Events.First(recorded => recorded.Event is AreaEvent.Selected).Line.Span);
        var at = line.IndexOf(from, StringComparison.Ordinal);
        var read = () => EventLine.Read(Encoding.UTF8.GetBytes(line[..at] + to + line[(at + from.Length)..]), 7);
        read.Should().Throw<MalformedException>().WithMessage($"line 7*{expected}*");
    }

    [Fact]
    public void Why_and_where_a_line_is_not_as_it_was_written_is_known_without_parsing_the_sentence()
    {
        Fault([.. "\uFEFF"u8, .. Written]).Should().Be((HistoryFault.Form, MalformedCause.ByteOrderMark, 1L));
        Fault(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Written).Replace("\n", "\r\n", StringComparison.Ordinal)))
            .Should()
            .Be((HistoryFault.Form, MalformedCause.LineEnds, Written.AsSpan().IndexOf((byte)'\n') + 1L));
        var at = Written.AsSpan().IndexOf("\"data\":"u8);
        byte[] changed = [.. Written[..at], .. "\"date\":"u8, .. Written[(at + 7)..]];
        Fault(changed).Should().Be((HistoryFault.Content, MalformedCause.Missing, at + 8L), "columns are those of the file");

        static (HistoryFault, MalformedCause, long?) Fault(byte[] file) =>
            History.Verify(file).Should().BeOfType<Verification.Broken>().Which is var broken
                ? (broken.Fault, broken.Cause, broken.Column)
                : default;
    }

    [Fact]
    public void Events_that_do_not_follow_on_a_history_are_not_appended()
    {
        var half = new History(Whole.Events.GetRange(0, 10));
        var skipping = () => half.Append([.. Whole.Events.Skip(11)]);
        skipping.Should().Throw<ArgumentException>();
        half.Append([.. Whole.Events.Skip(10)]).Replay().Should().Be(World.At(0, 6).Strategy);
    }

    [Fact]
    public void Every_prefix_of_a_history_gives_a_state()
    {
        for (var length = 1; length <= Whole.Length; length++)
            new History(Whole.Events.GetRange(0, length)).Replay().Length.Should().Be(length);
    }

    private static List<string> Lines() => [.. Encoding.UTF8.GetString(Written).TrimEnd('\n').Split('\n')];

    private static byte[] Join(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
}
