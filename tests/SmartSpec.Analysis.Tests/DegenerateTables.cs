using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>Tables as nobody wishes them: empty, of one row, full of gaps, with the largest and smallest numbers, wrong totals.</summary>
internal static class DegenerateTables
{
    private static readonly Gen<double> Ordinary = Gen.Int[0, 5000].Select(number => (double)number);

    /// <summary>From 0 to 1e15, with the ends and what is next to nothing.</summary>
    private static readonly Gen<double> Extreme = Weighings.Pick(0, 1, 1e15, 1e-300, 5e-20, double.Epsilon, 0.1, 1e-9);

    /// <summary>What no table takes.</summary>
    private static readonly Gen<double> Wrong = Weighings.Pick(-1, 1e300, double.NaN, double.PositiveInfinity, -1e-300);

    private static readonly Gen<Gen<double>> Numbers = Gen.Frequency(
        (6, Gen.Const(Ordinary)),
        (2, Gen.Const(Gen.Const(0.0))),
        (4, Gen.Const(Extreme)),
        (4, Gen.Const(Gen.OneOf(Ordinary, Extreme, Gen.Const(0.0)))),
        (1, Gen.Const(Gen.Frequency((9, Ordinary), (1, Wrong))))
    );

    private static readonly Gen<Gen<CellState>> States = Gen.Frequency(
        (8, Gen.Const(Gen.Const(CellState.Known))),
        (1, Gen.Const(Gen.Const(CellState.Missing))),
        (1, Gen.Const(Gen.Const(CellState.Suppressed))),
        (
            3,
            Gen.Const(
                Gen.Frequency(
                    (8, Gen.Const(CellState.Known)),
                    (1, Gen.Const(CellState.Missing)),
                    (1, Gen.Const(CellState.Suppressed))
                )
            )
        )
    );

    private static readonly Gen<int> Rows = Gen.Frequency(
        (1, Gen.Const(0)),
        (2, Gen.Const(1)),
        (8, Gen.Int[2, 6]),
        (4, Gen.Int[10, 13])
    );

    private static readonly Gen<int> Columns = Gen.Frequency((1, Gen.Const(0)), (2, Gen.Const(1)), (9, Gen.Int[2, 6]));

    private static readonly Gen<int[]> Years = Gen.Frequency(
        (8, Gen.Int[1, 7].Select(count => Enumerable.Range(2017, count).ToArray())),
        (1, Gen.Const((int[])[0])),
        (
            1,
            Weighings
                .Pick(2020, -20_000, int.MinValue, 0, 9_999, int.MaxValue)
                .Array[5]
                .Select(years => years.Distinct().ToArray())
        )
    );

    /// <summary>How the keys are wrong: mostly they are not.</summary>
    private static readonly Gen<string?> Again = Gen.Frequency(
        (18, Gen.Const((string?)null)),
        (1, Gen.Const("r1")),
        (1, Gen.Const(" "))
    );

    /// <summary>Series of such tables, or why there is none.</summary>
    public static Gen<Answer<TableSeries>> Series { get; } =
        Gen.Select(Gen.Select(Rows, Columns, Years, Again), Numbers, States, Gen.Int[0, 9])
            .SelectMany(
                (shape, number, state, totals) =>
                {
                    var (rows, columns, years, again) = shape;
                    var size = rows * columns * years.Length;
                    return Gen.Select(number.Array[size], state.Array[size], Extreme.Array[rows + columns + 1])
                        .Select(
                            (numbers, states, given) =>
                            {
                                var regions = TableKeys.Numbered("r", rows);
                                if (again is not null && rows > 0)
                                    regions = TableKeys.Of([.. regions.SkipLast(1), again]);
                                return SeriesOf(regions, TableKeys.Numbered("a", columns), years, numbers, states, totals, given);
                            }
                        );
                }
            );

    /// <summary>Every method with every option, also such as are refused.</summary>
    public static Gen<AnalysisRequest> Request { get; } =
        Gen.Select(
            Gen.Select(
                Gen.Int[0, 7],
                Weighings.Pick("r1", "r2", "r3", "", "r99"),
                Weighings.Pick("a1", "a2", "", "a99"),
                Weighings.Pick<int?>(null, null, null, 2018, 2017, 0, 1999, int.MaxValue, -20_000),
                Weighings.Pick<int?>(null, null, 2017, 2019, 2025, 0, int.MinValue)
            ),
            Gen.Select(
                Weighings.Pick(1, 1, 0.5, 1e-300, 1e300, double.Epsilon, 0, -1, double.NaN, double.PositiveInfinity),
                Gen.Int[-1, 3],
                Gen.Enum<LogarithmBase>(),
                Gen.Enum<ShiftShareForm>(),
                Gen.Enum<TrendMeasure>()
            ),
            Gen.Select(Gen.Enum<RelatednessMeasure>(), Gen.Enum<RelatednessDiagonal>(), Gen.Bool),
            (what, how, related) => Of(what, how, related)
        );

    private static AnalysisRequest Of(
        (int Method, string Region, string Activity, int? Year, int? Other) what,
        (double Threshold, int Characters, LogarithmBase Logarithm, ShiftShareForm Form, TrendMeasure Measure) how,
        (RelatednessMeasure Measure, RelatednessDiagonal Diagonal, bool LeaveOutEmpty) related
    )
    {
        AnalysisRequest request = what.Method switch
        {
            0 => new AnalysisRequest.LocationQuotient(what.Region),
            1 => new AnalysisRequest.Profile { Logarithm = how.Logarithm },
            2 => new AnalysisRequest.Stars(what.Region),
            3 => new AnalysisRequest.Growth(what.Region) { Form = how.Form, From = what.Other },
            4 => new AnalysisRequest.RelatedVariety(how.Characters) { Logarithm = how.Logarithm },
            5 => new AnalysisRequest.Related(what.Region)
            {
                Threshold = how.Threshold,
                Measure = related.Measure,
                Diagonal = related.Diagonal,
            },
            6 => new AnalysisRequest.Complex { Threshold = how.Threshold, LeaveOutEmpty = related.LeaveOutEmpty },
            _ => new AnalysisRequest.Trending(what.Region, what.Activity) { Measure = how.Measure, Until = what.Other },
        };
        return request with { Year = what.Year };
    }

    private static Answer<TableSeries> SeriesOf(
        TableKeys regions,
        TableKeys activities,
        int[] years,
        double[] numbers,
        CellState[] states,
        int totals,
        double[] given
    )
    {
        Dictionary<int, RegionTable> tables = [];
        foreach (var (y, year) in years.Index())
        {
            var cells = new Cell[regions.Count, activities.Count];
            for (var at = 0; at < cells.Length; at++)
            {
                var one = y * cells.Length + at;
                cells[at / activities.Count, at % activities.Count] = states[one] switch
                {
                    CellState.Missing => Cell.Missing,
                    CellState.Suppressed => Cell.Suppressed,
                    _ => Cell.Of(numbers[one]),
                };
            }

            var answer = RegionTable.Of(regions, activities, cells).Then(table => WithTotals(table, totals, given));
            if (!answer.TryGetValue(out var made))
                return Answer<TableSeries>.Refused(answer.Refusals);
            tables[year] = made;
        }

        return TableSeries.Of(tables);
    }

    /// <summary>Totals that are summed, unknown, larger than the cells, or any.</summary>
    private static Answer<RegionTable> WithTotals(RegionTable table, int how, double[] given)
    {
        var (rows, columns) = (table.Regions.Count, table.Activities.Count);
        return how switch
        {
            0 => table.WithTotals(new double?[rows], new double?[columns], null),
            1 => table.WithTotals([.. given[..rows].Cast<double?>()], [.. given[rows..^1].Cast<double?>()], given[^1]),
            2 => table.WithTotals(
                [.. Enumerable.Repeat((double?)1e17, rows)],
                [.. given[..columns].Select(one => one < 1 ? null : (double?)1e17)],
                1e18
            ),
            _ => table,
        };
    }
}
