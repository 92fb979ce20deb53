namespace SmartSpec.Tests;

/// <summary>Efforts and their money.</summary>
internal static partial class OpeningRules
{
    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Efforts =>
        [
            (
                "An effort's identifier is its own",
                "twice",
                "efforts[7].id",
                o => o with { Efforts = o.Efforts.Add(o.Efforts[0]) }
            ),
            (
                "An effort has a name",
                "text-missing",
                "efforts[0].name",
                o => o.Effort(EffortStep.Proposed, effort => effort with { Name = Sample.Blank })
            ),
            (
                "An effort's area is stated",
                "opening-unknown",
                "efforts[0].area",
                o =>
                    o.Effort(
                        EffortStep.Proposed,
                        effort => effort with { Area = "nowhere", Field = default(Id<DevelopmentField>?) }
                    )
            ),
            (
                "A candidate has no efforts",
                "opening-candidate",
                "efforts[0].area",
                o =>
                    o.Effort(
                        EffortStep.Proposed,
                        effort => effort with { Area = Openings.IdOf(AreaStep.Nominated), Field = default(Id<DevelopmentField>?) }
                    )
            ),
            (
                "An effort of a plan is of its area",
                "opening-other-area",
                "plans[1].action.efforts[4]",
                o =>
                    o.Effort(
                        EffortStep.Completed,
                        effort => effort with { Area = Openings.Wood, Field = Known.FieldOf(Openings.Wood) }
                    )
            ),
            (
                "An effort that is worked on ends by the last activity day, unless a decision lets it go on",
                "past-last-activity",
                "efforts[3].lastDay",
                o => o.Effort(EffortStep.Underway, effort => effort with { LastDay = Make.Day(2100, 1, 1) })
            ),
            (
                "The decision that lets an effort go on is stated",
                "opening-unknown",
                "efforts[3].extendedBy",
                o => o.Effort(EffortStep.Underway, effort => effort with { ExtendedBy = "nowhere" })
            ),
            (
                "An effort's field is in the plan in force",
                "opening-field",
                "efforts[3].field",
                o => o.Effort(EffortStep.Underway, effort => effort with { Field = "nothing" })
            ),
            (
                "A field of another area is none of its",
                "opening-field",
                "efforts[3].field",
                o => o.Effort(EffortStep.Underway, effort => effort with { Field = Known.FieldOf(Openings.Wood) })
            ),
            (
                "What it also serves is in the plan in force",
                "opening-field",
                "efforts[3].alsoServes[0]",
                o => o.Effort(EffortStep.Underway, effort => effort with { AlsoServes = ["nothing"] })
            ),
            (
                "What it also serves is not its main field",
                "twice",
                "efforts[3].alsoServes[0]",
                o => o.Effort(EffortStep.Underway, effort => effort with { AlsoServes = [Known.Field] })
            ),
            (
                "Links need a main field",
                "missing",
                "efforts[3].field",
                o =>
                    o.Effort(
                        EffortStep.Underway,
                        effort => effort with { Field = default(Id<DevelopmentField>?), AlsoServes = [Known.Field] }
                    )
            ),
            (
                "An effort underway has an owner",
                "missing",
                "efforts[3].owner",
                o => o.Effort(EffortStep.Underway, effort => effort with { Owner = default(Id<Actor>?) })
            ),
            (
                "An effort paused has an owner",
                "missing",
                "efforts[4].owner",
                o => o.Effort(EffortStep.Paused, effort => effort with { Owner = default(Id<Actor>?) })
            ),
            (
                "An effort underway has its first day",
                "missing",
                "efforts[3].firstDay",
                o => o.Effort(EffortStep.Underway, effort => effort with { FirstDay = null })
            ),
            (
                "An effort underway has its last day",
                "missing",
                "efforts[3].lastDay",
                o => o.Effort(EffortStep.Underway, effort => effort with { LastDay = null })
            ),
            (
                "An effort underway has begun",
                "out-of-range",
                "efforts[3].firstDay",
                o => o.Effort(EffortStep.Underway, effort => effort with { FirstDay = DayAfter })
            ),
            (
                "The last day is not before the first",
                "out-of-range",
                "efforts[1].lastDay",
                o => o.Effort(EffortStep.Prioritised, effort => effort with { LastDay = new(2023, 12, 31) })
            ),
            (
                "The order begins with 1",
                "out-of-range",
                "efforts[1].rank",
                o => o.Effort(EffortStep.Prioritised, effort => effort with { Rank = 0 })
            ),
            (
                "A cancelled effort says why",
                "text-missing",
                "efforts[6].reason",
                o => o.Effort(EffortStep.Cancelled, effort => effort with { Reason = null })
            ),
            (
                "An effort's call is stated",
                "opening-unknown",
                "efforts[1].call",
                o => o.Effort(EffortStep.Prioritised, effort => effort with { Call = "nothing" })
            ),
            (
                "An effort's partners are stated",
                "opening-unknown",
                "efforts[1].partners[0]",
                o => o.Effort(EffortStep.Prioritised, effort => effort with { Partners = ["nobody"] })
            ),
        ];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Money =>
        [
            (
                "A year is budgeted once",
                "twice",
                "efforts[3].budget[1].year",
                o => o.Effort(EffortStep.Underway, effort => effort with { Budget = [effort.Budget[0], effort.Budget[0]] })
            ),
            (
                "A budget's year is inside the period",
                "out-of-range",
                "efforts[3].budget[0].year",
                o => o.Effort(EffortStep.Underway, effort => effort with { Budget = [new(2020, SmartSpec.Money.Sek(1))] })
            ),
            (
                "A budget is in the strategy's currency",
                "opening-currency",
                "efforts[3].budget[0].amount",
                o => o.Effort(EffortStep.Underway, effort => effort with { Budget = [new(2024, new(1, Currency.Eur))] })
            ),
            (
                "A budget is not below zero",
                "out-of-range",
                "efforts[3].budget[0].amount",
                o => o.Effort(EffortStep.Underway, effort => effort with { Budget = [new(2024, SmartSpec.Money.Sek(-1))] })
            ),
            (
                "A budget is no fantasy",
                "out-of-range",
                "efforts[3].budget[0].amount",
                o =>
                    o.Effort(
                        EffortStep.Underway,
                        effort => effort with { Budget = [new(2024, SmartSpec.Money.Sek(decimal.MaxValue))] }
                    )
            ),
            (
                "A line of funding occurs once",
                "twice",
                "efforts[3].funding[1]",
                o => o.Effort(EffortStep.Underway, effort => effort with { Funding = [effort.Funding[0], effort.Funding[0]] })
            ),
            (
                "A line of funding has an amount",
                "opening-no-amount",
                "efforts[3].funding[0]",
                o =>
                    o.Line(line =>
                        new()
                        {
                            Financier = line.Financier,
                            Source = line.Source,
                            Year = line.Year,
                        }
                    )
            ),
            (
                "A financier is stated",
                "opening-unknown",
                "efforts[3].funding[0].financier",
                o => o.Line(line => line with { Financier = "nobody" })
            ),
            (
                "Funding is for a year inside the period",
                "out-of-range",
                "efforts[3].funding[0].year",
                o => o.Line(line => line with { Year = 2030 })
            ),
            (
                "Funding is in the strategy's currency",
                "opening-currency",
                "efforts[3].funding[0].sought",
                o => o.Line(line => line with { Sought = new(1, Currency.Eur) })
            ),
            (
                "Promises are not below zero",
                "out-of-range",
                "efforts[3].funding[0].promised",
                o => o.Line(line => line with { Promised = SmartSpec.Money.Sek(-1) })
            ),
            (
                "No more is demanded back than was paid",
                "opening-demanded",
                "efforts[3].funding[0].demandedBack",
                o => o.Line(line => line with { DemandedBack = SmartSpec.Money.Sek(line.Paid!.Value.Amount + 0.01m) })
            ),
            (
                "No more is repaid than was demanded back",
                "opening-repaid",
                "efforts[3].funding[0].repaid",
                o => o.Line(line => line with { DemandedBack = SmartSpec.Money.Sek(1), Repaid = SmartSpec.Money.Sek(1.01m) })
            ),
            (
                "No more is paid than is committed",
                "opening-paid",
                "efforts[3].funding[0].paid",
                o => o.Line(line => line with { Paid = SmartSpec.Money.Sek(60_000.0001m) })
            ),
        ];
}
