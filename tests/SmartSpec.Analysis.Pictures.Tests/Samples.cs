using SmartSpec.Analysis;

namespace SmartSpec.Analysis.Pictures.Tests;

/// <summary>Reports, choices and trends to draw.</summary>
internal static class Samples
{
    private static readonly LocalDate Today = new(2026, 11, 30);

    /// <summary>
    /// Employed persons of Kalmar county and Sweden in 2017, in thousands, by sections: Eurostat, nama_10r_3empers.
    /// </summary>
    private static readonly (string Code, string Name, double County, double Country)[] Sections =
    [
        ("A", "Jordbruk, skogsbruk och fiske", 5, 104),
        ("B-E", "Industri, energi och miljö", 21, 627),
        ("F", "Byggverksamhet", 8, 373),
        ("G-I", "Handel, transport, hotell och restaurang", 18, 1030),
        ("J", "Information och kommunikation", 1, 197),
        ("K", "Finans och försäkring", 1, 92),
        ("L", "Fastigheter", 2, 84),
        ("M-N", "Företagstjänster", 9, 629),
        ("O-Q", "Offentlig förvaltning, utbildning, vård och omsorg", 39, 1640),
        ("R-U", "Kultur, nöje, fritid och annan service", 4, 240),
    ];

    public static AnalysisReport Kalmar { get; } =
        Quotients(
            new("SE213", "Kalmar län"),
            [
                .. Sections.Select(one =>
                    (new TableKey(one.Code, one.Name), Cell.Of(one.County), Cell.Of(one.Country - one.County))
                ),
            ]
        );

    /// <summary>Location quotients of a region beside one other.</summary>
    public static AnalysisReport Quotients(
        TableKey region,
        IReadOnlyList<(TableKey Activity, Cell Here, Cell Elsewhere)> cells,
        int year = 2017
    )
    {
        var table = new Cell[2, cells.Count];
        for (var a = 0; a < cells.Count; a++)
            (table[0, a], table[1, a]) = (cells[a].Here, cells[a].Elsewhere);
        return Report(
            RegionTable.Of([region, "rest"], TableKeys.Of(cells.Select(one => one.Activity)), table).Value,
            new AnalysisRequest.LocationQuotient(region.Code),
            year
        );
    }

    public static AnalysisReport Report(RegionTable table, AnalysisRequest request, int year = 2017) =>
        AnalysisReport
            .Make(request, AnalysisData.Of(TableSeries.Of(new Dictionary<int, RegionTable> { [year] = table }).Value), Today)
            .Value;

    /// <summary>Relatedness of a region that has most of the complex activities.</summary>
    public static AnalysisReport Related(int regions, int activities, int seed = 1, Func<int, string>? name = null) =>
        Report(Halves(regions, activities, seed, name), new AnalysisRequest.Related($"r{regions - 1}"));

    /// <summary>A table in which many regions have the first half of the activities, and few the second.</summary>
    public static RegionTable Halves(int regions, int activities, int seed, Func<int, string>? name = null)
    {
        var chance = (uint)seed;
        var values = new double[regions, activities];
        for (var r = 0; r < regions; r++)
        for (var a = 0; a < activities; a++)
        {
            var isSimple = a < activities / 2;
            var has = isSimple ? r < 0.7 * regions && Next() < 0.5 : r >= 0.55 * regions && Next() < 0.8;
            values[r, a] = has ? 50 + 50 * Next() : 5 * Next();
        }

        // Numerical Recipes' linear congruential generator.
        double Next() => (chance = chance * 1664525 + 1013904223) / 4294967296.0;

        return RegionTable
            .Of(
                TableKeys.Numbered("r", regions),
                TableKeys.Of(
                    Enumerable.Range(0, activities).Select(a => new TableKey($"a{a}", name?.Invoke(a) ?? $"Verksamhet {a}"))
                ),
                values
            )
            .Value;
    }

    public static Choice Areas(int size) =>
        Weighing
            .Of(
                [
                    Criterion("strength", "Befintlig styrka", 30),
                    Criterion("future", "Framtida möjligheter", 25),
                    Criterion("societal", "Bidrag till samhällsutmaningar", 20),
                    Criterion("competence", "Kompetens och forskning", 15),
                    Criterion("cooperation", "Samverkan", 10),
                ],
                [
                    Candidate("food", "Livsmedel", 5, 4, 4, 3, 4),
                    Candidate("wood", "Skog och trä", 5, 3, 4, 4, 4),
                    Candidate("water", "Vatten", 3, 4, 5, 3, 3),
                    Candidate("ehealth", "E-hälsa", 2, 5, 4, 4, 3),
                    Candidate("tourism", "Besöksnäring", 4, 3, 2, 2, 4),
                    Candidate("manufacturing", "Övrig tillverkningsindustri", 4, 2, 2, 4, 2),
                ]
            )
            .Value.Choose(size)
            .Value;

    public static WeightedCriterion Criterion(string code, string name, decimal weight) =>
        new(code, weight, 1, 5) { Name = name };

    public static ScoredCandidate Candidate(string code, string name, params decimal[] scores) =>
        new(code, [.. scores.Select(score => (decimal?)score)]) { Name = name };

    /// <summary>Persons employed in wood products in SE21 from 2008: Eurostat, sbs_r_nuts06_r2, division C16.</summary>
    public static Trend Wood(int points = 7) =>
        Trend
            .Of(
                ((double[])[11050, 9901, 9547, 9845, 9810, 8588, 9249])
                    .Take(points)
                    .Select((value, i) => new TrendPoint(2008 + i, value))
            )
            .Value;
}
