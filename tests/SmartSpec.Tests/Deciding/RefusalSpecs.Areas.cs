namespace SmartSpec.Tests;

/// <content>Areas.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Evidence() =>
        [
            Is(
                "not-a-data-set",
                () =>
                    Area(AreaStep.Proposed)
                        .When(
                            new EvidenceCommand.RecordAnalysis("a", Analyses.Facts(Analyses.First, Known.Challenge)),
                            People.ProcessLead
                        )
            ),
            Is(
                "input-differs",
                () =>
                    Area(AreaStep.Proposed)
                        .Do(Analyses.Data(), People.ProcessLead)
                        .When(new EvidenceCommand.RecordAnalysis("a", Analyses.Facts(Analyses.Revised)), People.ProcessLead)
            ),
            Is(
                "not-an-analysis",
                () =>
                    Area(AreaStep.Proposed)
                        .Do(Analyses.Data(), People.ProcessLead)
                        .When(new EvidenceCommand.RecordOpportunity("a", Analyses.Facts(Analyses.First)), People.ProcessLead)
            ),
            Is(
                "evidence-circular",
                () =>
                    Area(AreaStep.Proposed)
                        .When(
                            new EvidenceCommand.Renew(Known.Challenge, new(Sample.Text, RestsOn: [Known.Challenge])),
                            People.ProcessLead
                        )
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Areas() =>
        [
            Is(
                "period-over",
                () =>
                    Stories
                        .AreaAt(
                            AreaStep.Nominated,
                            setting: StorySetting.Default with
                            {
                                Charter = StorySetting.Default.Charter with
                                {
                                    Period = new(Make.Day(2021, 1, 1), Make.Day(2021, 6, 30), Make.Day(2021, 12, 31)),
                                },
                            }
                        )
                        .Decided()
                        .On(Make.Day(2021, 7, 1))
                        .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            ),
            Is(
                "grounds-decided",
                () => Area(AreaStep.DevelopmentPlanning).When(new AreaCommand.Ground(Known.Food, new()), People.AreaLead)
            ),
            Is(
                "criteria-decided",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .When(new AreaCommand.SetCriteria(Known.Food, [new("own", Sample.Text, 1, 1, 5)]), People.ProcessLead)
            ),
            Is(
                "scale-empty",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new AreaCommand.SetCriteria(Known.Food, [new("own", Sample.Text, 1, 3, 3)]), People.AreaLead)
            ),
            Is("assets-in-kinds", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds(Known.ResearchAsset)))),
            Is("opportunity-linked", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds(Known.Opportunity)))),
            Is("challenge-linked", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds(Known.Challenge)))),
            Is("goal-linked", () => Nominate(Make.Analysis(Make.Nothing, Make.Grounds() with { Sdgs = [] }))),
            Is(
                "criteria-assessed",
                () => Nominate(Make.Analysis(command => command is AreaCommand.Assess { Criterion.Value: "growth" }))
            ),
            Is("dialogue-helices", () => Nominate(Make.Analysis(command => command is DialogueCommand.HoldMeeting))),
            Is(
                "limited-number",
                () =>
                    new[] { "a", "b", "c", "d", "e" }
                        .Aggregate(
                            Area(AreaStep.Nominated),
                            (story, area) => story.WithAreaAt(AreaStep.DevelopmentPlanning, area)
                        )
                        .Decided()
                        .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            ),
            Is(
                "area-not-ended",
                () =>
                    Area(AreaStep.Proposed)
                        .When(new AreaCommand.Propose("again", Sample.Text, Sample.Text, Known.Food), People.ProcessLead)
            ),
            Is(
                "no-successor",
                () => Area(AreaStep.Implementing).When(new AreaCommand.CarryOver(Known.Food, "food"), People.ProcessLead)
            ),
            Is(
                "area-carried-over",
                () => Succession.Ending.When(new AreaCommand.CarryOver(Known.Food, Succession.Continued), People.ProcessLead)
            ),
            Is(
                "no-predecessor",
                () => Area(AreaStep.Proposed).When(new AreaCommand.Continue(Known.Food, ["food"]), People.ProcessLead)
            ),
            Is(
                "already-continued",
                () =>
                    Succession
                        .Following.WithAreaAt(AreaStep.Proposed, "water")
                        .When(new AreaCommand.Continue("water", ["food"]), People.ProcessLead)
            ),
            Is(
                "area-paused",
                () =>
                    Stories
                        .PausedArea()
                        .Decided()
                        .When(new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text), People.Board)
            ),
            Is(
                "area-not-paused",
                () =>
                    Area(AreaStep.Implementing)
                        .Decided()
                        .When(new AreaCommand.Resume(Known.Food, Decisions.Id, Sample.Text), People.Board)
            ),
            Is(
                "review-open",
                () =>
                    Stories
                        .ReviewAt(ReviewStep.Open)
                        .When(new ReviewCommand.Open("another", Known.Food, Sample.Text), People.ProcessLead)
            ),
        ];

    private static Attempt Nominate(Story story) =>
        story.When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead);
}
