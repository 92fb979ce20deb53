using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using SmartSpec.Model;

namespace SmartSpec.Analysis.Tests;

/// <summary>Whatever the table and the options, every method gives a result of finite numbers, or says why there is none.</summary>
[Trait("lane", "laws")]
public sealed partial class EveryMethodTests
{
    private static readonly LocalDate Today = new(2026, 11, 30);
    private static readonly Criterion Growth = new("growth", Text.English("Growth"), 1, 1, 5);

    [Fact]
    public void Every_analysis_gives_finite_numbers_or_a_refusal_in_both_languages() =>
        Gen.Select(DegenerateTables.Series, DegenerateTables.Request.Array[9])
            .Sample(
                (series, requests) =>
                {
                    Explained(series);
                    if (series.TryGetValue(out var tables))
                        foreach (var request in requests)
                            Made(request, AnalysisData.Of(tables));
                },
                iter: Rounds.Of(100)
            );

    [Fact]
    public void Every_weighing_of_rows_gives_scores_or_a_refusal_in_both_languages() =>
        Gen.Select(DegenerateTables.Series, Weighings.Pick(1m, 3m, 0.1m, 0m, -1m, 1e16m).Array[7], Gen.Int[0, 3])
            .Sample(
                (series, weights, size) =>
                {
                    var answer = series.Then(tables => Weighing.Of(Criteria(tables.Last, weights), Rows(tables.Last)));
                    Explained(answer);
                    if (answer.TryGetValue(out var weighing))
                        Weighed(weighing, size);
                },
                iter: Rounds.Of(100)
            );

    /// <summary>The law is of no worth if its tables never reach the methods.</summary>
    [Fact]
    public void The_random_tables_reach_every_method()
    {
        var made = Gen.Select(DegenerateTables.Series, DegenerateTables.Request.Array[9])
            .Array[1000]
            .Single(_ => true, seed: "bbYaGcbmlXt1")
            .Where(one => !one.Item1.IsRefused)
            .SelectMany(one => one.Item2.Select(request => (Request: request, Answer: request.Compute(one.Item1.Value))))
            .GroupBy(one => one.Request.GetType())
            .ToList();
        made.Should().HaveCount(AnalysisRequest.Methods.Count);
        foreach (var method in made)
        {
            method.Should().Contain(one => one.Answer.IsRefused, method.Key.Name);
            method.Should().Contain(one => !one.Answer.IsRefused, method.Key.Name);
        }
    }

    private static void Made(AnalysisRequest request, AnalysisData data)
    {
        var answer = AnalysisReport.Make(request, data, Today);
        Explained(answer);
        if (!answer.TryGetValue(out var report))
            return;
        foreach (var table in report.Tables)
        foreach (var row in table.Rows)
        {
            row.Values.Should().HaveSameCount(table.Columns);
            row.Values.Should().OnlyContain(value => value == null || double.IsFinite(value.Value));
        }

        using (var json = JsonDocument.Parse(report.Json))
            json.RootElement.GetProperty("request").GetProperty("method").GetString().Should().BeOneOf(AnalysisRequest.Methods);
        foreach (var table in report.Tables)
        foreach (var key in table.Rows.Select(row => row.Key.Code).Distinct())
        foreach (var column in table.Columns)
            Recorded(report, key, column);
    }

    private static void Recorded(AnalysisReport report, string row, string column)
    {
        var facts = report.Facts(Text.English("Strengths"), "data", "SCB", (row, column));
        var draft = report.Draft(Growth, "strengths", row, column, 0, 2);
        Explained(facts);
        Explained(draft);
        draft.IsRefused.Should().Be(facts.IsRefused);
        if (facts.TryGetValue(out var made))
            AnalysisReport.Again(made.Analysis!, report.Data).Value.Content.Should().Be(made.Content);
        if (draft.TryGetValue(out var drafted))
        {
            drafted.Score.Should().BeInRange(1, 5);
            drafted.Figure.In("sv").Should().NotContain("{").And.NotContain("NaN").And.NotMatchRegex(PointForm());
        }
    }

    private static void Weighed(Weighing weighing, int size)
    {
        var (topsis, promethee) = (weighing.Topsis(), weighing.PrometheeII());
        Answer<Ranking>[] answers = [weighing.WeightedSum(), weighing.Spotis(), topsis, promethee];
        foreach (var answer in answers)
        {
            Explained(answer);
            if (answer.TryGetValue(out var ranking))
                ranking.Select(one => one.Rank).Should().BeInAscendingOrder().And.StartWith(1);
            if (ranking is { Count: < 5 } && weighing.Criteria.Count < 4)
                ranking.Reversals(new() { Steps = 3, MostCriteria = 2 }).Removals.Count.Should().BeLessThanOrEqualTo(4);
        }

        var chosen = weighing.Choose(size);
        Explained(chosen);
        if (chosen.TryGetValue(out var choice))
        {
            choice.Chosen.Should().HaveCountGreaterThanOrEqualTo(size);
            choice.SmallestChange();
            choice.WeightIntervals();
        }
    }

    private static WeightedCriterion[] Criteria(RegionTable table, decimal[] weights) =>
        [
            .. table.Activities.Select(
                (activity, a) =>
                    new WeightedCriterion(
                        activity.Code,
                        weights[a % weights.Length] is var weight && a == 0 ? weight : Math.Abs(weight) + 1,
                        0,
                        table.Regions.Select((_, r) => Score(table[r, a]) ?? 0).Max()
                    )
            ),
        ];

    private static ScoredCandidate[] Rows(RegionTable table) =>
        [
            .. table.Regions.Select(
                (region, r) => new ScoredCandidate(region.Code, [.. table.Activities.Select((_, a) => Score(table[r, a]))])
            ),
        ];

    private static decimal? Score(Cell cell) => (decimal?)cell.Value;

    /// <summary>Every reason is a sentence in both languages, whose values are filled in and numbers written as people write.</summary>
    private static void Explained<T>(Answer<T> answer)
    {
        foreach (var message in (AnalysisMessage[])[.. answer.Refusals, .. answer.Notes])
        {
            var (swedish, english) = (message.ToString(Texts.Swedish), message.ToString(Texts.English));
            swedish.Should().NotBe(english).And.NotContain("{").And.NotStartWith("analysis.").And.NotMatchRegex(PointForm());
            english.Should().NotContain("{").And.NotStartWith("analysis.");
        }
    }

    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex PointForm();
}
