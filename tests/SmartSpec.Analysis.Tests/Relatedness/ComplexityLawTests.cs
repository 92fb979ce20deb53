using CsCheck;

namespace SmartSpec.Analysis.Tests;

/// <summary>What holds of complexity in every table, and which tables are refused.</summary>
[Trait("lane", "laws")]
public sealed class ComplexityLawTests
{
    [Fact]
    public void Every_table_has_a_result_or_a_refusal_and_never_what_is_not_a_number()
    {
        var (results, refusals) = (0, 0);
        Degenerate.Sample(
            presence =>
            {
                foreach (var method in Enum.GetValues<ComplexityMethod>())
                foreach (var scale in Enum.GetValues<ComplexityScale>())
                {
                    ComplexityOptions options = new()
                    {
                        Method = method,
                        Scale = scale,
                        LeaveOutEmpty = scale > 0,
                    };
                    if (!EconomicComplexity.Of(presence, options).TryGetValue(out var complexity))
                    {
                        Interlocked.Increment(ref refusals);
                        continue;
                    }

                    Interlocked.Increment(ref results);
                    complexity.Eci.Concat(complexity.Pci).Should().NotContainNulls();
                    complexity.Eci.Ranked().Should().HaveCount(complexity.Eci.Count);
                }

                if (Fitness.Of(presence).TryGetValue(out var fitness))
                    fitness.Regions.Concat(fitness.Activities).Should().NotContainNulls();
                var relatedness = Relatedness.Of(presence);
                relatedness.Density(presence).Value.Rows.Should().Equal(presence.Regions);
            },
            iter: Rounds.Of(1000)
        );
        results.Should().BeGreaterThan(100);
        refusals.Should().BeGreaterThan(100);
    }

    [Fact]
    public void ECI_has_a_mean_of_zero_and_a_deviation_of_one_and_follows_diversity() =>
        PresenceTests.Random.Sample(
            presence =>
            {
                if (!EconomicComplexity.Of(presence).TryGetValue(out var complexity))
                    return;
                var eci = RelatednessOracle.Numbers(complexity.Eci);
                eci.Average().Should().BeApproximately(0, 1e-9);
                eci.Average(value => value * value).Should().BeApproximately(1, 1e-9);
                var diversity = RelatednessOracle.Numbers(presence.Diversity);
                eci.Zip(diversity, (value, size) => value * (size - diversity.Average())).Sum().Should().BeGreaterThan(-1e-7);
            },
            iter: Rounds.Of(1000)
        );

    [Fact]
    public void The_eigenvector_satisfies_its_equation() =>
        PresenceTests.Random.Sample(
            presence =>
            {
                if (!EconomicComplexity.Of(presence).TryGetValue(out var complexity))
                    return;
                var eci = RelatednessOracle.Numbers(complexity.Eci);
                var mean = Averaged(presence, eci).Average();
                Averaged(presence, eci)
                    .Select(value => value - mean)
                    .ToArray()
                    .ShouldBe([.. eci.Select(value => complexity.SecondEigenvalue!.Value * value)], 1e-10);
            },
            iter: Rounds.Of(500)
        );

    [Fact]
    public void The_order_of_rows_and_columns_never_matters() =>
        Gen.Select(
                PresenceTests.Random,
                Gen.Shuffle(Enumerable.Range(0, 9).ToArray()),
                Gen.Shuffle(Enumerable.Range(0, 9).ToArray())
            )
            .Sample(
                (presence, rows, columns) =>
                {
                    var shuffled = Picked(
                        presence,
                        [.. rows.Where(r => r < presence.Regions.Count)],
                        [.. columns.Where(a => a < presence.Activities.Count)]
                    );
                    var (one, other) = (EconomicComplexity.Of(presence), EconomicComplexity.Of(shuffled));
                    other.Refusals.Select(refusal => refusal.Code).Should().Equal(one.Refusals.Select(refusal => refusal.Code));
                    if (one.IsRefused)
                        return;

                    // A residual of 1e-14 turns the vector by that over the gap.
                    var gap = one.Value.SecondEigenvalue!.Value - one.Value.ThirdEigenvalue!.Value;
                    var within = Math.Max(1e-9, 1e-12 / gap);
                    foreach (var key in presence.Regions)
                        other.Value.Eci[key.Code].Should().BeApproximately(one.Value.Eci[key.Code]!.Value, within);
                    foreach (var key in presence.Activities)
                        other
                            .Value.Pci[key.Code]
                            .Should()
                            .BeApproximately(one.Value.Pci[key.Code]!.Value, within / one.Value.SecondEigenvalue!.Value);
                },
                iter: Rounds.Of(500)
            );

    [Fact]
    public void A_table_beside_its_copy_is_refused_and_both_are_named() =>
        PresenceTests.Random.Sample(
            presence =>
            {
                if (EconomicComplexity.Of(presence).IsRefused)
                    return;
                var answer = EconomicComplexity.Of(Twice(presence));
                answer.Refusals.Select(refusal => refusal.Code).Should().Equal("not-connected", "component", "component");
                answer.Refusals[1].Values[1].Values.Should().HaveCount(presence.Regions.Count);
            },
            iter: Rounds.Of(300)
        );

    [Fact]
    public void Components_are_named_with_regions_and_activities()
    {
        var answer = EconomicComplexity.Of(
            RelatednessOracle.Presence([
                [1, 1, 0],
                [1, 0, 0],
                [0, 0, 1],
            ])
        );
        answer
            .Refusals.Select(refusal => refusal.ToString())
            .Skip(1)
            .Should()
            .Equal(
                "component 1: regions r1, r2, with activities a1, a2. (component)",
                "component 2: regions r3, with activities a3. (component)"
            );
    }

    [Theory]
    [InlineData("1100,0110,0011,1001", "complexity-tied")] // A ring.
    [InlineData("111,111,111", "complexity-flat")]
    [InlineData("100,010,001", "not-connected")]
    [InlineData("11,10,01", "complexity-too-small")]
    [InlineData("110,011", "complexity-too-small")]
    [InlineData("110,011,000", "presence-empty")]
    [InlineData("110,110,100", "presence-empty")]
    public void A_table_without_an_order_is_refused(string rows, string code) =>
        EconomicComplexity.Of(Of(rows)).Refusals[0].Code.Should().Be(code);

    [Fact]
    public void What_is_empty_is_refused_by_name_or_left_out_by_choice()
    {
        var presence = Of("11110,01000,00110,00010,00000");
        EconomicComplexity
            .Of(presence)
            .Refusals.Should()
            .Equal(new AnalysisMessage("presence-empty", [new("regions", ["r5"]), new("activities", ["a5"])]));
        var answer = EconomicComplexity.Of(presence, new() { LeaveOutEmpty = true });
        RelatednessOracle
            .Numbers(answer.Value.Eci)
            .ShouldBe(RelatednessOracle.Numbers(EconomicComplexity.Of(RelatednessOracle.Hand).Value.Eci), 1e-12);
        answer.Notes.Single().Code.Should().Be("presence-left-out");
    }

    [Fact]
    public void Where_nothing_gives_the_direction_a_note_says_so()
    {
        // Each region has two activities: diversity does not vary.
        var answer = EconomicComplexity.Of(Of("11000,01100,00110,00011,11000"));
        answer.Notes.Single().Code.Should().Be("complexity-sign");
        var region = answer.Notes.Single().Values[0].Values.Single();
        answer.Value.Eci[region].Should().BePositive();
        EconomicComplexity
            .Of(Of("11000,01100,00110,00011,11000"), new() { Method = ComplexityMethod.Reflections })
            .Refusals.Single()
            .Code.Should()
            .Be("complexity-flat");
        EconomicComplexity
            .Of(Of("11000,01100,00110,00011,11000"), new() { Scale = ComplexityScale.Sum })
            .Refusals.Single()
            .Code.Should()
            .Be("complexity-sum");
    }

    /// <summary>Random tables, some with copies of rows and columns, all ones, an identity, a band or zero rows.</summary>
    private static Gen<Presence> Degenerate { get; } =
        Gen.Frequency(
            (6, PresenceTests.Random),
            (1, PresenceTests.Random.Select(Twice)),
            (1, PresenceTests.Random.Select(p => Picked(p, [0, .. All(p.Regions)], [.. All(p.Activities), 0], renamed: true))),
            (1, Gen.Int[1, 9].Select(size => Of(size, (_, _) => true))),
            (1, Gen.Int[1, 9].Select(size => Of(size, (r, a) => r == a))),
            (1, Gen.Int[1, 9].Select(size => Of(size, (r, a) => r <= a))),
            (1, Gen.Int[1, 9].Select(size => Of(size, (r, a) => a == r || a == (r + 1) % size))),
            (1, Gen.Int[1, 9].Select(size => Of(size, (r, a) => r == 0 || a == 0))),
            (1, Gen.Int[1, 9].Select(size => Of(size, (r, a) => a == 0)))
        );

    private static IEnumerable<int> All(TableKeys keys) => Enumerable.Range(0, keys.Count);

    private static Presence Of(string rows) =>
        RelatednessOracle.Presence([.. rows.Split(',').Select(row => row.Select(digit => (double)(digit - '0')).ToArray())]);

    private static Presence Of(int size, Func<int, int, bool> present) =>
        RelatednessOracle.Presence([
            .. Enumerable.Range(0, size).Select(r => Enumerable.Range(0, size).Select(a => present(r, a) ? 1.0 : 0).ToArray()),
        ]);

    private static Presence Twice(Presence presence)
    {
        var rows = PresenceTests.Rows(presence);
        double[] none = [.. Enumerable.Repeat(0.0, presence.Activities.Count)];
        return RelatednessOracle.Presence([
            .. rows.Select(row => (double[])[.. row, .. none]),
            .. rows.Select(row => (double[])[.. none, .. row]),
        ]);
    }

    private static Presence Picked(Presence presence, int[] rows, int[] columns, bool renamed = false)
    {
        var present = new bool[rows.Length, columns.Length];
        for (var r = 0; r < rows.Length; r++)
        for (var a = 0; a < columns.Length; a++)
            present[r, a] = presence[rows[r], columns[a]];
        return renamed
            ? Presence.Of(TableKeys.Numbered("r", rows.Length), TableKeys.Numbered("a", columns.Length), present).Value
            : Presence
                .Of(
                    TableKeys.Of(rows.Select(r => presence.Regions[r])),
                    TableKeys.Of(columns.Select(a => presence.Activities[a])),
                    present
                )
                .Value;
    }

    /// <summary>The averages, over the activities of each region, of the averages over the regions of each activity.</summary>
    private static double[] Averaged(Presence presence, double[] values)
    {
        double[] activities =
        [
            .. All(presence.Activities).Select(a => All(presence.Regions).Where(r => presence[r, a]).Average(r => values[r])),
        ];
        return
        [
            .. All(presence.Regions).Select(r => All(presence.Activities).Where(a => presence[r, a]).Average(a => activities[a])),
        ];
    }
}
