namespace SmartSpec.Tests;

/// <summary>Indicators, dialogue and follow-up cycles.</summary>
internal static partial class OpeningRules
{
    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Indicators =>
        [
            (
                "An indicator's identifier is its own",
                "twice",
                "indicators[3].id",
                o => o with { Indicators = o.Indicators.Add(o.Indicators[0]) }
            ),
            (
                "An indicator's area is stated",
                "opening-unknown",
                "indicators[3].area",
                o => o with { Indicators = o.Indicators.Add(o.Indicators[0] with { Id = "other", Area = "nowhere" }) }
            ),
            (
                "An output has its effort",
                "missing",
                "indicators[1].effort",
                o => o.Indicator(1, indicator => indicator with { Effort = default(Id<Effort>?) })
            ),
            (
                "Only an output has an effort",
                "opening-output",
                "indicators[0].effort",
                o => o.Indicator(0, indicator => indicator with { Effort = Openings.IdOf(EffortStep.Underway) })
            ),
            (
                "An indicator's effort is stated",
                "opening-unknown",
                "indicators[1].effort",
                o => o.Indicator(1, indicator => indicator with { Effort = "nothing" })
            ),
            (
                "An indicator's effort is of its area",
                "opening-other-area",
                "indicators[1].effort",
                o => o.Indicator(1, indicator => indicator with { Area = Openings.Wood })
            ),
            (
                "Nothing measures a cancelled effort",
                "text-missing",
                "indicators[2].closedBecause",
                o => o.Indicator(2, indicator => indicator with { ClosedBecause = null })
            ),
            (
                "An indicator has a unit",
                "missing",
                "indicators[0].terms.unit",
                o => o.Indicator(0, indicator => indicator with { Terms = indicator.Terms with { Unit = "" } })
            ),
            (
                "A baseline has been measured",
                "out-of-range",
                "indicators[0].terms.baseline.on",
                o => o.Indicator(0, indicator => indicator with { Terms = indicator.Terms with { Baseline = new(1, DayAfter) } })
            ),
            (
                "A target comes after the baseline",
                "out-of-range",
                "indicators[0].terms.target.on",
                o =>
                    o.Indicator(
                        0,
                        indicator => indicator with { Terms = indicator.Terms with { Target = new(2, new(2021, 1, 1)) } }
                    )
            ),
            (
                "A target is in the direction",
                "out-of-range",
                "indicators[0].terms.target.value",
                o =>
                    o.Indicator(
                        0,
                        indicator => indicator with { Terms = indicator.Terms with { Target = new(0, new(2026, 1, 1)) } }
                    )
            ),
            (
                "A target downwards is in the direction",
                "out-of-range",
                "indicators[0].terms.target.value",
                o => o.Indicator(0, indicator => indicator with { Terms = indicator.Terms with { Direction = Direction.Down } })
            ),
            (
                "Milestones are in order",
                "out-of-range",
                "indicators[0].terms.milestones[0].on",
                o =>
                    o.Indicator(
                        0,
                        indicator => indicator with { Terms = indicator.Terms with { Milestones = [new(1, new(2020, 1, 1))] } }
                    )
            ),
            (
                "A measurement has been made",
                "out-of-range",
                "indicators[0].measurements[0].on",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Measurements =
                                [
                                    new()
                                    {
                                        On = DayAfter,
                                        Value = 1,
                                        ReportedOn = Openings.Day,
                                    },
                                ],
                            }
                    )
            ),
            (
                "A measurement has been reported",
                "out-of-range",
                "indicators[0].measurements[0].reportedOn",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Measurements =
                                [
                                    new()
                                    {
                                        On = Openings.Day,
                                        Value = 1,
                                        ReportedOn = DayAfter,
                                    },
                                ],
                            }
                    )
            ),
            (
                "A day is measured once, in order",
                "out-of-range",
                "indicators[0].measurements[1].on",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Measurements =
                                [
                                    new()
                                    {
                                        On = Openings.Day,
                                        Value = 1,
                                        ReportedOn = Openings.Day,
                                    },
                                    new()
                                    {
                                        On = Openings.Day,
                                        Value = 2,
                                        ReportedOn = Openings.Day,
                                    },
                                ],
                            }
                    )
            ),
            (
                "A missing value says why",
                "text-missing",
                "indicators[0].measurements[0].comment",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Measurements =
                                [
                                    new()
                                    {
                                        On = Openings.Day,
                                        Value = null,
                                        ReportedOn = Openings.Day,
                                    },
                                ],
                            }
                    )
            ),
            (
                "A value can be reckoned with",
                "out-of-range",
                "indicators[0].measurements[0].value",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Measurements =
                                [
                                    new()
                                    {
                                        On = Openings.Day,
                                        Value = decimal.MaxValue,
                                        ReportedOn = Openings.Day,
                                    },
                                ],
                            }
                    )
            ),
            (
                "A judgement has been made",
                "out-of-range",
                "indicators[0].judgement.judgedOn",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Judgement = new()
                                {
                                    Status = IndicatorStatus.OnTrack,
                                    Comment = Sample.Text,
                                    JudgedOn = DayAfter,
                                },
                            }
                    )
            ),
            (
                "A judgement says why",
                "text-missing",
                "indicators[0].judgement.comment",
                o =>
                    o.Indicator(
                        0,
                        indicator =>
                            indicator with
                            {
                                Judgement = new()
                                {
                                    Status = IndicatorStatus.OnTrack,
                                    Comment = Sample.Blank,
                                    JudgedOn = Openings.Day,
                                },
                            }
                    )
            ),
            (
                "A bound is stated",
                "opening-unknown",
                "indicators[0].terms.notAbove",
                o => o.Indicator(0, indicator => indicator with { Terms = indicator.Terms with { NotAbove = "nothing" } })
            ),
            (
                "A bound is another indicator",
                "no-bound",
                "indicators[0].terms.notAbove",
                o => o.Indicator(0, indicator => indicator with { Terms = indicator.Terms with { NotAbove = indicator.Id } })
            ),
            (
                "No chain of bounds leads back",
                "bounds-in-cycle",
                "indicators[0].terms.notAbove",
                o =>
                    o.Bounded(1, 1)
                        .Indicator(0, indicator => indicator with { Terms = indicator.Terms with { NotAbove = "bounded" } })
            ),
            ("A value is not over its bound", "over-bound", "indicators[3].measurements[0].value", o => o.Bounded(1, 2)),
            (
                "It is measured now and then",
                "out-of-range",
                "indicators[0].terms.everyMonths",
                o => o.Indicator(0, indicator => indicator with { Terms = indicator.Terms with { EveryMonths = 0 } })
            ),
        ];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Dialogue =>
        [
            ("A call is for areas", "missing", "calls[0].areas", o => o.Call(call => call with { Areas = [] })),
            (
                "A call's areas are stated",
                "opening-unknown",
                "calls[0].areas[0]",
                o => o.Call(call => call with { Areas = ["nowhere"] })
            ),
            (
                "A call closes after it opens",
                "out-of-range",
                "calls[0].closesOn",
                o => o.Call(call => call with { ClosesOn = new(2022, 1, 1) })
            ),
            (
                "A call has been announced",
                "out-of-range",
                "calls[0].announcedOn",
                o => o.Call(call => call with { AnnouncedOn = DayAfter })
            ),
            (
                "A meeting has been held",
                "out-of-range",
                "meetings[0].heldOn",
                o => o.Meeting(meeting => meeting with { HeldOn = DayAfter })
            ),
            (
                "A meeting's area is stated",
                "opening-unknown",
                "meetings[0].area",
                o => o.Meeting(meeting => meeting with { Area = "nowhere" })
            ),
            (
                "Somebody met",
                "missing",
                "meetings[0].participants",
                o => o.Meeting(meeting => meeting with { Participants = [] })
            ),
            (
                "Somebody of each helix met",
                "out-of-range",
                "meetings[0].participants[0].count",
                o => o.Meeting(meeting => meeting with { Participants = [new(Helix.Academia, 0)] })
            ),
            (
                "An organisation is of its helix",
                "opening-helix",
                "meetings[0].participants[0].organisations[0]",
                o => o.Meeting(meeting => meeting with { Participants = [new(Helix.Business, 2, [Known.University])] })
            ),
        ];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Cycles =>
        [
            (
                "A cycle's number is from 1",
                "out-of-range",
                "cycles[0].number",
                o => o with { Cycles = [Openings.Cycles[0] with { Number = 0 }] }
            ),
            (
                "A cycle's number is one more than the one's before",
                "out-of-range",
                "cycles[1].number",
                o => o.Cycle(1, cycle => cycle with { Number = 9 })
            ),
            (
                "A cycle begins after the one before",
                "out-of-range",
                "cycles[1].firstDay",
                o => o.Cycle(1, cycle => cycle with { FirstDay = new(2024, 12, 31) })
            ),
            (
                "A cycle's days are in order",
                "out-of-range",
                "cycles[1].lastDay",
                o => o.Cycle(1, cycle => cycle with { FirstDay = new(2025, 5, 1) })
            ),
            (
                "A cycle's days are over",
                "out-of-range",
                "cycles[1].lastDay",
                o => o.Cycle(1, cycle => cycle with { LastDay = Openings.Day, DueOn = DayAfter, Reports = [] })
            ),
            (
                "A cycle's reports are due after its days",
                "out-of-range",
                "cycles[1].dueOn",
                o => o.Cycle(1, cycle => cycle with { DueOn = new(2025, 4, 29) })
            ),
            (
                "A cycle was closed when its days were over",
                "out-of-range",
                "cycles[0].closedOn",
                o => o.Cycle(0, cycle => cycle with { ClosedOn = new(2024, 12, 31) })
            ),
            (
                "A cycle has been closed",
                "out-of-range",
                "cycles[0].closedOn",
                o => o.Cycle(0, cycle => cycle with { ClosedOn = DayAfter })
            ),
            (
                "A cycle's conclusion has text",
                "text-missing",
                "cycles[0].conclusion",
                o => o.Cycle(0, cycle => cycle with { Conclusion = Sample.Blank })
            ),
            (
                "A report occurs once",
                "twice",
                "cycles[1].reports[3].area",
                o =>
                    o.Cycle(
                        1,
                        cycle => cycle with { Reports = cycle.Reports.Add(new() { Step = ReportStep.Due, Area = Known.Food }) }
                    )
            ),
            (
                "A report is on an area that is stated",
                "opening-unknown",
                "cycles[1].reports[0].area",
                o => o.Report(0, report => report with { Area = "nowhere" })
            ),
            (
                "A report that was submitted says how things were",
                "text-missing",
                "cycles[1].reports[1].status",
                o => o.Report(1, report => report with { Status = null })
            ),
            (
                "A report that was submitted was so on a day",
                "missing",
                "cycles[1].reports[1].submittedOn",
                o => o.Report(1, report => report with { SubmittedOn = null })
            ),
            (
                "A report was submitted when the days were over",
                "out-of-range",
                "cycles[1].reports[1].submittedOn",
                o => o.Report(1, report => report with { SubmittedOn = new(2025, 4, 30) })
            ),
            (
                "A report's status has text",
                "text-missing",
                "cycles[1].reports[0].status",
                o => o.Report(0, report => report with { Status = Sample.Blank })
            ),
            (
                "A report's deviations have text",
                "text-missing",
                "cycles[1].reports[1].deviations",
                o => o.Report(1, report => report with { Deviations = Sample.Blank })
            ),
            (
                "A report's outlook has text",
                "text-missing",
                "cycles[1].reports[1].outlook",
                o => o.Report(1, report => report with { Outlook = Sample.Blank })
            ),
            (
                "Who submitted a report is somebody",
                "missing",
                "cycles[1].reports[1].proposers[0].persons",
                o => o.Report(1, report => report with { Proposers = [new([])] })
            ),
            (
                "An excuse says why",
                "text-missing",
                "cycles[1].reports[2].reason",
                o => o.Report(2, report => report with { Reason = null })
            ),
            (
                "A report's reason has text",
                "text-missing",
                "cycles[1].reports[0].reason",
                o => o.Report(0, report => report with { Reason = Sample.Blank })
            ),
        ];
}
