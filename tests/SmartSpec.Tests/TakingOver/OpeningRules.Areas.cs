namespace SmartSpec.Tests;

/// <summary>Areas and their plans.</summary>
internal static partial class OpeningRules
{
    private static IEnumerable<(string, string, string, Func<OpeningStatement, OpeningStatement>)> Areas =>
        [
            ("An area's identifier is its own", "twice", "areas[11].id", o => o with { Areas = o.Areas.Add(o.Areas[0]) }),
            (
                "An area has a name",
                "text-missing",
                "areas[0].name",
                o => o.Area(AreaStep.Proposed, area => area with { Name = Sample.Blank })
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
                o => o.Area(AreaStep.Proposed, area => area with { Assessments = [new("luck", 3, Sample.Text)] })
            ),
            (
                "A score is on the scale",
                "out-of-range",
                "areas[0].assessments[0].score",
                o => o.Area(AreaStep.Proposed, area => area with { Assessments = [new("growth", 6, Sample.Text)] })
            ),
            (
                "A criterion is assessed once",
                "twice",
                "areas[0].assessments[1].criterion",
                o =>
                    o.Area(
                        AreaStep.Proposed,
                        area => area with { Assessments = [new("growth", 3, Sample.Text), new("growth", 4, Sample.Text)] }
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
                "Only an area that has ended has a day when it did",
                "opening-not-ended",
                "areas[0].endedOn",
                o => o.Area(AreaStep.Proposed, area => area with { EndedOn = Openings.Day })
            ),
            (
                "An area had ended by the day of the statement",
                "out-of-range",
                "areas[8].endedOn",
                o => o.Area(AreaStep.Retired, area => area with { EndedOn = DayAfter })
            ),
            (
                "A retired area became nothing",
                "opening-lineage",
                "areas[8].became",
                o => o.Area(AreaStep.Retired, area => area with { Became = [Openings.IdOf(AreaStep.Implementing)] })
            ),
            (
                "A merged area became one other",
                "opening-lineage",
                "areas[9].became",
                o =>
                    o.Area(
                        AreaStep.Merged,
                        area =>
                            area with
                            {
                                Became = [Openings.IdOf(AreaStep.Implementing), Openings.IdOf(AreaStep.ActionPlanning)],
                            }
                    )
            ),
            (
                "A merged area states what it became",
                "opening-lineage",
                "areas[9].became",
                o => o.Area(AreaStep.Merged, area => area with { Became = [] })
            ),
            (
                "A split area states what it became",
                "opening-lineage",
                "areas[10].became",
                o => o.Area(AreaStep.Split, area => area with { Became = [] })
            ),
            (
                "An area became none that had ended before it",
                "opening-ended-before",
                "areas[9].became",
                o =>
                    o.Area(
                            AreaStep.Merged,
                            area => area with { Became = [Openings.IdOf(AreaStep.Retired)], EndedOn = Openings.Day }
                        )
                        .Area(AreaStep.Retired, area => area with { EndedOn = Openings.Day.PlusDays(-1) })
            ),
            (
                "An area takes up none that ended after it",
                "opening-ended-before",
                "areas[9].revives",
                o =>
                    o.Area(
                            AreaStep.Merged,
                            area => area with { Revives = Openings.IdOf(AreaStep.Retired), EndedOn = Openings.Day.PlusDays(-1) }
                        )
                        .Area(AreaStep.Retired, area => area with { EndedOn = Openings.Day })
            ),
            (
                "A split area became at least two",
                "opening-lineage",
                "areas[10].became",
                o => o.Area(AreaStep.Split, area => area with { Became = [Openings.IdOf(AreaStep.Implementing)] })
            ),
            (
                "An area became what has been selected",
                "opening-lineage",
                "areas[9].became",
                o => o.Area(AreaStep.Merged, area => area with { Became = [Openings.IdOf(AreaStep.Nominated)] })
            ),
            (
                "An area became areas that are stated",
                "opening-unknown",
                "areas[9].became[0]",
                o => o.Area(AreaStep.Merged, area => area with { Became = ["nowhere"] })
            ),
            (
                "An area takes up one that is stated",
                "opening-unknown",
                "areas[0].revives",
                o => o.Area(AreaStep.Proposed, area => area with { Revives = "nowhere" })
            ),
            (
                "An area takes up one that has ended",
                "opening-lineage",
                "areas[0].revives",
                o => o.Area(AreaStep.Proposed, area => area with { Revives = Openings.IdOf(AreaStep.Implementing) })
            ),
            (
                "No area leads back to itself",
                "opening-lineage",
                "areas[9].became",
                o => o.Area(AreaStep.Merged, area => area with { Became = [area.Id] })
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
                                Development = plan.Development! with
                                {
                                    Fields =
                                    [
                                        new()
                                        {
                                            Id = Known.Field,
                                            Name = Sample.Text,
                                            WantedChange = Sample.Text,
                                            Indicators = [],
                                        },
                                    ],
                                },
                            }
                    )
            ),
            (
                "A field has its wanted change",
                "text-missing",
                "plans[0].development.fields[0].wantedChange",
                o => o.Field(named => named with { WantedChange = Sample.Blank })
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
            ("A data set has content", "missing", "evidence[0].facts.content", o => o.Natured(0, new EvidenceNature.DataSet())),
            (
                "An analysis says how it was made",
                "missing",
                "evidence[0].facts.analysis",
                o => o.Natured(0, new EvidenceNature.Analysis()).Evidence(0, facts => facts with { Content = Analyses.First })
            ),
            (
                "An analysis is made from data sets",
                "opening-data-set",
                "evidence[0].facts.analysis.inputs[0].dataSet",
                o => o.Natured(0, new EvidenceNature.Analysis()).Evidence(0, _ => Analyses.Facts(Analyses.First, Known.Challenge))
            ),
            (
                "Only an analysis says how it was made",
                "opening-analysis",
                "evidence[0].facts.analysis",
                o => o.Evidence(0, _ => Analyses.Facts(Analyses.First, Known.Challenge))
            ),
            (
                "What evidence rests on is stated",
                "opening-unknown",
                "evidence[0].facts.restsOn[0]",
                o => o.Evidence(0, facts => facts with { RestsOn = ["unknown"] })
            ),
            (
                "Evidence does not rest on itself",
                "opening-circular",
                "evidence[0].facts",
                o => o.Evidence(0, facts => facts with { RestsOn = [o.Evidence[0].Id] })
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
                                Development = plan.Development! with { Opportunities = [new(Known.Challenge, Sample.Text)] },
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
                                Development = plan.Development! with
                                {
                                    Sustainability = new(Sample.Text, Sample.Text, Sample.Blank),
                                },
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
}
