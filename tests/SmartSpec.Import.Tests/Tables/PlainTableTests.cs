using SmartSpec.Analysis;

namespace SmartSpec.Import.Tests;

/// <summary>Tables as people write them: long or wide, with or without years.</summary>
public sealed class PlainTableTests
{
    private static readonly TableKey[] Regions = ["SE213", "SE212"];
    private static readonly TableKey[] Activities = ["A", "2.10"];

    public static TheoryData<string, bool> SameTable { get; } =
        new()
        {
            { "region;A;2.10\nSE213;1;2\nSE212;3;4,5\n", false },
            { ";A;2.10\nSE213;1;2\nSE212;3;4,5\n", false },
            { "kod\tA\t2.10\r\nSE213\t1\t2\r\n\r\nSE212\t3\t4.5\r\n", false },
            { "nace_r2,SE213,SE212\nA,1,3\n2.10,2,4.5\n", false },
            { ";SE213;SE212\nA;1;3\n2.10;2;4,5\n", true },
            { "region,activity,value\nSE213,A,1\nSE213,2.10,2\nSE212,A,3\nSE212,2.10,4.5\n", false },
            { "Antal;Näringsgren;LÄN\n1;A;SE213\n2;2.10;SE213\n3;A;SE212\n4,5;2.10;SE212\n", false },
            {
                "Anställda 2024\n\nregion;regionnamn;A;2.10\nSE213;Kalmar län;1;2\nSE212;Kronobergs län;3;4,5\nKälla: egen\n",
                false
            },
            { "region;region_code;A;2.10\nKalmar län;SE213;1;2\nKronobergs län;SE212;3;4,5\n", false },
        };

    [Theory]
    [MemberData(nameof(SameTable))]
    public void The_same_table_is_read_in_each_form(string file, bool regionsAcross)
    {
        var table = TableFiles.Read(file, new() { RegionsAcross = regionsAcross }).Good().Table!;
        table.Regions.Select(region => region.Code).Should().Equal(Regions.Select(region => region.Code));
        table.Activities.Should().Equal(Activities);
        table.At("SE213", "A").Should().Be("1");
        table.At("SE213", "2.10").Should().Be("2");
        table.At("SE212", "A").Should().Be("3");
        table.At("SE212", "2.10").Should().Be("4.5");
    }

    [Fact]
    public void Names_of_codes_beside_them_are_read() =>
        TableFiles
            .Read("region;regionnamn;A\nSE213;Kalmar län;1\n")
            .Good()
            .Table!.Regions.Should()
            .Equal(new TableKey("SE213", "Kalmar län"));

    [Theory]
    [InlineData("region,activity,year,value\nSE213,A,2021,1\nSE213,A,2022,2\n")]
    [InlineData("region,activity,2021,2022\nSE213,A,1,2\n")]
    [InlineData("region,year,A\nSE213,2021,1\nSE213,2022,2\n")]
    [InlineData("region,A 2021,A 2022\nSE213,1,2\n")]
    public void Years_are_in_a_column_or_over_the_numbers(string file)
    {
        var series = TableFiles.Read(file).Good().Series!;
        series.Years.Should().Equal(2021, 2022);
        series[2021].At("SE213", "A").Should().Be("1");
        series[2022].At("SE213", "A").Should().Be("2");
    }

    [Fact]
    public void A_table_without_years_is_no_series() => TableFiles.Read("region;A\nSE213;1\n").Good().Series.Should().BeNull();

    [Fact]
    public void Names_are_taken_from_codes_only_where_every_text_has_a_code()
    {
        TableFiles
            .Read("region;A\n08 Kalmar län;1\nGotlands län;2\n")
            .Good()
            .Table!.Regions.Should()
            .Equal("08 Kalmar län", "Gotlands län");
        TableFiles.Read("region;A Jordbruk;Okänd\nAB Volvo;1;2\n").Good().Table!.Activities.Should().Equal("A Jordbruk", "Okänd");
    }

    [Fact]
    public void A_name_of_an_activity_is_no_heading_of_activities() =>
        TableFiles
            .Read("region;Verksamhet inom juridik;Industri\nSE213;1;2\n")
            .Good()
            .Table!.Activities.Should()
            .Equal("Verksamhet inom juridik", "Industri");

    [Fact]
    public void A_layout_names_columns_by_heading_or_number()
    {
        const string file = "plats,gren,när,hur många,kommentar\nSE213,A,2021,1,x\n";
        var layout = new TableLayout
        {
            Region = "PLATS",
            Activity = "#2",
            Year = "när",
            Value = "hur många",
        };
        TableFiles.Read(file, layout).Good().Series![2021].At("SE213", "A").Should().Be("1");
    }

    [Fact]
    public void A_layout_says_on_which_line_the_headings_are() =>
        TableFiles
            .Read("region;A\nSE213;1\nregion;B\nSE212;2\n", new() { HeadingLine = 3 })
            .Good()
            .Table!.Activities.Should()
            .Equal("B");

    [Fact]
    public void A_unit_is_chosen_and_the_rest_left_out()
    {
        const string file =
            "region,activity,unit,sex,value\nSE213,A,PER,T,1\nSE213,A,ENT,T,2\nSE213,C,PER,T,3\nSE213,C,ENT,T,4\n";
        TableFiles
            .Read(file)
            .Lines()
            .Should()
            .Equal("tabell.csv: rad 1, kolumn 3: kolumnen ”unit” har flera värden, och ett av dem måste väljas: PER, ENT.");
        var import = TableFiles.Read(file, new() { Choose = new Dictionary<string, string> { ["UNIT"] = "ENT" } }).Good();
        import.Table!.At("SE213", "C").Should().Be("4");
        import.Chosen.Should().Equal(new Dictionary<string, string> { ["unit"] = "ENT", ["sex"] = "T" });
    }

    [Fact]
    public void A_choice_is_of_a_whole_code() =>
        TableFiles
            .Read(
                "region,activity,unit,value\nSE213,A,P Personer,1\nSE213,A,PX Andra,2\n",
                new() { Choose = new Dictionary<string, string> { ["unit"] = "P" } }
            )
            .Good()
            .Table!.At("SE213", "A")
            .Should()
            .Be("1");

    /// <summary>Where a column has years, those in headings are a part of names.</summary>
    [Fact]
    public void Beside_a_column_of_years_a_heading_with_a_year_is_a_name()
    {
        var series = TableFiles.Read("region,year,Plan 2030,Plan 2040\nSE213,2021,1,2\n").Good().Series!;
        series.Years.Should().Equal(2021);
        series.Activities.Select(activity => activity.Code).Should().Equal("Plan 2030", "Plan 2040");
    }

    [Fact]
    public void Different_texts_after_the_numbers_are_of_something_else() =>
        TableFiles.Read("region;A;kommentar\nSE213;1;bra\nSE212;2;sämre\n").Faults.Single().Code.Should().Be("choice-needed");

    [Fact]
    public void A_choice_that_is_not_there_lists_what_is() =>
        TableFiles
            .Read(
                "region,activity,unit,value\nSE213,A,PER,1\n",
                new()
                {
                    Choose = new Dictionary<string, string> { ["unit"] = "EUR", ["size"] = "1" },
                }
            )
            .Lines()
            .Should()
            .Equal(
                "tabell.csv: rad 1: det finns ingen kolumn ”size”, som är vald. Kolumnerna är region, activity, unit.",
                "tabell.csv: rad 1, kolumn 3: kolumnen ”unit” har inget värde ”EUR”, som är valt. Den har PER."
            );
}
