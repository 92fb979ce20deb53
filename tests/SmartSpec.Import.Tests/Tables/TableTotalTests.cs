namespace SmartSpec.Import.Tests;

/// <summary>Totals of a file become totals of its table, and no rows or columns.</summary>
public sealed class TableTotalTests
{
    [Theory]
    [InlineData("geo,TOTAL,C,I\nSE,1000,300,200\nSE211,110,30,20\nSE213,120,40,25\n")]
    [InlineData("region;Totalt;C;I\nRiket;1000;300;200\nSE211;110;30;20\nSE213;120;40;25\n")]
    [InlineData(
        "region;00 samtliga näringsgrenar;C Tillverkning;I Hotell\n00 Riket;1000;300;200\nSE211 Jönköpings län;110;30;20\nSE213 Kalmar län;120;40;25\n"
    )]
    public void Totals_of_rows_and_columns_are_found_by_their_codes(string file)
    {
        var import = TableFiles.Read(file).Good();
        var totals = import.Table!.Totals;
        import.Table.Regions.Select(key => key.Code).Should().Equal("SE211", "SE213");
        import.Table.Activities.Select(key => key.Code).Should().Equal("C", "I");
        totals.AreGiven.Should().BeTrue();
        totals.All.Should().Be(1000);
        totals.OfRegion(1).Should().Be(120);
        totals.OfActivity(0).Should().Be(300);
        import.Notes.Select(note => note.Code).Should().Equal("total-region", "total-activity");
    }

    /// <summary>Published cells are rounded, each by itself.</summary>
    [Fact]
    public void A_total_may_fall_short_of_its_parts_by_rounding() =>
        TableFiles.Read("geo,TOTAL,C,I\nSE213,1000,600,405\n").Good().Table!.Totals.OfRegion(0).Should().Be(1000);

    [Fact]
    public void A_layout_names_the_totals_or_says_that_there_are_none()
    {
        const string file = "region;A-U;C\nLandet;50;20\nSE213;10;4\n";
        var layout = new TableLayout { TotalRegion = "Landet", TotalActivity = "A-U" };
        TableFiles.Read(file, layout).Good().Table!.Totals.All.Should().Be(50);
        TableFiles
            .Read("geo;TOTAL;C\nSE;1;2\nSE213;1;2\n", new() { TotalRegion = "", TotalActivity = "" })
            .Good()
            .Table!.Regions.Should()
            .HaveCount(2);
        TableFiles
            .Read(file, new() { TotalRegion = "Världen" })
            .Lines()
            .Should()
            .Equal("tabell.csv: rad 1: det finns ingen kod ”Världen”, som anges vara en summa.");
    }

    [Fact]
    public void Where_only_regions_have_totals_the_others_are_sums_of_what_is_there()
    {
        var totals = TableFiles.Read("region;TOTAL;C;I\nSE211;110;30;20\nSE213;120;40;25\n").Good().Table!.Totals;
        totals.OfRegion(0).Should().Be(110);
        totals.OfActivity(0).Should().Be(70);
        totals.All.Should().Be(230);
    }

    [Fact]
    public void A_total_that_is_not_known_stays_so_and_that_is_noted()
    {
        var import = TableFiles.Read("region;TOTAL;C;I\nSE211;110;30;20\nSE213;:;40;25\n").Good();
        import.Table!.Totals.OfRegion(0).Should().Be(110);
        import.Table.Totals.OfRegion(1).Should().BeNull();
        import.Table.Totals.All.Should().BeNull();
        import.Notes.Select(note => note.Code).Should().Equal("total-activity", "totals-unknown");
    }

    [Fact]
    public void A_total_smaller_than_its_parts_is_a_fault_at_its_cell() =>
        TableFiles
            .Read("region;TOTAL;C;I\nSE211;40;30;20\nSE213;120;40;25\n")
            .Lines()
            .Should()
            .Equal(
                "tabell.csv: rad 2, kolumn 2: summan 40 är mindre än delarna tillsammans, 50. Rätta den, eller ange att den inte är någon summa."
            );

    [Fact]
    public void Countries_beside_each_other_are_no_totals() =>
        TableFiles.Read("geo;C\nSE;1\nDK;2\nSE213;1\n").Good().Table!.Regions.Should().HaveCount(3);
}
