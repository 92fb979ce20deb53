using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using SmartSpec.Model;

namespace SmartSpec.Analysis.Tests;

/// <summary>An analysis is made again from its data with the same bytes, and enters a strategy as evidence.</summary>
[Trait("lane", "laws")]
public sealed class ReportTests
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    private static readonly AnalysisData Data = AnalysisData.Of(
        TableSeries
            .Of(
                new Dictionary<int, RegionTable>
                {
                    [2021] = Table(10, 20, 30, 40, 5, 60, 10, 80, 90),
                    [2022] = Table(12, 22, 28, 41, 7, 65, 11, 85, 80),
                    [2023] = Table(13, 21, 29, 44, 8, 66, 12, 85, 82),
                }
            )
            .Value
    );

    public static TheoryData<string> Requests =>
        [
            """{"method":"location-quotient","region":"r1"}""",
            """{"method":"location-quotient","region":"r1","year":2021}""",
            """{"method":"specialisation-profile","logarithm":"natural"}""",
            """{"method":"shift-share","region":"r2"}""",
            """{"method":"shift-share","region":"r2","form":"esteban-marquillas"}""",
            """{"method":"shift-share","region":"r2","form":"dynamic","from":2021}""",
            """{"method":"variety","characters":1}""",
            """{"method":"relatedness","region":"r1","threshold":0.9}""",
            """{"method":"complexity","threshold":0.9,"leaveOutEmpty":true}""",
            """{"method":"trend","region":"r1","activity":"a1","measure":"share","until":2024}""",
        ];

    [Theory]
    [MemberData(nameof(Requests))]
    public void An_analysis_made_again_as_the_record_says_has_the_same_bytes(string request)
    {
        var report = Make(request);
        var run = Recorded(report);
        var again = AnalysisReport.Again(run, AnalysisData.Of(TableSeries.Read(Data.Series.ToJson()).Value)).Value;
        again.Json.ToArray().Should().Equal(report.Json.ToArray());
        again.Content.Should().Be(Hash.Of(report.Json.Span));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void Every_choice_is_written_as_it_can_be_given(string request)
    {
        var report = Make(request);
        foreach (var option in Recorded(report).Options)
            option.Value.Should().NotMatchRegex("[A-Z]");
        using var asked = JsonDocument.Parse(request);
        using var written = JsonDocument.Parse(report.Json);
        foreach (var member in asked.RootElement.EnumerateObject())
            JsonElement
                .DeepEquals(written.RootElement.GetProperty("request").GetProperty(member.Name), member.Value)
                .Should()
                .BeTrue();
    }

    [Fact]
    public void Every_kind_of_choice_is_written_by_its_code_and_not_by_a_number() =>
        typeof(AnalysisRequest)
            .GetNestedTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => property.PropertyType)
            .Where(type => type.IsEnum)
            .Distinct()
            .Should()
            .BeEquivalentTo(
                typeof(AnalysisRequest)
                    .Assembly.GetType("SmartSpec.Analysis.AnalysisJson")!
                    .GetCustomAttribute<JsonSourceGenerationOptionsAttribute>()!
                    .Converters!.Select(converter => converter.GetGenericArguments()[0])
            );

    [Fact]
    public void An_analysis_made_again_by_a_later_version_states_the_version_that_made_it_first()
    {
        var run = Recorded(Make("""{"method":"location-quotient","region":"r1"}""")) with
        {
            Version = "SmartSpec.Analysis 0.0.1",
        };
        AnalysisReport.Again(run, Data).Value.Version.Should().Be("SmartSpec.Analysis 0.0.1");
    }

    [Fact]
    public void Other_data_are_refused() =>
        AnalysisReport
            .Again(Recorded(Make("""{"method":"location-quotient","region":"r1"}""")), AnalysisData.Of(Data.Series, "a file"u8))
            .Refusals.Single()
            .Code.Should()
            .Be("data-differ");

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"method":"tea-leaves"}""", "$")]
    [InlineData("""{"region":"r1"}""", "$.method")]
    [InlineData("""{"method":"location-quotient"}""", "$")]
    [InlineData("""{"method":"location-quotient","region":null}""", "$.region")]
    [InlineData("""{"method":"location-quotient","region":"r1","colour":"red"}""", "$.colour")]
    [InlineData("""{"method":"shift-share","region":"r1","form":"Odd"}""", "$.form")]
    [InlineData("""{"method":"location-quotient","region":"r1","year":"soon"}""", "$.year")]
    [InlineData("""{"method":"specialisation-profile","logarithm":7}""", "$.logarithm")]
    [InlineData("""{"method":"specialisation-profile","logarithm":"7"}""", "$.logarithm")]
    public void A_request_that_cannot_be_read_is_refused_by_its_place(string request, string place) =>
        AnalysisRequest.Read(Encoding.UTF8.GetBytes(request)).Refusals.Single().Values[0].Values.Should().Equal(place);

    [Fact]
    public void What_a_request_leaves_out_is_as_where_it_is_made_in_code()
    {
        AnalysisRequest[] requests =
        [
            new AnalysisRequest.LocationQuotient("r1"),
            new AnalysisRequest.Profile(),
            new AnalysisRequest.Stars("r1"),
            new AnalysisRequest.Growth("r1"),
            new AnalysisRequest.RelatedVariety(1),
            new AnalysisRequest.Related("r1"),
            new AnalysisRequest.Complex(),
            new AnalysisRequest.Trending("r1", "a1"),
        ];
        requests.Should().HaveSameCount(AnalysisRequest.Methods);
        foreach (var request in requests)
        {
            using var written = JsonDocument.Parse(request.ToJson());
            var required = written
                .RootElement.EnumerateObject()
                .Where(member => member.Name is "method" or "region" or "activity" or "characters")
                .Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}");
            AnalysisRequest.Read(Encoding.UTF8.GetBytes($"{{{string.Join(',', required)}}}")).Value.Should().Be(request);
        }
    }

    [Theory]
    [InlineData("""{"method":"location-quotient","region":"r9"}""", "region-unknown")]
    [InlineData("""{"method":"location-quotient","region":"r1","year":1999}""", "year-unknown")]
    [InlineData("""{"method":"variety","characters":0}""", "characters")]
    [InlineData("""{"method":"relatedness","region":"r1","threshold":-1}""", "threshold")]
    [InlineData("""{"method":"complexity","threshold":0}""", "threshold")]
    [InlineData("""{"method":"three-stars","region":"r1"}""", "regions-few")]
    [InlineData("""{"method":"shift-share","region":"r1","from":2023}""", "years-few")]
    [InlineData("""{"method":"shift-share","region":"r1","from":2023,"year":2021}""", "years-few")]
    [InlineData("""{"method":"trend","region":"r1","activity":"a9"}""", "activity-unknown")]
    [InlineData("""{"method":"trend","region":"r1","activity":"a1","year":2022}""", "points-few")]
    [InlineData("""{"method":"trend","region":"r1","activity":"a1","until":100000}""", "year-unknown")]
    public void What_cannot_be_made_of_the_data_is_refused(string request, string code) =>
        AnalysisReport
            .Make(AnalysisRequest.Read(Encoding.UTF8.GetBytes(request)).Value, Data, Today)
            .Refusals.Select(refusal => refusal.Code)
            .Should()
            .Equal(code);

    [Fact]
    public void The_result_has_the_numbers_of_the_method()
    {
        var table = Make("""{"method":"location-quotient","region":"r1"}""").Tables.Single();
        table["a1", "number"].Should().Be(13);
        table["a1", "location-quotient"]
            .Should()
            .BeApproximately(LocationQuotients.Of(Data.Series.Last)["r1", "a1"]!.Value, 1e-11);
        table.Invoking(one => one["a9", "number"]).Should().Throw<KeyNotFoundException>();
        table.Invoking(one => one["a1", "colour"]).Should().Throw<KeyNotFoundException>();
    }

    [Theory]
    [InlineData(1 / 3.0, 0.333333333333)]
    [InlineData(2e15 / 3, 666666666667000)]
    [InlineData(0.1 + 0.2, 0.3)]
    public void A_number_of_a_result_has_twelve_digits(double exact, double expected) =>
        SignificantDigits.Rounded(exact).Should().Be(expected);

    [Fact]
    public void Minus_zero_is_zero() => double.IsNegative(SignificantDigits.Rounded(-0.0)!.Value).Should().BeFalse();

    /// <summary>What a report is made of is in what is stored: its hash is of all of it.</summary>
    [Fact]
    public void The_stored_report_says_what_was_asked_of_which_data_and_what_a_reader_must_know()
    {
        var report = Named();
        using var json = JsonDocument.Parse(report.Json);
        var root = json.RootElement;
        root.GetProperty("version").GetString().Should().Be(AnalysisReport.Program);
        root.GetProperty("on").GetString().Should().Be("2026-11-30");
        root.GetProperty("request").GetProperty("region").GetString().Should().Be("08");
        root.GetProperty("data").GetProperty("content").GetString().Should().Be($"{Hash.Of("a file"u8)}");
        root.GetProperty("data").GetProperty("region").GetString().Should().Be("\"geo\"");
        root.GetProperty("activities")[0].GetProperty("code").GetString().Should().Be("C");
        root.GetProperty("activities")[0].GetProperty("name").GetString().Should().Be("Tillverkning");
        root.GetProperty("activities")[0].GetProperty("number").GetDouble().Should().Be(3);
        using var noted = JsonDocument.Parse(Make("""{"method":"relatedness","region":"r1","threshold":0.0001}""").Json);
        noted.RootElement.GetProperty("notes").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void How_the_file_was_read_is_recorded_apart_from_what_was_asked()
    {
        var report = Named();
        var run = report.Facts(Text.English("Strengths"), "data", "SCB").Value.Analysis!;
        run.Options.Should()
            .Equal(new AnalysisOption("region", "08"), new("year", "2021"), new AnalysisOption("read.region", "\"geo\""));
        AnalysisReport.Again(run, report.Data).Value.Content.Should().Be(report.Content);
    }

    /// <summary>A text that could be read as something else has quotation marks in the record, and no other has.</summary>
    [Theory]
    [InlineData("SE213", "SE213")]
    [InlineData("08", "08")]
    [InlineData("213", "\"213\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("\"", "\"")]
    public void A_region_is_recorded_so_that_it_is_read_as_itself(string region, string recorded)
    {
        var table = RegionTable
            .Of(
                [region, "other"],
                ["a", "b"],
                new double[,]
                {
                    { 1, 2 },
                    { 3, 4 },
                }
            )
            .Value;
        var data = AnalysisData.Of(TableSeries.Of(new Dictionary<int, RegionTable> { [2021] = table }).Value);
        var report = AnalysisReport.Make(new AnalysisRequest.LocationQuotient(region), data, new(2022, 1, 1)).Value;
        var run = Recorded(report);
        run.Options.Should().Equal(new AnalysisOption("region", recorded));
        AnalysisReport.Again(run, data).Value.Content.Should().Be(report.Content);
    }

    [Fact]
    public void A_figure_in_the_record_has_its_name_unit_source_and_year()
    {
        var figure = Named().Facts(Text.English("Strengths"), "data", "SCB", ("C", "location-quotient")).Value.Figures.Single();
        figure.Name.In("en").Should().Be("Tillverkning: location quotient");
        figure.Name.In("sv").Should().Be("Tillverkning: lokaliseringskvot");
        figure.Value.Should().Be(1.2857m);
        figure.Unit.Should().Be("ratio");
        figure.Source.Should().Be("SCB");
        figure.ReferenceDate.Should().Be(new LocalDate(2021, 12, 31));
    }

    [Fact]
    public void A_draft_shows_the_figure_and_its_scale_and_a_person_may_give_another_score()
    {
        var draft = Named()
            .Draft(new("growth", Text.English("Growth"), 1, 1, 5), "strengths", "C", "location-quotient", 0.5, 2)
            .Value;
        draft.Figure.In("sv").Should().Be("Enligt analysen: lokaliseringskvot 1,2857 för C Tillverkning (på skalan 0,5 till 2).");
        draft
            .Figure.In("en")
            .Should()
            .Be("By the analysis: location quotient 1.2857 for C Tillverkning (on the scale 0.5 to 2).");
        draft.Complete("food", Text.Swedish("Starkt.", "Strong.")).Score.Should().Be(draft.Score);
        draft.Complete("food", Text.Swedish("Starkt.", "Strong."), 4.5m).Score.Should().Be(4.5m);
    }

    [Fact]
    public void Relatedness_without_an_order_of_complexity_says_why()
    {
        var report = Make("""{"method":"relatedness","region":"r1","threshold":0.0001}""");
        report.Notes.Should().NotBeEmpty();
        report.Tables.Single()["a1", "pci"].Should().BeNull();
    }

    /// <summary>Each region has two activities, so that diversity gives complexity no direction.</summary>
    [Fact]
    public void Relatedness_says_what_a_reader_of_its_complexity_must_know()
    {
        var table = Tables.Of("11000,01100,00110,00011,11000");
        var series = TableSeries.Of(new Dictionary<int, RegionTable> { [2023] = table }).Value;
        AnalysisReport
            .Make(new AnalysisRequest.Related("r1") { Threshold = 0.01 }, AnalysisData.Of(series), Today)
            .Value.Notes.Select(note => note.Code)
            .Should()
            .Equal("complexity-sign");
    }

    [Fact]
    public void A_figure_that_is_too_large_for_a_strategy_is_refused()
    {
        var table = RegionTable
            .Of(
                ["r1", "r2"],
                ["a1", "a2"],
                new[,]
                {
                    { 1e-20, 0 },
                    { 0, 1e15 },
                }
            )
            .Value;
        var report = AnalysisReport
            .Make(
                new AnalysisRequest.LocationQuotient("r1"),
                AnalysisData.Of(TableSeries.Of(new Dictionary<int, RegionTable> { [2023] = table }).Value),
                Today
            )
            .Value;
        report.Tables.Single()["a1", "location-quotient"].Should().BeApproximately(1e35, 1e24);
        report
            .Facts(Text.English("Strengths"), "data", "SCB", ("a1", "location-quotient"))
            .Refusals.Single()
            .Code.Should()
            .Be("figure-large");
        report
            .Draft(new("growth", Text.English("Growth"), 1, 1, 5), "strengths", "a1", "location-quotient", 0, 2)
            .Refusals.Single()
            .Code.Should()
            .Be("figure-large");
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(double.NaN, 2)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(-1e25, 2)]
    public void A_draft_needs_two_figures_that_differ(double worst, double best) =>
        Make("""{"method":"location-quotient","region":"r1"}""")
            .Invoking(report =>
                report.Draft(new("growth", Text.English("Growth"), 1, 1, 5), "strengths", "a1", "location-quotient", worst, best)
            )
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_report_is_accepted_as_evidence_and_its_draft_as_an_assessment()
    {
        var report = Make("""{"method":"location-quotient","region":"r1"}""");
        var facts = report.Facts(Text.English("Strengths"), "data", "SCB", ("a1", "location-quotient")).Value;
        facts.Content.Should().Be(report.Content);
        facts.Figures.Single().Name.In("sv").Should().Be("a1: lokaliseringskvot");
        facts.Figures.Single().ReferenceDate.Should().Be(new LocalDate(2023, 12, 31));
        var draft = report
            .Draft(new("growth", Text.English("Growth"), 1, 1, 5), "strengths", "a1", "location-quotient", 0, 2)
            .Value;
        draft.Score.Should().Be(decimal.Round(1 + 2 * facts.Figures.Single().Value, 1));
        var assess = draft.Complete("food", Text.Swedish("Starkt.", "Strong."));
        assess.RestsOn.Should().Equal("strengths");
        assess.Motivation.In("en").Should().StartWith("Strong. By the analysis: location quotient ");
        assess.Motivation.In("sv").Should().StartWith("Starkt. Enligt analysen: lokaliseringskvot ");
    }

    [Theory]
    [InlineData(0, 0.1, 5)]
    [InlineData(5, 6, 1)]
    [InlineData(6, 5, 5)]
    public void A_draft_stays_on_the_scale_of_the_criterion(double worst, double best, int score) =>
        Make("""{"method":"location-quotient","region":"r1"}""")
            .Draft(new("growth", Text.English("Growth"), 1, 1, 5), "strengths", "a1", "location-quotient", worst, best)
            .Value.Score.Should()
            .Be(score);

    [Fact]
    public void A_draft_without_a_motivation_is_no_assessment() =>
        Make("""{"method":"location-quotient","region":"r1"}""")
            .Draft(new("growth", Text.English("Growth"), 1, 1, 5), "strengths", "a1", "location-quotient", 0, 2)
            .Value.Invoking(draft => draft.Complete("food", Text.English(" ")))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void A_figure_that_the_result_lacks_is_refused() =>
        Make("""{"method":"location-quotient","region":"r1"}""")
            .Facts(Text.English("Strengths"), "data", "SCB", ("a9", "location-quotient"))
            .Refusals.Single()
            .Code.Should()
            .Be("figure-unknown");

    [Fact]
    public void Stored_tables_are_read_as_they_were_written() =>
        Tables.Any.Sample(
            table =>
            {
                var series = TableSeries.Of(new Dictionary<int, RegionTable> { [2020] = table }).Value;
                var json = series.ToJson();
                TableSeries.Read(json).Value.ToJson().Should().Equal(json);
            },
            iter: Rounds.Of(100)
        );

    [Fact]
    public void Stored_tables_keep_names_flags_and_given_totals()
    {
        var table = RegionTable
            .Of(
                [new("08", "Kalmar")],
                ["A", "B"],
                new[,]
                {
                    { Cell.Of(1.5, "b"), Cell.Suppressed.Flagged("c") },
                }
            )
            .Value.WithTotals([9], [3, 11], 14)
            .Value;
        var read = TableSeries.Read(TableSeries.Of(new Dictionary<int, RegionTable> { [0] = table }).Value.ToJson()).Value.Last;
        read.Regions.Should().Equal(table.Regions);
        read[0, 0].Should().Be(table[0, 0]);
        read[0, 1].Should().Be(table[0, 1]);
        read.Totals.AreGiven.Should().BeTrue();
        read.Totals.OfActivity(1).Should().Be(11);
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData(
        """{"regions":[{"code":"r"}],"activities":[{"code":"a"}],"years":[{"year":1,"rows":[[true]]}]}""",
        "$.years[0].rows[0][0]"
    )]
    [InlineData(
        """{"regions":[{"code":"r"}],"activities":[{"code":"a"}],"years":[{"year":1,"rows":[[1,2]]}]}""",
        "$.years[0].rows"
    )]
    [InlineData(
        """{"regions":[{"code":"r"}],"activities":[{"code":"a"}],"years":[{"year":1,"rows":[null]}]}""",
        "$.years[0].rows"
    )]
    [InlineData("""{"regions":[{"code":null}],"activities":[{"code":"a"}],"years":[]}""", "$.regions[0].code")]
    public void Stored_tables_that_cannot_be_read_are_refused_by_the_place(string json, string place) =>
        TableSeries
            .Read(Encoding.UTF8.GetBytes(json))
            .Refusals.Should()
            .Equal(new AnalysisMessage("json", [new("place", [place])]));

    [Fact]
    public void Every_method_is_listed() =>
        typeof(AnalysisRequest)
            .GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
            .Select(method => (string)method.TypeDiscriminator!)
            .Should()
            .Equal(AnalysisRequest.Methods);

    [Fact]
    public void Every_measure_has_a_name_and_a_unit_in_both_languages()
    {
        foreach (var request in Requests.Select(row => row.Data))
        foreach (var column in Make(request).Tables.SelectMany(table => table.Columns))
        foreach (var texts in (Texts[])[Texts.Swedish, Texts.English])
            ResultTable.NameOf(column, texts).Should().NotStartWith("measure.");
    }

    private static AnalysisReport Make(string request) =>
        AnalysisReport.Make(AnalysisRequest.Read(Encoding.UTF8.GetBytes(request)).Value, Data, Today).Value;

    /// <summary>A report of a file with names, of its first year.</summary>
    private static AnalysisReport Named()
    {
        var table = RegionTable
            .Of(
                [new("08", "Kalmar län"), "07"],
                [new("C", "Tillverkning"), "I"],
                new[,]
                {
                    { 3.0, 1 },
                    { 4, 4 },
                }
            )
            .Value;
        var series = TableSeries.Of(new Dictionary<int, RegionTable> { [2021] = table, [2022] = table }).Value;
        return AnalysisReport
            .Make(
                new AnalysisRequest.LocationQuotient("08") { Year = 2021 },
                AnalysisData.Of(series, "a file"u8, [new("region", "\"geo\"")]),
                Today
            )
            .Value;
    }

    private static AnalysisRun Recorded(AnalysisReport report) =>
        report.Facts(Text.English("Strengths"), "data", "SCB").Value.Analysis!;

    private static RegionTable Table(params double[] n) =>
        RegionTable
            .Of(
                TableKeys.Numbered("r", 3),
                TableKeys.Numbered("a", 3),
                new[,]
                {
                    { n[0], n[1], n[2] },
                    { n[3], n[4], n[5] },
                    { n[6], n[7], n[8] },
                }
            )
            .Value;
}
