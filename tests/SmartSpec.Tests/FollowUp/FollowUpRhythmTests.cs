namespace SmartSpec.Tests;

public sealed class FollowUpRhythmTests
{
    private static Holidays Swedish => ProcessDefinition.Default.Document.Holidays!;

    [Theory]
    [InlineData(4, 1, 1, "2026-01-01", "2026-01-01", "2026-04-30")]
    [InlineData(4, 1, 1, "2026-12-31", "2026-09-01", "2026-12-31")]
    [InlineData(6, 7, 1, "2026-06-30", "2026-01-01", "2026-06-30")]
    [InlineData(12, 3, 15, "2026-03-14", "2025-03-15", "2026-03-14")]
    [InlineData(3, 2, 28, "2024-02-29", "2024-02-28", "2024-05-27")]
    [InlineData(1, 1, 31, "2024-02-29", "2024-02-29", "2024-03-30")]
    [InlineData(1, 1, 31, "2023-03-01", "2023-02-28", "2023-03-30")]
    public void A_day_falls_in_the_span_that_is_counted_from_the_years_first(
        int months,
        int month,
        int day,
        string on,
        string first,
        string last
    ) => new FollowUpRhythm(months, new(month, day)).SpanOf(Day(on)).Should().Be((Day(first), Day(last)));

    [Fact]
    public void Spans_that_a_short_month_cuts_do_not_drift()
    {
        var rhythm = new FollowUpRhythm(1, new(1, 31));
        rhythm
            .SpanOf(Make.Day(2025, 3, 31))
            .FirstDay.Should()
            .Be(Make.Day(2025, 3, 31), "February began on its last day, and March on its 31st again");
        rhythm.SpanOf(Make.Day(2026, 1, 31)).FirstDay.Should().Be(Make.Day(2026, 1, 31));
    }

    [Fact]
    public void Reports_that_would_be_due_on_Ascension_Day_are_due_the_day_after()
    {
        var due = Make.Day(2026, 4, 30).PlusDays(14);
        due.Should().Be(Make.Day(2026, 5, 14), "which is Ascension Day");
        Swedish.WorkingDayFrom(due).Should().Be(Make.Day(2026, 5, 15));
    }

    [Theory]
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_is_when_the_almanac_says(int year, string sunday) => Easter.SundayOf(year).Should().Be(Day(sunday));

    [Fact]
    public void Easter_is_always_a_Sunday_from_22_March_to_25_April()
    {
        foreach (var year in Enumerable.Range(1583, 2000))
        {
            var sunday = Easter.SundayOf(year);
            sunday.DayOfWeek.Should().Be(IsoDayOfWeek.Sunday);
            (sunday >= new LocalDate(year, 3, 22) && sunday <= new LocalDate(year, 4, 25))
                .Should()
                .BeTrue($"{sunday} is no Easter");
        }
    }

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-01-06")]
    [InlineData("2026-04-03")]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-14")]
    [InlineData("2025-06-06")]
    [InlineData("2026-06-19")]
    [InlineData("2026-06-20")]
    [InlineData("2026-10-31")]
    [InlineData("2025-11-01")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-25")]
    [InlineData("2025-12-26")]
    [InlineData("2026-12-31")]
    public void The_shipped_definition_knows_Swedens_days_off(string day) =>
        (Swedish with { Weekends = false }).Include(Day(day)).Should().BeTrue();

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026-04-02")]
    [InlineData("2026-06-18")]
    [InlineData("2026-06-26")]
    [InlineData("2026-11-06")]
    [InlineData("2026-12-30")]
    public void Other_days_are_working_days(string day) => Swedish.Include(Day(day)).Should().BeFalse();

    [Fact]
    public void A_weekday_that_is_counted_from_the_last_days_of_a_year_can_be_in_the_next()
    {
        var holidays = new Holidays(Weekends: false, Weekdays: [new(IsoDayOfWeek.Monday, new(12, 29))]);
        holidays.Include(Make.Day(2026, 1, 1)).Should().BeFalse();
        holidays.Include(Make.Day(2027, 1, 4)).Should().BeTrue("29 December 2026 is a Tuesday");
    }

    [Fact]
    public void Single_days_are_off_only_in_their_year()
    {
        var holidays = new Holidays(Weekends: false, Dates: [Make.Day(2026, 5, 15)]);
        holidays.WorkingDayFrom(Make.Day(2026, 5, 15)).Should().Be(Make.Day(2026, 5, 16));
        holidays.Include(Make.Day(2027, 5, 15)).Should().BeFalse();
    }

    [Theory]
    [InlineData("$.followUp.everyMonths")]
    [InlineData("$.followUp.from")]
    [InlineData("$.followUp.graceDays")]
    [InlineData("$.holidays.yearly[1]")]
    [InlineData("$.holidays.yearly")]
    [InlineData("$.holidays.fromEaster[0]")]
    [InlineData("$.holidays.weekdays[0].weekday")]
    [InlineData("$.holidays.weekdays[0].from")]
    [InlineData("$.holidays.dates")]
    public void A_definition_is_refused_with_the_place_of_its_fault(string path)
    {
        var (rhythm, holidays) = (new FollowUpRhythm(4, new(1, 1)), new Holidays());
        var everyDay = Enumerable.Range(0, 365).Select(days => new LocalDate(2026, 1, 1).PlusDays(days)).ToList();
        var document = ProcessDefinition.Default.Document;
        document = path switch
        {
            "$.followUp.everyMonths" => document with { FollowUp = rhythm with { EveryMonths = 5 } },
            "$.followUp.from" => document with { FollowUp = rhythm with { From = new(2, 29) } },
            "$.followUp.graceDays" => document with { FollowUp = rhythm with { GraceDays = 367 } },
            "$.holidays.yearly[1]" => document with { Holidays = holidays with { Yearly = [new(1, 1), new(2, 29)] } },
            "$.holidays.yearly" => document with
            {
                Holidays = holidays with
                {
                    Yearly = everyDay.Select(day => new AnnualDate(day.Month, day.Day)).ToEquatableArray(),
                },
            },
            "$.holidays.fromEaster[0]" => document with { Holidays = holidays with { FromEaster = [-81] } },
            "$.holidays.weekdays[0].weekday" => document with
            {
                Holidays = holidays with { Weekdays = [new(IsoDayOfWeek.None, new(1, 1))] },
            },
            "$.holidays.weekdays[0].from" => document with
            {
                Holidays = holidays with { Weekdays = [new(IsoDayOfWeek.Friday, new(2, 29))] },
            },
            _ => document with { Holidays = holidays with { Dates = everyDay.ToEquatableArray() } },
        };
        FluentActions
            .Invoking(() => ProcessDefinition.Of(document))
            .Should()
            .Throw<MalformedException>()
            .Which.Path.Should()
            .Be(path);
    }

    [Fact]
    public void The_29th_of_February_is_refused_where_it_is_written_and_the_error_says_why()
    {
        var json = ProcessDefinition
            .Default.ToJson()
            .Replace("\"from\": \"01-01\"", "\"from\": \"02-29\"", StringComparison.Ordinal);
        FluentActions
            .Invoking(() => ProcessDefinition.Read(json))
            .Should()
            .Throw<MalformedException>()
            .Where(fault => fault.Path == "$.followUp.from" && fault.Message.Contains("29 February", StringComparison.Ordinal));
    }

    [Fact]
    public void However_many_days_are_off_the_next_working_day_is_found_within_a_year()
    {
        var holidays = new Holidays(
            Yearly: Enumerable
                .Range(0, Holidays.Most)
                .Select(days => new LocalDate(2025, 6, 1).PlusDays(days))
                .Select(day => new AnnualDate(day.Month, day.Day))
                .ToEquatableArray(),
            Dates: Enumerable.Range(0, Holidays.Most).Select(days => new LocalDate(2026, 7, 11).PlusDays(days)).ToEquatableArray()
        );
        ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Holidays = holidays }).Should().NotBeNull();
        holidays.WorkingDayFrom(Make.Day(2026, 6, 1)).Should().Be(Make.Day(2026, 8, 20));
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
