using System.Text;

namespace SmartSpec.Tool.Tests;

/// <summary>A screen or a pipe that takes no more is reported in one line, and no strategy is lost to it.</summary>
public sealed class UnwritableTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("schema commands", "Det går inte att skriva ut svaret (No space left on device).")]
    [InlineData("schema commands --json --lang en", "The output cannot be written (No space left on device).")]
    [InlineData("--help", "Det går inte att skriva ut svaret")]
    [InlineData("--version", "Det går inte att skriva ut svaret")]
    [InlineData("take-over --template", "Det går inte att skriva ut svaret")]
    public void What_cannot_be_written_is_reported_in_one_line(string args, string expected)
    {
        using var full = new Full(0);
        var start = folder.StartInto(full, args.Split(' '));

        start.Exit.Should().Be(2);
        start.Error.TrimEnd('\n').Should().StartWith(expected).And.NotContain("\n");
    }

    [Fact]
    public void A_closed_stream_is_reported_too()
    {
        using var closed = new Full(
            0,
            new UnauthorizedAccessException("Access to the path is denied.", new IOException("Bad file descriptor"))
        );
        folder
            .StartInto(closed, "schema", "commands")
            .Should()
            .Be(new Result(2, "", "Det går inte att skriva ut svaret (Bad file descriptor).\n"));
    }

    [Fact]
    public void What_fails_first_when_the_program_ends_is_reported_too()
    {
        using var late = new Full(int.MaxValue);
        folder.StartInto(late, "schema", "commands").Exit.Should().Be(2);
    }

    [Theory]
    [InlineData(0, "Inget från den här körningen har sparats i kalmar.smartspec.", false)]
    [InlineData(20_000, "Inget från den här körningen har sparats i kalmar.smartspec.", false)]
    [InlineData(int.MaxValue, "Det som gjordes är sparat i kalmar.smartspec.", true)]
    public void A_start_that_cannot_be_shown_is_stored_whole_or_not_at_all(int room, string expected, bool stored)
    {
        using var full = new Full(room);
        var start = folder.StartInto(full);

        start.Exit.Should().Be(2);
        start.Text.Should().Contain(expected);
        folder.Contains("kalmar.smartspec").Should().Be(stored);
        folder.Start().Text.Should().Contain(stored ? "Andra uppehållet" : "Första uppehållet");
    }

    [Fact]
    public void A_strategy_that_was_taken_over_and_cannot_be_shown_is_stored()
    {
        folder.Put("opening.json", folder.Start("take-over", "--template").Output);
        using var full = new Full(0);

        folder
            .StartInto(full, "take-over", "opening.json", "--file", "kust.smartspec", "--lang", "en")
            .Text.Should()
            .Contain("What was done is saved in kust.smartspec.");

        folder.Start("verify", "--file", "kust.smartspec").Exit.Should().Be(0);
    }

    /// <summary>A disk with room for some characters, and which fails at the latest when it is flushed.</summary>
    private sealed class Full(int room, Exception? failure = null) : TextWriter
    {
        private int left = room;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            if (left-- <= 0)
                throw Failure;
        }

        public override void Flush() => throw Failure;

        private Exception Failure => failure ?? new IOException("No space left on device");
    }
}
