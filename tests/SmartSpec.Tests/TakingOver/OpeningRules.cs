namespace SmartSpec.Tests;

/// <summary>
/// For every rule of taking over, the smallest change of a good statement that breaks it: with which code, and where.
/// </summary>
internal static class OpeningRules
{
    private static readonly LocalDate DayAfter = Openings.Day.PlusDays(1);

    public static IReadOnlyList<(
        string Sentence,
        string Code,
        string Member,
        Func<OpeningStatement, OpeningStatement> Break
    )> All { get; } = [.. Basis, .. Areas, .. Plans, .. Efforts, .. Money, .. Indicators, .. Dialogue, .. Cycles];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Basis =>
        [
            ("The day is not after today", "out-of-range", "on", o => o with { On = new(2025, 9, 2) }),
            ("There is a source", "missing", "sources", o => o with { Sources = [] }),
            (
                "A source says where it is",
                "missing",
                "sources[0].uri",
                o => o with { Sources = [o.Sources[0] with { Uri = " " }] }
            ),
            (
                "A source's address is absolute",
                "opening-uri",
                "sources[0].uri",
                o => o with { Sources = [o.Sources[0] with { Uri = "beslut.pdf" }] }
            ),
            (
                "A path is no address",
                "opening-uri",
                "sources[0].uri",
                o => o with { Sources = [o.Sources[0] with { Uri = "/home/region/beslut.pdf" }] }
            ),
            ("The managing body is stated", "opening-unknown", "managingBody", o => o with { ManagingBody = "nobody" }),
            ("A vision has text", "text-missing", "vision", o => o with { Vision = Said.Nothing }),
            ("A global goal stands once", "twice", "sdgs[1]", o => o with { Sdgs = [9, 9] }),
            ("A goal's identifier is its own", "twice", "goals[1].id", o => o with { Goals = o.Goals.Add(o.Goals[0]) }),
            (
                "A goal has a name",
                "text-missing",
                "goals[0].name",
                o => o with { Goals = [o.Goals[0] with { Name = Said.Nothing }] }
            ),
            (
                "An organisation's identifier is its own",
                "twice",
                "organisations[4].id",
                o => o with { Organisations = o.Organisations.Add(o.Organisations[0]) }
            ),
            (
                "An organisation has a name",
                "text-missing",
                "organisations[0].name",
                o => o with { Organisations = o.Organisations.SetItem(0, o.Organisations[0] with { Name = Said.Nothing }) }
            ),
            (
                "A decision's identifier is its own",
                "twice",
                "decisions[2].id",
                o => o with { Decisions = o.Decisions.Add(o.Decisions[0] with { RegistryNumber = "other" }) }
            ),
            (
                "A decision is stated once",
                "twice",
                "decisions[2].registryNumber",
                o => o with { Decisions = o.Decisions.Add(o.Decisions[0] with { Id = "other" }) }
            ),
            (
                "A decision has been taken",
                "out-of-range",
                "decisions[0].decidedOn",
                o => o.Decision(made => made with { DecidedOn = DayAfter })
            ),
            (
                "A decision has a registry number",
                "missing",
                "decisions[0].registryNumber",
                o => o.Decision(made => made with { RegistryNumber = "" })
            ),
            (
                "A decision has grounds",
                "text-missing",
                "decisions[0].rationale",
                o => o.Decision(made => made with { Rationale = Said.Nothing })
            ),
            (
                "A decision is of a body that is stated",
                "opening-unknown",
                "decisions[0].body",
                o => o.Decision(made => made with { Body = "nobody" })
            ),
            (
                "A figure is about the past",
                "out-of-range",
                "evidence[0].facts.figures[0].referenceDate",
                o => o.Evidence(0, facts => facts with { Figures = [facts.Figures[0] with { ReferenceDate = DayAfter }] })
            ),
            (
                "A figure has its source",
                "missing",
                "evidence[0].facts.figures[0].source",
                o => o.Evidence(0, facts => facts with { Figures = [facts.Figures[0] with { Source = "" }] })
            ),
            (
                "A classification code says which",
                "missing",
                "evidence[1].facts.codes[0].scheme",
                o => o.Evidence(1, facts => facts with { Codes = [new("", "1")] })
            ),
            (
                "Evidence has a name",
                "text-missing",
                "evidence[2].facts.name",
                o => o.Evidence(2, facts => facts with { Name = Said.Nothing })
            ),
            (
                "A reference is to something stated",
                "opening-unknown",
                "references[0].subject",
                o => o with { References = [o.References[0] with { Subject = new(SubjectKind.Area, "nowhere") }] }
            ),
            (
                "A reference says in which system",
                "missing",
                "references[0].elsewhere.system",
                o => o with { References = [o.References[0] with { Elsewhere = new("application", "", "1") }] }
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
                o => o.Cycle(0, cycle => cycle with { Conclusion = Said.Nothing })
            ),
            (
                "A report stands once",
                "twice",
                "cycles[1].reports[3].area",
                o => o.Cycle(1, cycle => cycle with { Reports = cycle.Reports.Add(new(ReportStep.Due, Known.Food)) })
            ),
            (
                "A report is on an area that is stated",
                "opening-unknown",
                "cycles[1].reports[0].area",
                o => o.Report(0, report => report with { Area = "nowhere" })
            ),
            (
                "A report that was submitted says how things stood",
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
                o => o.Report(0, report => report with { Status = Said.Nothing })
            ),
            (
                "A report's deviations have text",
                "text-missing",
                "cycles[1].reports[1].deviations",
                o => o.Report(1, report => report with { Deviations = Said.Nothing })
            ),
            (
                "A report's outlook has text",
                "text-missing",
                "cycles[1].reports[1].outlook",
                o => o.Report(1, report => report with { Outlook = Said.Nothing })
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
                o => o.Report(0, report => report with { Reason = Said.Nothing })
            ),
        ];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Areas =>
        [
            ("An area's identifier is its own", "twice", "areas[11].id", o => o with { Areas = o.Areas.Add(o.Areas[0]) }),
            (
                "An area has a name",
                "text-missing",
                "areas[0].name",
                o => o.Area(AreaStep.Proposed, area => area with { Name = Said.Nothing })
            ),
            (
                "An area rests on evidence that is stated",
                "opening-unknown",
                "areas[0].grounds.evidence[0]",
                o => o.Area(AreaStep.Proposed, area => area with { Grounds = new(["nothing"]) })
            ),
            (
                "An area contributes to goals that are stated",
                "opening-unknown",
                "areas[0].grounds.goals[0]",
                o => o.Area(AreaStep.Proposed, area => area with { Grounds = new(Goals: ["nothing"]) })
            ),
            (
                "An area rests on a decision that is stated",
                "opening-unknown",
                "areas[5].decision",
                o => o.Area(AreaStep.DevelopmentPlanning, area => area with { Decision = "nothing" })
            ),
            (
                "A deselected area says why",
                "text-missing",
                "areas[3].reason",
                o => o.Area(AreaStep.Deselected, area => area with { Reason = null })
            ),
            (
                "A withdrawn area says why",
                "text-missing",
                "areas[4].reason",
                o => o.Area(AreaStep.Withdrawn, area => area with { Reason = null })
            ),
            (
                "A criterion is one of the definition",
                "opening-unknown",
                "areas[0].assessments[0].criterion",
                o => o.Area(AreaStep.Proposed, area => area with { Assessments = [new("luck", 3, Said.Why)] })
            ),
            (
                "A score is on the scale",
                "out-of-range",
                "areas[0].assessments[0].score",
                o => o.Area(AreaStep.Proposed, area => area with { Assessments = [new("growth", 6, Said.Why)] })
            ),
            (
                "A criterion is assessed once",
                "twice",
                "areas[0].assessments[1].criterion",
                o =>
                    o.Area(
                        AreaStep.Proposed,
                        area => area with { Assessments = [new("growth", 3, Said.Why), new("growth", 4, Said.Why)] }
                    )
            ),
            (
                "A proposer is somebody",
                "missing",
                "areas[2].proposers[0].persons",
                o => o.Area(AreaStep.Nominated, area => area with { Proposers = [new([])] })
            ),
            (
                "Development planning has no plan in force",
                "opening-step",
                "areas[6].step",
                o => o.Area(AreaStep.ActionPlanning, area => area with { Step = AreaStep.DevelopmentPlanning })
            ),
            (
                "Action planning has a development plan in force",
                "opening-step",
                "areas[5].step",
                o => o.Area(AreaStep.DevelopmentPlanning, area => area with { Step = AreaStep.ActionPlanning })
            ),
            (
                "Action planning has no action plan in force",
                "opening-step",
                "areas[7].step",
                o => o.Area(AreaStep.Implementing, area => area with { Step = AreaStep.ActionPlanning })
            ),
            (
                "Implementing has both plans in force",
                "opening-step",
                "areas[6].step",
                o => o.Area(AreaStep.ActionPlanning, area => area with { Step = AreaStep.Implementing })
            ),
            (
                "A candidate has no plan in force",
                "opening-step",
                "areas[6].step",
                o => o.Area(AreaStep.ActionPlanning, area => area with { Step = AreaStep.Nominated })
            ),
            (
                "No area is closed with a strategy that runs",
                "opening-closed",
                "areas[8].step",
                o => o.Area(AreaStep.Retired, area => area with { Step = AreaStep.Closed })
            ),
        ];

    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Plans =>
        [
            (
                "A plan's identifier is its own",
                "twice",
                "plans[2].id",
                o => o.Plan(2, plan => plan with { Id = Known.ActionPlan })
            ),
            (
                "A plan's area is stated",
                "opening-unknown",
                "plans[3].area",
                o => o with { Plans = o.Plans.Add(o.Plans[2] with { Id = "other", Area = "nowhere", Development = new() }) }
            ),
            (
                "At most one plan of a kind is in force",
                "opening-plan-twice",
                "plans[3].area",
                o => o with { Plans = o.Plans.Add(o.Plans[2] with { Id = "other", Development = new() }) }
            ),
            (
                "A plan in force has taken effect",
                "out-of-range",
                "plans[0].effectiveFrom",
                o => o.Plan(0, plan => plan with { EffectiveFrom = DayAfter })
            ),
            (
                "An action plan follows on the development plan",
                "opening-before-development",
                "plans[1].effectiveFrom",
                o => o.Plan(0, plan => plan with { Number = 1 }).Plan(1, plan => plan with { EffectiveFrom = new(2022, 6, 30) })
            ),
            ("Versions are numbered from 1", "out-of-range", "plans[0].number", o => o.Plan(0, plan => plan with { Number = 0 })),
            (
                "A plan is of one kind",
                "opening-content",
                "plans[1].development",
                o => o.Plan(1, plan => plan with { Development = new() })
            ),
            (
                "A field's identifier is its own",
                "twice",
                "plans[2].development.fields[0].id",
                o =>
                    o.Plan(
                        2,
                        plan =>
                            plan with
                            {
                                Development = plan.Development! with { Fields = [new(Known.Field, Said.Why, Said.Why, [])] },
                            }
                    )
            ),
            (
                "A field has its wanted change",
                "text-missing",
                "plans[0].development.fields[0].wantedChange",
                o => o.Field(named => named with { WantedChange = Said.Nothing })
            ),
            (
                "A field's indicators are stated",
                "opening-unknown",
                "plans[0].development.fields[0].indicators[0]",
                o => o.Field(named => named with { Indicators = ["nothing"] })
            ),
            (
                "A field's indicators are of its area",
                "opening-other-area",
                "plans[2].development.fields[0].indicators[0]",
                o =>
                    o.Plan(
                        2,
                        plan =>
                            plan with
                            {
                                Development = plan.Development! with
                                {
                                    Fields = [plan.Development.Fields[0] with { Indicators = [Known.ResultIndicator] }],
                                },
                            }
                    )
            ),
            (
                "What is analysed is an opportunity",
                "opening-opportunity",
                "plans[0].development.opportunities[0].opportunity",
                o =>
                    o.Plan(
                        0,
                        plan =>
                            plan with
                            {
                                Development = plan.Development! with { Opportunities = [new(Known.Challenge, Said.Why)] },
                            }
                    )
            ),
            (
                "Sustainability has all its texts",
                "text-missing",
                "plans[0].development.sustainability.social",
                o =>
                    o.Plan(
                        0,
                        plan =>
                            plan with
                            {
                                Development = plan.Development! with { Sustainability = new(Said.Why, Said.Why, Said.Nothing) },
                            }
                    )
            ),
            (
                "The efforts listed are stated",
                "opening-unknown",
                "plans[1].action.efforts[6]",
                o => o.Action(action => action with { Efforts = action.Efforts.Add("nothing") })
            ),
            (
                "An effort is listed once",
                "twice",
                "plans[1].action.efforts[6]",
                o => o.Action(action => action with { Efforts = action.Efforts.Add(action.Efforts[0]) })
            ),
            (
                "What was added is listed",
                "opening-unknown",
                "plans[1].action.addedAfterAdoption[0]",
                o => o.Action(action => action with { AddedAfterAdoption = [Openings.IdOf(EffortStep.Proposed)] })
            ),
            (
                "A set's efforts are listed",
                "opening-unknown",
                "plans[1].action.sets[0].efforts[0]",
                o =>
                    o.Action(action =>
                        action with
                        {
                            Sets = [action.Sets[0] with { Efforts = [Openings.IdOf(EffortStep.Proposed)] }],
                        }
                    )
            ),
            (
                "An effort is in one set",
                "twice",
                "plans[1].action.sets[1].efforts[0]",
                o =>
                    o.Action(action =>
                        action with
                        {
                            Sets = action.Sets.Add(action.Sets[0] with { Id = "other", Efforts = [action.Sets[0].Efforts[0]] }),
                        }
                    )
            ),
            (
                "A set's identifier is its own",
                "twice",
                "plans[1].action.sets[1].id",
                o => o.Action(action => action with { Sets = action.Sets.Add(action.Sets[0] with { Efforts = [] }) })
            ),
        ];

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
                o => o.Effort(EffortStep.Proposed, effort => effort with { Name = Said.Nothing })
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
                "An effort's field stands in the plan in force",
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
                "What it also serves stands in the plan in force",
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
                "A line of funding stands once",
                "twice",
                "efforts[3].funding[1]",
                o => o.Effort(EffortStep.Underway, effort => effort with { Funding = [effort.Funding[0], effort.Funding[0]] })
            ),
            (
                "A line of funding has an amount",
                "opening-no-amount",
                "efforts[3].funding[0]",
                o => o.Line(line => new(line.Financier, line.Source, line.Year))
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
                "No more is paid than is committed",
                "opening-paid",
                "efforts[3].funding[0].paid",
                o => o.Line(line => line with { Paid = SmartSpec.Money.Sek(60_000.0001m) })
            ),
        ];

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
                o => o.Indicator(0, indicator => indicator with { Measurements = [new(DayAfter, 1, Openings.Day)] })
            ),
            (
                "A measurement has been told",
                "out-of-range",
                "indicators[0].measurements[0].reportedOn",
                o => o.Indicator(0, indicator => indicator with { Measurements = [new(Openings.Day, 1, DayAfter)] })
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
                                Measurements = [new(Openings.Day, 1, Openings.Day), new(Openings.Day, 2, Openings.Day)],
                            }
                    )
            ),
            (
                "A missing value says why",
                "text-missing",
                "indicators[0].measurements[0].comment",
                o => o.Indicator(0, indicator => indicator with { Measurements = [new(Openings.Day, null, Openings.Day)] })
            ),
            (
                "A value can be reckoned with",
                "out-of-range",
                "indicators[0].measurements[0].value",
                o =>
                    o.Indicator(
                        0,
                        indicator => indicator with { Measurements = [new(Openings.Day, decimal.MaxValue, Openings.Day)] }
                    )
            ),
            (
                "A judgement has been made",
                "out-of-range",
                "indicators[0].judgement.judgedOn",
                o => o.Indicator(0, indicator => indicator with { Judgement = new(IndicatorStatus.OnTrack, Said.Why, DayAfter) })
            ),
            (
                "A judgement says why",
                "text-missing",
                "indicators[0].judgement.comment",
                o =>
                    o.Indicator(
                        0,
                        indicator => indicator with { Judgement = new(IndicatorStatus.OnTrack, Said.Nothing, Openings.Day) }
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

    /// <summary>The good statement, broken so that this code is the answer.</summary>
    public static OpeningStatement Breaking(string code) => All.First(rule => rule.Code == code).Break(Openings.Full);
}
