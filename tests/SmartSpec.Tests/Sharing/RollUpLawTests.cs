using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>What holds of every roll-up, over random strategies that share at random.</summary>
[Trait("lane", "laws")]
public sealed class RollUpLawTests
{
    private static readonly Gen<int[][]> Choices = Gen.Int[0, int.MaxValue - 1].Array[2, 12].Array[1, 5];

    [Fact]
    public void A_roll_up_is_the_sum_of_the_strategies_in_any_order_and_sharing_changes_no_sum() =>
        Choices.Sample(
            choices =>
            {
                var chance = new Chance(choices[0][0]);
                List<Strategy> plain = [.. choices.Select((one, at) => Of(one, at, chance))];
                var on = plain[0].Charter.Zone.DayOf(plain.Max(one => one.RecordedAt));
                List<Strategy> shared = [.. plain.Select(one => Sharing(one, plain, chance, on))];
                var sum = RollUp.Of(shared, on);
                foreach (var money in sum.Money)
                {
                    var rows = shared
                        .Where(one => one.Charter.Currency == money.Currency)
                        .SelectMany(one => one.FundingRows())
                        .ToList();
                    money.Sums.Should().Be(FundingSums.Of(rows));
                    money.ByYear.Aggregate(default(FundingSums), (all, year) => all + year.Sums).Should().Be(money.Sums);
                    money.BySource.Aggregate(default(FundingSums), (all, source) => all + source.Sums).Should().Be(money.Sums);
                }

                sum.Money.Sum(money => money.Strategies).Should().Be(shared.Count);
                sum.Counts.Efforts.Total.Should().Be(shared.Sum(one => one.Efforts.Count));
                sum.Counts.Areas.Total.Should().Be(shared.Sum(one => one.Areas.Count));
                sum.Counts.Indicators.Total.Should()
                    .Be(shared.Sum(one => one.Indicators.Count(indicator => indicator.ClosedBecause is null)));
                RollUp.Of(Shuffled(shared, chance), on).Should().Be(sum);
                var without = RollUp.Of(plain, on);
                (without.Counts, without.Money, without.Strategies).Should().Be((sum.Counts, sum.Money, sum.Strategies));
                sum.Shared.Sum(one => one.Partners.Count(partner => partner.IsShared))
                    .Should()
                    .Be(shared.Sum(one => one.PartnershipsOn(on).Count()));
            },
            iter: Rounds.Of(60)
        );

    private static Strategy Of(int[] choices, int at, Chance chance)
    {
        var lived = Chronicle.Of(choices).Strategy;
        var state = lived with
        {
            Id = $"s{at}",
            Partnerships = EntitySet<Partnership>.Empty,
            Involvements = EntitySet<Involvement>.Empty,
        };
        return chance.In(30) ? state with { Charter = state.Charter with { Currency = Currency.Eur } } : state;
    }

    /// <summary>The strategy with partnerships and involvements, of which some have a counterpart.</summary>
    private static Strategy Sharing(Strategy state, IReadOnlyList<Strategy> all, Chance chance, LocalDate on) =>
        state with
        {
            Partnerships = EntitySet<Partnership>.Of(
                Enumerable
                    .Range(0, state.Areas.Count == 0 ? 0 : chance.Below(4))
                    .Select(at => new Partnership
                    {
                        Id = $"p{at}",
                        Subject = Subject.Of(chance.Of(state.Areas.ToList()).Id),
                        Partner = Sharings.With($"s{at}"),
                        Role = chance.Any<SharingRole>(),
                        FirstDay = on.PlusDays(chance.Below(20) - 15),
                    })
            ),
            Involvements = EntitySet<Involvement>.Of(
                Enumerable
                    .Range(0, chance.Below(4))
                    .Select(at => (At: at, Home: chance.Of(all.ToList())))
                    .Select(one => new Involvement
                    {
                        Id = $"i{one.At}",
                        Home = Sharings.With(chance.In(20) ? "elsewhere" : one.Home.Id),
                        There = one.Home.Areas.Count == 0 ? new(SubjectKind.Area, "none") : Subject.Of(one.Home.Areas.First().Id),
                        Label = Sample.Text,
                        Role = chance.Any<SharingRole>(),
                        FirstDay = on.PlusDays(chance.Below(20) - 15),
                    })
            ),
        };

    private static List<Strategy> Shuffled(List<Strategy> all, Chance chance)
    {
        List<Strategy> rest = [.. all];
        List<Strategy> made = [];
        while (rest.Count > 0)
        {
            var next = chance.Of(rest);
            rest.Remove(next);
            made.Add(next);
        }

        return made;
    }
}
