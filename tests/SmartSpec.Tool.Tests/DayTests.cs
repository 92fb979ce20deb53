namespace SmartSpec.Tool.Tests;

/// <summary>One meaning of days: what is recorded, today, and the day given in an option.</summary>
public sealed class DayTests : IDisposable
{
    private readonly Folder folder = new();

    public DayTests() => folder.PutPlayed("--until", "2027-01-11");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("due", "Att göra 2027-01-11")]
    [InlineData("signals", "Signaler 2027-01-11")]
    [InlineData("follow-up", "Uppföljning 2027-01-11")]
    public void Without_a_day_it_is_the_last_events_where_that_is_later_than_today(string command, string expected)
    {
        folder.Start(command).Text.Should().Contain(expected);
        folder
            .StartOn(Instant.FromUtc(2027, 2, 3, 12, 0), command)
            .Text.Should()
            .Contain(expected.Replace("01-11", "02-03", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("due")]
    [InlineData("signals")]
    [InlineData("follow-up")]
    public void A_day_before_the_last_event_shows_what_was_recorded_by_its_end(string command) =>
        folder
            .Start(command, "--on", "2025-01-02", "--json")
            .Output.Should()
            .Be(folder.Start(command, "--as-of", "2025-01-02", "--json").Output)
            .And.NotContain("livsmedel-vatten");

    [Fact]
    public void Between_the_last_event_and_today_only_what_has_fallen_due_by_the_day_has_happened()
    {
        var then = Instant.FromUtc(2027, 9, 30, 12, 0);

        folder
            .StartOn(then, "follow-up", "--on", "2027-04-30")
            .Text.Should()
            .NotContain("2027-05-01")
            .And.Contain("Uppföljning 13");
        folder.StartOn(then, "follow-up").Text.Should().Contain("2027-05-01");
    }

    [Fact]
    public void The_help_says_so()
    {
        foreach (var command in (string[])["due", "signals", "follow-up"])
        {
            folder
                .Start(command, "--help")
                .Text.Should()
                .Contain("om den är före den sista händelsen visas det som var registrerat då");
            folder
                .Start(command, "--help", "--lang", "en")
                .Text.Should()
                .Contain("before the last event, as it was recorded by then");
        }
    }

    [Fact]
    public void What_one_person_owes_is_found_by_actor()
    {
        folder
            .Start("due", "--actor", "p-7", "--json")
            .Lines.Should()
            .NotBeEmpty()
            .And.OnlyContain(line => line.Contains("\"who\":\"p-7\"", StringComparison.Ordinal));
        folder.Start("due", "--actor", "p-7").Text.Should().Contain("Att göra 2027-01-11: p-7");
        folder
            .Start("due", "--actor", "p-7", "--as", "process-lead", "--json")
            .Output.Should()
            .Contain("\"role\":\"process-lead\"")
            .And.Contain("\"who\":\"p-7\"")
            .And.NotContain("p-8");
        folder.Start("due", "--actor", "nobody").Text.Should().Contain("Inget.");
    }

    [Fact]
    public void One_day_is_written_in_the_singular()
    {
        folder
            .Start("due", "--on", "2024-09-05", "--as-of", "2024-01-01")
            .Text.Should()
            .Contain("senast 2024-09-04, försenad 1 dag (");
        folder
            .Start("due", "--on", "2024-09-05", "--as-of", "2024-01-01", "--lang", "en")
            .Text.Should()
            .Contain("by 2024-09-04, overdue by 1 day (");
    }
}
